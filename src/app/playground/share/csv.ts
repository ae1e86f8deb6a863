/** The data and the runs as columns, for a table to take away. Every number keeps all its digits. */
import { dataPlot } from '#words/dataPlot.ts';
import { optimizers } from '#words/optimizers.ts';
import { playground } from '#words/playground.ts';
import { share as words } from '#words/share.ts';
import type { WrittenColumn } from '../../../core/csv/writeCsv.ts';
import { plain } from '../../../i18n/format.ts';
import type { Frame } from '../../../run/kinds/line/plotted.ts';
import { frameAt } from '../../../run/kinds/line/snapshot.ts';
import { carry, type PlaygroundNow } from '../../../run/playground/now.ts';
import type { AnyRecording } from '../../../run/recording.ts';
import { raceLetter } from '../../../views/axes/races.ts';

const say = words.columns;
type Named = Readonly<Record<string, { readonly name: string }>>;

/** x and y as they were observed; standardized x beside them where the model works in it; the groups, where there are any. */
export function dataColumns({ observed, modeled, scaling, state }: PlaygroundNow): readonly WrittenColumn[] {
  const { data, labels, groups } = observed;
  const [x, y] = state.labels ?? labels ?? [dataPlot.pats, dataPlot.wags];
  const columns: WrittenColumn[] = [
    { name: x, values: data.x },
    { name: y, values: data.y },
  ];
  if (scaling) columns.push({ name: say.standardized(x), values: modeled.x });
  if (groups && groups.of.length === data.x.length)
    columns.push({ name: say.group, values: groups.of.map((index) => groups.names[index] ?? null) });
  return columns;
}

/**
 * Every run that is shown, one row for each step that the timeline holds and that was taken, the start being step 0: which racer (or
 * ball of a rain), its optimizer, the step, w, b, the cost there and its slopes.
 */
export function runColumns(now: PlaygroundNow): readonly WrittenColumn[] {
  const { state, runs, rain } = now;
  const drops = rain.map((run, i) => ({ name: say.ball(plain(i + 2)), run }));
  const all = [
    ...runs.map((run, i) => ({ name: rain.length > 0 ? say.ball('1') : raceLetter(i), run })),
    ...drops,
  ];
  const names: string[] = [];
  const ways: string[] = [];
  const steps: number[] = [];
  const wanted = columnsOf(now);
  const columns = wanted.map(([name]) => ({ name, values: [] as number[] }));
  for (const { name, run } of all) {
    const last = Math.min(run.steps, state.horizon);
    const way = wayOf(run);
    for (let step = 0; step <= last; step++) {
      names.push(name);
      ways.push(way);
      steps.push(step);
      const frame = frameAt(run, step);
      wanted.forEach(([, read], i) => {
        columns[i]?.values.push(read(frame));
      });
    }
  }
  return [
    { name: say.racer, values: names },
    { name: say.way, values: ways },
    { name: say.step, values: steps },
    ...columns,
  ];
}

type Column = readonly [name: string, read: (frame: Frame) => number];

/** What is told of a step. Where x is standardized, w, b and the slopes say so, and the line over x as it was measured stands behind them. */
function columnsOf({ coordinates, scaling }: PlaygroundNow): readonly Column[] {
  const own = coordinates && playground.meanings[coordinates];
  const { measured } = playground.meanings;
  const over = (name: string, meaning?: string | null) => (meaning ? say.over(name, meaning) : name);
  const slopeOver = (name: string) => (own ? say.slopeOver(name, own.w) : name);
  const asMeasured = ({ w, b }: Frame) => carry([w, b], scaling, null);
  return [
    [over(say.w, own?.w), ({ w }) => w],
    [over(say.b, own?.b), ({ b }) => b],
    [say.cost, ({ cost }) => cost],
    [slopeOver(say.slopeW), ({ slopeW }) => slopeW],
    [slopeOver(say.slopeB), ({ slopeB }) => slopeB],
    ...(own
      ? ([
          [over(say.w, measured.w), (frame) => asMeasured(frame)[0]],
          [over(say.b, measured.b), (frame) => asMeasured(frame)[1]],
        ] satisfies readonly Column[])
      : []),
  ];
}

const wayOf = ({ configuration: { optimizer } }: AnyRecording): string =>
  (optimizers as Named)[optimizer]?.name ?? optimizer;
