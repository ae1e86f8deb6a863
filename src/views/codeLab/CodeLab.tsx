import { useCallback, useEffect, useRef, useState } from 'react';
import { codeLab as words } from '#words/codeLab.ts';
import { plain } from '../../i18n/format.ts';
import { LANGUAGES, languageOf } from '../../run/programs/languages.ts';
import { type Part, partsOf } from '../../run/programs/program.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Figure } from '../Figure.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { keepInView, litStretch } from './inView.ts';
import { type FigureLinks, linkFigures, type PartsOnFigures } from './linkFigures.ts';
import type { Editor } from './mountEditor.ts';
import { marked, ProgramText } from './ProgramText.tsx';
import { codeOf, programNow, spokenLines } from './programNow.ts';
import './lineWriter.ts';
import { useEditor } from './useEditor.ts';
import './codeLab.css';

const DOES: Readonly<Record<Part, string>> = words.does;
/** What on the figures each part has made, the nearest meaning first. The style sheet lights the same elements. */
const ON_FIGURES: PartsOnFigures<Part> = [
  ['slopeW', '.arrow.tone-w, .bowl-slope0, .tone-w.readout:nth-of-type(n + 4)'],
  ['slopeB', '.arrow.tone-b, .bowl-slope1, .tone-b.readout:nth-of-type(n + 4)'],
  ['data', '.observation'],
  ['visit', '.ball, .bowl-ball'],
  ['updateW', '.readout.tone-w'],
  ['updateB', '.readout.tone-b'],
  ['cost', '.readout.tone-cost'],
];
const OPTIONS = LANGUAGES.map(({ id, title }) => ({ value: id, label: title }));

/** The run as a program, in several languages: read, changed, and linked line by line to what it computes. */
export function CodeLab({ title }: { title?: string | undefined }) {
  const stage = useStage();
  const language = languageOf(useSnapshot((now) => codeOf(now).language));
  const text = useSnapshot((now) => programNow(now).text);
  const spoken = useSnapshot((now) => String(spokenLines(now)));
  const [saying, setSaying] = useState('');
  const host = useRef<HTMLDivElement>(null);
  const links = useRef<FigureLinks | null>(null);

  /** The lines that compute a part, from 1; of none, those that the step speaks of. */
  const linesOf = useCallback(
    (part: Part | null): number[] => {
      const now = stage.get();
      const { lines, text: shown } = programNow(now);
      if (!part) return spokenLines(now);
      return partsOf(shown, lines).flatMap((one, i) => (one === part ? [i + 1] : []));
    },
    [stage],
  );
  const lineLit = useCallback(
    (line: number | null, editor: Editor | null) => {
      const { lines, text: shown } = programNow(stage.get());
      const part = line === null ? null : ((partsOf(shown, lines)[line - 1] ?? null) as Part | null);
      links.current?.light(part);
      editor?.light(linesOf(part));
      setSaying(part && line !== null ? words.lineDoes(plain(line), DOES[part]) : '');
    },
    [stage, linesOf],
  );

  const editor = useEditor(stage, { host, onLine: lineLit });

  useEffect(() => {
    const area = host.current?.closest<HTMLElement>('.stage');
    if (!editor || !area) return;
    const made = linkFigures(area, ON_FIGURES, (part) => {
      editor.light(linesOf(part));
      setSaying(part ? `${DOES[part]}.` : '');
    });
    links.current = made;
    return () => {
      links.current = null;
      made.dispose();
    };
  }, [editor, linesOf]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are spoken of, or the program has become another.
  useEffect(() => {
    const lines = spokenLines(stage.get());
    editor?.light(lines);
    editor?.keep(lines);
    const pane = host.current?.parentElement?.querySelector('.code-text');
    return pane ? keepInView(pane, () => litStretch(pane)) : undefined;
  }, [editor, stage, spoken, text]);

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
          {editor ? null : <ProgramText text={text} mark={marked(spoken.split(',').map(Number))} />}
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
