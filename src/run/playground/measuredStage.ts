/** The playground's stage in the coordinates in which x was measured, whatever scaling the model works in: what the data plot shows. */
import type { Scaling } from '../../core/standardize.ts';
import { lineAxes } from '../lineFloor.ts';
import type { AnyRecording } from '../recording.ts';
import type { Snapshot } from '../snapshot.ts';
import type { StageState } from '../stage.ts';
import type { Stage } from '../stageStore.ts';
import { carry, type PlaygroundNow } from './now.ts';
import { type StageWords, shownLabels, termsOf } from './snapshotOf.ts';
import type { ModelStage } from './stage.ts';
import type { Pair } from './state.ts';

/** A stage that speaks of the data and the line as they were measured, and says so. */
export function measuredStage(stage: ModelStage, { meanings }: Pick<StageWords, 'meanings'>): Stage {
  const known = new WeakMap<Snapshot, Snapshot>();
  const measured = (now: Snapshot, { scaling, coordinates, observed, state }: PlaygroundNow): Snapshot => {
    const found = known.get(now);
    if (found) return found;
    const labels = shownLabels({ observed, state });
    const seen = { data: observed.data, labels, meanings: meanings.measured };
    const made = scaling && coordinates ? unscaled(now, scaling, seen) : now;
    known.set(now, made);
    return made;
  };
  let latest = { shown: stage.get(), now: stage.now() };
  const at = (shown: Snapshot) => {
    if (shown === stage.get()) latest = { shown, now: stage.now() };
    return measured(shown, latest.now);
  };
  return {
    ...stage,
    get: () => at(stage.get()),
    getState: () => at(stage.get()).state,
    subscribe: (listener) =>
      stage.subscribe((shown, before) => listener(at(shown), known.get(before) ?? at(shown))),
    place: (w, b) => stage.place(...carry([w, b], null, stage.now().scaling)),
  };
}

/** The snapshot over x as it was measured: everything else is looked up in the one it is made from. */
function unscaled(
  now: Snapshot,
  scaling: Scaling,
  seen: Pick<StageState, 'data' | 'labels' | 'meanings'>,
): Snapshot {
  const raw = (w: number, b: number) => carry([w, b], scaling, null);
  const [w, b] = raw(now.w, now.b);
  const unscaledRun = (run: AnyRecording): AnyRecording => ({
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
    axes: { value: lineAxes(seen.meanings) },
    over: { value: seen.meanings?.said },
    put: { value: (at: Pair) => now.put(carry(at, null, scaling)) },
    state: { value: { ...now.state, ...seen, reach: unscaledReach(now.state.reach, raw) } },
    terms: { get: () => termsOf(seen.data, w, b) },
    races: { get: () => now.races.map(unscaledRun) },
  }) as Snapshot;
}

/** How far hands may move the line as it was measured: as far as the corners of what they may do to the model's. */
function unscaledReach(
  reach: StageState['reach'],
  raw: (w: number, b: number) => Pair,
): NonNullable<StageState['reach']> {
  const { w, b } = reach ?? { w: [0, 0], b: [0, 0] };
  const corners = w.flatMap((atW) => b.map((atB) => raw(atW, atB)));
  const span = (axis: 0 | 1): Pair => {
    const ends = corners.map((corner) => corner[axis]);
    return [Math.min(...ends), Math.max(...ends)];
  };
  return { w: span(0), b: span(1) };
}
