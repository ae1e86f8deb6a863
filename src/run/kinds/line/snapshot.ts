import { axesOf, fastestLearningRate, largestStableLearningRate } from '../../../core/eigen.ts';
import type { Told } from '../../../core/objective.ts';
import type { Quadratic } from '../../../core/quadratic.ts';
import { peak, saddle } from '../../../core/surfaces.ts';
import { terms } from '../../../core/terms.ts';
import type { Ground } from '../../../core/terrain.ts';
import { costOf } from '../../costOf.ts';
import { record } from '../../lineRun.ts';
import { type LineRecording, type PairRecording, readFrame } from '../../recording.ts';
import type { Pair } from '../../stage/facets.ts';
import { LONGEST_RUN } from '../../stage/sharedFields.ts';
import { type Bottom, lineFloor } from './lineFloor.ts';
import type { Frame, Plotted } from './plotted.ts';
import { configurationOf, type StagePatch, type StageState } from './state.ts';

/** What figures, lessons and tasks read: the state and everything that follows from it. Its floor is all of the cost's ground, over w and b. */
export interface Snapshot extends Plotted {
  readonly state: StageState;
  /** The ground by another name. */
  readonly surface: Ground;
  /** The best line and its cost; of a terrain its lowest place that is known. */
  readonly bottom: Bottom;
  put(at: Pair): StagePatch;
  /** How things were before the answer that is shown; null where there is none, or where the path of a run shows it. */
  readonly before: Snapshot | null;
  /** The cost of another line. */
  costAt(w: number, b: number): number;
  /** The slopes at another line, [along w, along b]. */
  slopesAt(w: number, b: number): readonly [number, number];
  /** The frame `count` steps after this one. */
  after(count: number): Frame;
  /** Learning rates above this one climb out of the bowl; `fastest` gets to the bottom soonest. */
  readonly edge: number;
  readonly fastest: number;
  /** How sharply the bowl curves in its steepest and in its flattest direction. */
  readonly curvatures: readonly [number, number];
}

function surfaceOf({ data, reduction, landscape }: StageState): Quadratic {
  if (landscape !== 'cost') return landscape === 'peak' ? peak : saddle;
  return costOf(data, reduction);
}

/**
 * Recordings by configuration. A frame is a cache, never a state: the same configuration and step count give
 * the same bits whether they are recorded anew or found here.
 */
const recordings = new Map<string, LineRecording>();
const dataNames = new WeakMap<StageState['data'], number>();
let dataNameCount = 0;
function nameOf(data: StageState['data']): number {
  const name = dataNames.get(data) ?? dataNameCount++;
  dataNames.set(data, name);
  return name;
}
export function recordingOf(
  state: StageState,
  steps: number,
  learningRate = state.learningRate,
): LineRecording {
  const configuration = configurationOf(state, learningRate);
  // A million points have one name, not a million digits.
  const key = JSON.stringify({ ...configuration, data: nameOf(state.data) });
  const known = recordings.get(key);
  // Exactly so many steps, whoever asked for more before: what a lesson says of its run must not depend on what was looked at earlier.
  if (known && (known.steps === steps || (known.end && known.steps < steps))) return known;
  const recording = record(configuration, steps, known);
  if (recordings.size > 64) recordings.clear();
  recordings.set(key, recording);
  return recording;
}

/** The frame after `step` steps, or the last. */
export function frameAt(run: PairRecording, step: number): Frame {
  const { parameters, cost, gradient } = readFrame(run, Math.min(step, run.steps));
  return frameOf([...parameters, ...gradient] as unknown as Told, cost);
}

function standingAt(surface: Quadratic, at: Pair): Frame {
  const told = [...at, ...surface.gradient(at)] as unknown as Told;
  return frameOf(surface.readable?.(told) ?? told, surface.value(at));
}

const frameOf = ([w, b, slopeW, slopeB]: Told, cost: number): Frame => ({ w, b, cost, slopeW, slopeB });

const known = new WeakMap<StageState, Snapshot>();

/** Everything that follows from a state. The same state gives the same object, so it is cheap to ask again. */
export function snapshot(state: StageState): Snapshot {
  const found = known.get(state);
  if (found) return found;
  const surface = surfaceOf(state);
  // A toy landscape is there to be looked at: the ball stands on it, and no run goes down it. A fitted line is at the bottom already.
  const still = state.landscape !== 'cost' || state.fitted;
  const run = recordingOf(state, still ? 0 : Math.max(state.horizon, state.cursor));
  const stepsTaken = Math.min(state.cursor, run.steps);
  const frame = still
    ? standingAt(surface, state.fitted ? surface.center : state.start)
    : frameAt(run, stepsTaken);
  let before: Snapshot | null | undefined;
  const made: Snapshot = {
    ...frame,
    ...lineFloor(frame, state, surface, { at: surface.center, value: surface.base }),
    state,
    stepsTaken,
    surface,
    run,
    ended: run.end && run.end.step <= stepsTaken ? run.end.reason : null,
    // What few readers ask for is worked out when it is asked for.
    get terms() {
      return terms(state.data, frame.w, frame.b);
    },
    get before() {
      const { before: was } = state;
      // Over other axes, or on another landscape, there is nothing to compare.
      const isComparable = was && stepsTaken === 0 && !('labels' in was || 'landscape' in was);
      before ??= isComparable ? snapshot({ ...state, ...was, before: null }) : null;
      return before;
    },
    racing: state.rates.length > 0,
    rain: [],
    longest: LONGEST_RUN,
    get races() {
      return state.rates.map((rate) => recordingOf(state, Math.max(state.horizon, state.cursor), rate));
    },
    costAt: (w, b) => surface.value([w, b]),
    slopesAt: (w, b) => surface.gradient([w, b]) as [number, number],
    get edge() {
      return largestStableLearningRate(surface);
    },
    get fastest() {
      return fastestLearningRate(surface);
    },
    get curvatures() {
      return axesOf(surface).values;
    },
    after: (count) => frameAt(recordingOf(state, stepsTaken + count), stepsTaken + count),
  };
  known.set(state, made);
  return made;
}
