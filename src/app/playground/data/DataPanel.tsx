import { lazy, Suspense, useRef, useState } from 'react';
import { playgroundData as words } from '#words/playgroundData.ts';
import { plain } from '../../../i18n/format.ts';
import { LIMITS, type PlaygroundData } from '../../../run/playground/state.ts';
import type { TableSource } from '../../../run/table/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { bring } from '../../../ui/bring.ts';
import { useNow, usePlayground, useSession } from '../context.ts';
import { Panel } from '../Panel.tsx';
import { AboutData } from './AboutData.tsx';
import { ENOUGH, isOurs } from './kindOfText.ts';
import { MadeSettings } from './MadeSettings.tsx';
import { editedData } from './ownData.ts';
import { SetChoice } from './SetChoice.tsx';
import { useDrop } from './useDrop.ts';
import { usePaste } from './usePaste.ts';

const PointsTable = lazy(async () => ({
  default: (await bring(() => import('./PointsTable.tsx'))).PointsTable,
}));
const ImportDialog = lazy(async () => ({
  default: (await bring(() => import('./ImportDialog.tsx'))).ImportDialog,
}));

interface DataPanelProps {
  /** Takes the text of a file of ours: a state of the playground, or kept experiments. */
  onState: (text: string) => void;
}

interface Opened {
  readonly open: boolean;
  /** Whether the dialog has been asked for at all: it loads then, and stays. */
  readonly ever: boolean;
  readonly source: TableSource | null;
  readonly name: string | null;
}

/** Which data are there: sets, made from a seed, or the learner's own, from a file, the clipboard, the plot or a table. */
export function DataPanel({ onState }: DataPanelProps) {
  const [opened, setOpened] = useState<Opened>({ open: false, ever: false, source: null, name: null });
  const { playground } = useSession();
  const data = usePlayground((state) => state.data);
  const [said, setSaid] = useState<{ text: string; of: PlaygroundData } | null>(null);
  // What was said is about the data as they were then.
  const say = (text: string) => setSaid({ text, of: playground.get().data });
  const file = useRef<HTMLInputElement>(null);
  const show = (source: TableSource | null, name: string | null) => {
    setSaid(null);
    setOpened({ open: true, ever: true, source, name });
  };
  const openText = (text: string) => {
    if (isOurs(text)) onState(text);
    else show(text, null);
  };
  const openFile = async (chosen: File) => {
    // A file that cannot be read is refused where tables are.
    const start = await chosen
      .slice(0, ENOUGH)
      .text()
      .catch(() => '');
    if (isOurs(start)) onState(await chosen.text());
    else show(chosen, chosen.name);
  };
  const dropping = useDrop(openFile);
  usePaste(openText);
  const choose = () => file.current?.click();
  return (
    <>
      <Panel id="data" title={words.title}>
        <SetChoice />
        <MadeSettings />
        <div className="button-row">
          <Button onClick={choose}>{words.open}</Button>
          <Button onClick={() => show(null, null)}>{words.paste}</Button>
        </div>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={words.open}
          accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) openFile(chosen);
            // The same file may be chosen again once it has been mended.
            currentTarget.value = '';
          }}
        />
        <PointButtons say={say} />
        <p className="note">{words.how}</p>
        <p className="said" role="status">
          {said?.of === data ? said.text : ''}
        </p>
        <TableOfPoints />
        <AboutData />
      </Panel>
      <Suspense>
        {opened.ever ? (
          <ImportDialog
            open={opened.open}
            source={opened.source}
            name={opened.name}
            onAnother={choose}
            onText={openText}
            onClose={(sentence) => {
              setOpened({ open: false, ever: true, source: null, name: null });
              if (sentence) say(sentence);
            }}
          />
        ) : null}
      </Suspense>
      {dropping ? (
        <div className="drop-here" aria-hidden="true">
          {words.dropHere}
        </div>
      ) : null}
    </>
  );
}

/** The table is there once it is asked for. */
function TableOfPoints() {
  const [open, setOpen] = useState(false);
  return (
    <details className="small-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table.title}</summary>
      <Suspense>{open ? <PointsTable /> : null}</Suspense>
    </details>
  );
}

/** Adding and taking away for those who do not click the plot. */
function PointButtons({ say }: { say: (sentence: string) => void }) {
  const { playground, stage } = useSession();
  const count = useNow((now) => now.observed.data.x.length);
  const add = () => {
    const { x, y } = stage.now().observed.data;
    if (x.length >= LIMITS.points) return say(words.full(words.count(LIMITS.points)));
    const at = [middleOf(x), middleOf(y)] as const;
    playground.change(editedData({ x: [...x, at[0]], y: [...y, at[1]] }, playground.get()));
    say(words.added(String(x.length + 1), plain(at[0]), plain(at[1])));
  };
  const removeLast = () => {
    const { x, y } = stage.now().observed.data;
    playground.change(editedData({ x: x.slice(0, -1), y: y.slice(0, -1) }, playground.get()));
    say(words.removed(String(x.length)));
  };
  return (
    <div className="button-row">
      <Button onClick={add}>{words.add}</Button>
      {count > 0 ? <Button onClick={removeLast}>{words.removeLast}</Button> : null}
    </div>
  );
}

/** Halfway between the ends, in few digits; 5 where there is nothing yet. */
function middleOf(values: readonly number[]): number {
  let [low, high] = [values[0] ?? 5, values[0] ?? 5];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const middle = low / 2 + high / 2;
  // Two digits of the distance between the ends are as fine as it need be.
  const grain = high > low ? 10 ** (Math.floor(Math.log10(high - low)) - 1) : 1;
  return Number((Math.round(middle / grain) * grain).toPrecision(15)) + 0;
}
