import { useCallback, useEffect, useRef, useState } from 'react';
import { codeLab as words } from '#words/codeLab.ts';
import { plain } from '../../i18n/format.ts';
import { LANGUAGES, languageOf } from '../../run/programs/languages.ts';
import { type Part, partsOf } from '../../run/programs/program.ts';
import { bring } from '../../ui/bring.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Figure } from '../Figure.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { type FigureLinks, linkFigures } from './linkFigures.ts';
import type { Editor } from './mountEditor.ts';
import { ProgramText } from './ProgramText.tsx';
import { bringBack, codeOf, keepText, programNow } from './programNow.ts';
import './lineWriter.ts';
import { runProgram, useSandbox } from './theSandbox.ts';
import './codeLab.css';

const DOES: Readonly<Record<Part, string>> = words.does;
const OPTIONS = LANGUAGES.map(({ id, title }) => ({ value: id, label: title }));

/** The run as a program, in several languages: read, changed, and linked line by line to what it computes. */
export function CodeLab({ title }: { title?: string | undefined }) {
  const stage = useStage();
  const language = languageOf(useSnapshot((now) => codeOf(now).language));
  const text = useSnapshot((now) => programNow(now).text);
  const { fault } = useSandbox();
  const [editor, setEditor] = useState<Editor | null>(null);
  const [saying, setSaying] = useState('');
  const host = useRef<HTMLDivElement>(null);
  const links = useRef<FigureLinks | null>(null);
  const writer = useRef<Editor | null>(null);

  /** The lines that compute a part, from 1. */
  const linesOf = useCallback(
    (part: Part | null): number[] => {
      const { lines, text: shown } = programNow(stage.get());
      return partsOf(shown, lines).flatMap((one, i) => (part && one === part ? [i + 1] : []));
    },
    [stage],
  );
  const lineLit = useCallback(
    (line: number | null) => {
      const { lines, text: shown } = programNow(stage.get());
      const part = line === null ? null : ((partsOf(shown, lines)[line - 1] ?? null) as Part | null);
      links.current?.light(part);
      writer.current?.light(linesOf(part));
      setSaying(part && line !== null ? words.lineDoes(plain(line), DOES[part]) : '');
    },
    [stage, linesOf],
  );

  useEffect(() => {
    let made: Editor | null = null;
    let gone = false;
    void bring(() => import('./mountEditor.ts')).then(({ mountEditor }) => {
      if (gone || !host.current) return;
      made = mountEditor(host.current, {
        onChange: (typed) => keepText(stage, codeOf(stage.get()).language, typed),
        onLine: lineLit,
        onRun: () => runProgram(stage),
      });
      // At once, so that the editor is never there without its name.
      made.show(languageOf(codeOf(stage.get()).language), programNow(stage.get()).text);
      writer.current = made;
      setEditor(made);
    });
    return () => {
      gone = true;
      made?.dispose();
      writer.current = null;
      setEditor(null);
    };
  }, [stage, lineLit]);

  useEffect(() => {
    const area = host.current?.closest<HTMLElement>('.stage');
    if (!editor || !area) return;
    const made = linkFigures(area, (part) => {
      editor.light(linesOf(part));
      setSaying(part ? `${DOES[part]}.` : '');
    });
    links.current = made;
    return () => {
      links.current = null;
      made.dispose();
    };
  }, [editor, linesOf]);

  const given = useSnapshot((now) => programNow(now).given);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another program was given, or another language chosen.
  useEffect(() => bringBack(stage, language.id), [stage, language.id, given]);
  useEffect(() => editor?.show(language, text), [editor, language, text]);
  useEffect(() => editor?.fault(fault?.line ?? null), [editor, fault]);

  const choose = (id: string) => stage.change({ code: { ...codeOf(stage.get()), language: id } });
  return (
    <Figure
      name={words.name}
      title={title}
      className="code-lab"
      describe={(now) => {
        const program = programNow(now);
        return words.describe(program.language.title, plain(program.text.split('\n').length));
      }}
    >
      <div className="code-lab-body">
        <Languages chosen={language.id} choose={choose} />
        <div className="code-editor" data-has-editor={editor ? '' : undefined}>
          <div ref={host} className="code-host" data-own-keys="" />
          {editor ? null : <ProgramText text={text} />}
        </div>
        <p className="code-says">
          {language.runs ? saying || words.doesNothing : words.cannotRun(language.title)}
          {language.runs ? <span className="code-keys">{words.editorKeys}</span> : null}
        </p>
      </div>
    </Figure>
  );
}

/** As a bar where there is room, as a list where there is not. */
function Languages({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  return (
    <>
      <Segmented name={words.language} label="" value={chosen} options={OPTIONS} onChange={choose} />
      <select
        className="code-language"
        aria-label={words.language}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        {OPTIONS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}
