/** The data and the runs as columns, for a table to take away. Every number keeps all its digits. */
import { dataPlot } from '#words/dataPlot.ts';
import { optimizers } from '#words/optimizers.ts';
import { share as words } from '#words/share.ts';
import type { WrittenColumn } from '../../../core/csv/writeCsv.ts';
import { plain } from '../../../i18n/format.ts';
import type { PlaygroundNow } from '../../../run/playground/now.ts';
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
 * ball of a rain), its optimizer, the step, w, b, the cost there and its slopes, as the run has them.
 */
export function runColumns({ state, runs, rain }: PlaygroundNow): readonly WrittenColumn[] {
  const drops = rain.map((run, i) => ({ name: say.ball(plain(i + 2)), run }));
  const all = [
    ...runs.map((run, i) => ({ name: rain.length > 0 ? say.ball('1') : raceLetter(i), run })),
    ...drops,
  ];
  const names: string[] = [];
  const ways: string[] = [];
  const steps: number[] = [];
  const columns = COLUMNS.map(([name]) => ({ name: say[name], values: [] as number[] }));
  for (const { name, run } of all) {
    const last = Math.min(run.steps, state.horizon);
    const way = wayOf(run);
    for (let step = 0; step <= last; step++) {
      names.push(name);
      ways.push(way);
      steps.push(step);
      COLUMNS.forEach(([, read], i) => {
        columns[i]?.values.push(read(run)[step] as number);
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

const COLUMNS = [
  ['w', (run: AnyRecording) => run.w],
  ['b', (run: AnyRecording) => run.b],
  ['cost', (run: AnyRecording) => run.cost],
  ['slopeW', (run: AnyRecording) => run.slopeW],
  ['slopeB', (run: AnyRecording) => run.slopeB],
] as const;

const wayOf = ({ configuration: { optimizer } }: AnyRecording): string =>
  (optimizers as Named)[optimizer]?.name ?? optimizer;
