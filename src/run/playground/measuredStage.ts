/** The playground's stage in the coordinates in which x was measured, whatever scaling the model works in: what the data plot shows. */
import type { Scaling } from '../../core/standardize.ts';
import type { Plotted, PlottedStage, PlottedState } from '../kinds/line/plotted.ts';
import type { PairRecording } from '../recording.ts';
import { seen } from '../stage/kind.ts';
import { axesOver, type Meanings } from './axesOver.ts';
import { carry } from './now.ts';
import { type PlaygroundSnapshot, type StageWords, shownLabels, termsOf } from './snapshotOf.ts';
import type { ModelStage } from './stage.ts';
import type { Pair } from './state.ts';

/** A stage that speaks of the data and the line as they were measured, and says so. */
export function measuredStage(stage: ModelStage, { meanings }: Pick<StageWords, 'meanings'>): PlottedStage {
  const known = new WeakMap<Plotted, Plotted>();
  const measured = seen(stage, (now: PlaygroundSnapshot): Plotted => {
    const found = known.get(now);
    if (found) return found;
    const { scaling, coordinates, observed, state } = now.playground;
    const said = { data: observed.data, labels: shownLabels({ observed, state }) };
    const made = scaling && coordinates ? unscaled(now, { scaling, meanings: meanings.measured, said }) : now;
    known.set(now, made);
    return made;
  });
  return { ...stage, ...measured, place: (w, b) => measured.change(measured.get().put([w, b])) };
}

/** The snapshot over x as it was measured: everything else is looked up in the one it is made from. */
function unscaled(
  now: Plotted,
  {
    scaling,
    meanings,
    said,
  }: { scaling: Scaling; meanings: Meanings; said: Pick<PlottedState, 'data' | 'labels'> },
): Plotted {
  const raw = (w: number, b: number) => carry([w, b], scaling, null);
  const [w, b] = raw(now.w, now.b);
  const over = axesOver(meanings);
  const unscaledRun = (run: PairRecording): PairRecording => ({
    ...run,
    at(step) {
      const frame = run.at(step);
      return { ...frame, parameters: [...raw(...frame.parameters)] };
    },
  });
  return Object.create(now, {
    w: { value: w },
    b: { value: b },
    at: { value: [w, b] },
    axes: { value: over.axes },
    over: { value: over.over },
    start: { value: raw(...now.start) },
    put: { value: (at: Pair) => now.put(carry(at, null, scaling)) },
    state: { value: { ...now.state, ...said, reach: unscaledReach(now.state.reach, raw) } },
    terms: { get: () => termsOf(said.data, w, b) },
    races: { get: () => now.races.map(unscaledRun) },
  }) as Plotted;
}

/** How far hands may move the line as it was measured: as far as the corners of what they may do to the model's. */
function unscaledReach(
  reach: PlottedState['reach'],
  raw: (w: number, b: number) => Pair,
): PlottedState['reach'] {
  if (!reach) return null;
  const [w, b] = reach;
  const corners = w.flatMap((atW) => b.map((atB) => raw(atW, atB)));
  const span = (axis: 0 | 1): Pair => {
    const ends = corners.map((corner) => corner[axis]);
    return [Math.min(...ends), Math.max(...ends)];
  };
  return [span(0), span(1)];
}
