import { useCallback, useEffect, useRef, useState } from 'react';
import { codeLab } from '#words/codeLab.ts';
import { twoPrograms as words } from '#words/twoPrograms.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { LIBRARIES, libraryOf, SCRATCH } from '../../run/programs/network/libraries.ts';
import type { NetworkLine, NetworkPart } from '../../run/programs/network/networkRun.ts';
import { linesIn, linesSpoken, textOf } from '../../run/programs/program.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { keepInView, litStretch } from '../codeLab/inView.ts';
import { type FigureLinks, linkFigures, type PartsOnFigures } from '../codeLab/linkFigures.ts';
import type { Editor } from '../codeLab/mountEditor.ts';
import { ProgramText } from '../codeLab/ProgramText.tsx';
import { programNow, spokenLines } from '../codeLab/programNow.ts';
import { useEditor } from '../codeLab/useEditor.ts';
import { Figure } from '../Figure.tsx';
import type { FigureProps } from '../figureFile.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { LeaveOut } from './LeaveOut.tsx';
import { type InHand, isLit, numbersOf, sameInHand } from './lit.ts';
import { writtenIn } from './networkWriter.ts';
import { PartButtons } from './PartButtons.tsx';
import { TakeLibrary } from './TakeLibrary.tsx';
import '../codeLab/codeLab.css';
import './twoPrograms.css';

/** What on the figures each part has made, the nearest meaning first. The style sheet lights the same elements. */
const ON_FIGURES: PartsOnFigures<NetworkPart> = [
  ['model', '.network-unit'],
  ['update', '.wire, .ball, .bowl-ball'],
  ['loss', '.cost-history, .readout.tone-cost'],
  ['iterator', '.table-figure, .deck'],
];
const OPTIONS = LIBRARIES.map(({ id, title }) => ({ value: id, label: title }));

/** The same walk twice: written out, and in a library's own words. What is in hand of one lights its counterpart in the other, and on the figures. */
export function TwoPrograms({ title }: Pick<FigureProps, 'title'>) {
  const stage = useStage<NetworkNow>();
  const [held, setHeld] = useState<InHand | null>(null);
  const [pointed, setPointed] = useState<InHand | null>(null);
  const [writes, setWrites] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const links = useRef<FigureLinks | null>(null);
  const text = useSnapshot((now: NetworkNow) => programNow(now).text);
  const concise = useSnapshot((now: NetworkNow) => textOf(writtenIn(libraryOf(now.state.library), now)));
  const library = libraryOf(useSnapshot((now: NetworkNow) => now.state.library));
  const now = stage.get();
  const left = linesIn(text, programNow(now).lines as readonly NetworkLine[]);
  const right = writtenIn(library, now);
  const inHand = pointed ?? held;
  const spokenOf = useSnapshot(({ state }: NetworkNow) => state.spoken);
  /** While nothing is in hand, the lines that the step speaks of. */
  const spoken = inHand
    ? [[], []]
    : [
        spokenLines(now),
        linesSpoken(
          concise,
          right.map(({ part }) => part ?? null),
          spokenOf,
        ),
      ];

  const onLine = useCallback(
    (line: number | null, editor: Editor | null) => {
      const { text: shown, lines } = programNow(stage.get());
      const found = line === null ? null : linesIn(shown, lines as readonly NetworkLine[])[line - 1];
      if (editor) setPointed(found?.part ? { part: found.part } : null);
    },
    [stage],
  );
  const editor = useEditor(stage, { host, onLine, wanted: writes, takesFocus: true });

  useEffect(() => {
    const area = body.current?.closest<HTMLElement>('.stage');
    if (!area) return;
    const made = linkFigures(area, ON_FIGURES, (part) => setPointed(part && { part }));
    links.current = made;
    return () => made.dispose();
  }, []);
  const part = inHand && 'part' in inHand ? inHand.part : null;
  useEffect(() => links.current?.light(part), [part]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other lines.
  useEffect(() => {
    const inEditor = left.flatMap((line, i) => (isLit(line, inHand) ? [i + 1] : []));
    const lines = inHand ? inEditor : (spoken[0] ?? []);
    editor?.light(lines);
    editor?.keep(lines);
    const panes = [...(body.current?.querySelectorAll('.code-text') ?? [])];
    const ends = panes.map((pane) => keepInView(pane, () => litStretch(pane)));
    return () => {
      for (const end of ends) end();
    };
  }, [editor, inHand, text, concise, spokenOf]);

  const hold = (one: InHand) => setHeld((before) => (sameInHand(before, one) ? null : one));
  const side =
    (lines: readonly (NetworkLine | null)[], told: readonly number[] | undefined) => (line: number) => ({
      ...(lines[line]?.part && { 'data-line': `${line}` }),
      ...((isLit(lines[line], inHand) || told?.includes(line + 1)) && { 'data-lit': '' as const }),
    });
  /** The part of the line under the pointer, as the texts mark it. */
  const at = (lines: readonly (NetworkLine | null)[]) => ({
    onMouseOver: ({ target }: React.MouseEvent) => setPointed(lineAt(target, lines)),
    onMouseLeave: () => setPointed(null),
    onClick: ({ target }: React.MouseEvent) => {
      const found = lineAt(target, lines);
      if (found) hold(found);
    },
  });
  return (
    <Figure<NetworkNow>
      name={words.name}
      title={title}
      className="code-lab two-programs"
      describe={(shown) => {
        const { language, text: one } = programNow(shown);
        const other = libraryOf(shown.state.library);
        const count = (of: string) => plain(of.split('\n').length);
        return words.describe(
          language.title,
          count(one),
          other.title,
          count(textOf(writtenIn(other, shown))),
        );
      }}
    >
      <div className="two-body" ref={body}>
        <PartButtons held={held} hold={hold} point={setPointed} />
        <div className="two-sides">
          <section className="two-side" aria-label={words.scratch}>
            <div className="two-head">
              <h3>{words.scratch}</h3>
              {writes ? null : (
                <Button className="two-write" onClick={() => setWrites(true)}>
                  {words.write}
                </Button>
              )}
            </div>
            <div
              className="code-editor"
              data-has-editor={editor ? '' : undefined}
              {...(editor ? {} : at(left))}
            >
              <div ref={host} className="code-host" data-own-keys="" />
              {editor ? null : (
                <ProgramText
                  text={text}
                  label={words.programIn(SCRATCH.title)}
                  mark={side(left, spoken[0])}
                />
              )}
            </div>
          </section>
          <section className="two-side" aria-label={`${words.concise}: ${library.title}`}>
            <div className="two-head">
              <h3>{words.concise}</h3>
              <Segmented
                name={words.library}
                label=""
                value={library.id}
                options={OPTIONS}
                onChange={(id) => stage.change({ library: id })}
              />
            </div>
            <div className="code-editor" {...at(right)}>
              <ProgramText
                text={concise}
                label={words.programIn(library.title)}
                mark={side(right, spoken[1])}
              />
            </div>
            <TakeLibrary library={library} />
          </section>
        </div>
        <div className="two-says">
          <p role="status">{sayingOf(inHand, left, right)}</p>
          {held && 'reason' in held ? <LeaveOut reason={held.reason} /> : null}
          {editor ? <span className="code-keys">{codeLab.editorKeys}</span> : null}
        </div>
      </div>
    </Figure>
  );
}

function sayingOf(
  inHand: InHand | null,
  left: readonly (NetworkLine | null)[],
  right: readonly NetworkLine[],
): string {
  if (!inHand) return words.nothing;
  const where = words.at(numbersOf(left, inHand), numbersOf(right, inHand));
  return 'part' in inHand ? `${words.does[inHand.part]}.${where}` : words.why[inHand.reason];
}

function lineAt(target: EventTarget, lines: readonly (NetworkLine | null)[]): InHand | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]')?.dataset['line'] : null;
  const part = lines[Number(line ?? -1)]?.part;
  return part ? { part } : null;
}
