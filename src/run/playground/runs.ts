/** The runs of a state, recorded as far as they are needed: up to the step shown, and some way beyond where that is cheap. */

import type { LineData } from '../../core/observations.ts';
import type { Reduction } from '../../core/reduction.ts';
import { type Ground, isQuadratic } from '../../core/terrain.ts';
import type { RunPlan } from '../configuration.ts';
import { recordObjective } from '../laboratory/laboratory.ts';
import { record } from '../lineRun.ts';
import { asPair, type LineRecording, type PairRecording } from '../recording.ts';
import { LIMITS, type Pair, type PlaygroundState, type Racer } from './state.ts';

/** What the runs go down: the cost of data, through which batches can be taken and quick tracks are known, or any other ground. */
export interface Course {
  readonly ground: Ground;
  readonly cost: {
    readonly data: LineData;
    readonly reduction: Reduction;
    readonly intercept: boolean;
  } | null;
}

/** The plan of a racer from a start, with what a link may leave out filled in, and batches no larger than there are examples. */
export function planOf(
  racer: Racer,
  [w, b]: Pair,
  { course, stopWhenSlopesUnder }: { course: Course; stopWhenSlopesUnder: number | null },
): RunPlan {
  const { batchSize, seed = 1, ...rest } = racer.settings;
  const count = course.cost?.data.x.length ?? Number.POSITIVE_INFINITY;
  const batches = batchSize === undefined ? {} : { batchSize: Math.min(batchSize, count), seed };
  return {
    optimizer: racer.optimizer,
    settings: { ...rest, ...batches },
    start: [w, course.cost?.intercept === false ? 0 : b],
    ...(racer.schedule === 'constant'
      ? {}
      : { schedule: { id: racer.schedule, settings: racer.scheduleSettings } }),
    ...(stopWhenSlopesUnder === null ? {} : { stopWhenSlopesUnder }),
  };
}

/** Recordings by what they go down, then by their plan. A frame is a cache, never a state. */
const known = new WeakMap<object, Map<string, PairRecording>>();
const MOST_KNOWN = 40;

/** At least `steps` steps of a run. */
export function recordingOf(course: Course, plan: RunPlan, steps: number): PairRecording {
  const { ground, cost } = course;
  const key = cost?.data ?? ground;
  const ours = known.get(key) ?? new Map<string, PairRecording>();
  known.set(key, ours);
  const name = JSON.stringify([plan, cost?.reduction, cost?.intercept]);
  const before = ours.get(name);
  if (before && (before.steps >= steps || before.end)) return before;
  const recording = extended(course, plan, steps, before);
  if (ours.size >= MOST_KNOWN) ours.clear();
  ours.set(name, recording);
  return recording;
}

function extended(
  { ground, cost }: Course,
  plan: RunPlan,
  steps: number,
  before?: PairRecording,
): PairRecording {
  return cost
    ? record({ ...plan, ...cost }, steps, before as LineRecording | undefined)
    : asPair(
        recordObjective(
          { ...plan, objective: ground },
          steps,
          before as Parameters<typeof recordObjective>[2] | undefined,
        ),
      );
}

const rains = new WeakMap<readonly Pair[], { key: object; name: string; drops: PairRecording[] }>();

/** The runs from all starts but the first, each up to `steps`. */
export function rainOf(
  course: Course,
  plans: {
    readonly starts: readonly Pair[];
    readonly planFrom: (start: Pair) => RunPlan;
    readonly name: string;
  },
  steps: number,
): readonly PairRecording[] {
  const { starts, planFrom, name } = plans;
  if (starts.length < 2) return [];
  const key = course.cost?.data ?? course.ground;
  const found = rains.get(starts);
  const before = found?.key === key && found.name === name ? found.drops : [];
  const drops = starts.slice(1).map((start, i) => {
    const drop = before[i];
    if (drop && (drop.steps >= steps || drop.end)) return drop;
    return extended(course, drop?.configuration ?? planFrom(start), steps, drop);
  });
  rains.set(starts, { key, name, drops });
  return drops;
}

const MOST_AHEAD = 2000;
/** Examples that may be read to record what is not shown yet: a moment's work. */
const READINGS = 2_000_000;

/** How many steps to record for a state: what it shows, and some way on, so that the timeline knows where a run ends. */
export function stepsFor(
  { cursor, horizon, racers, starts }: PlaygroundState,
  { ground, cost }: Course,
): number {
  const count = cost?.data.x.length ?? 1;
  const perStep = Math.max(
    1,
    ...racers.map(({ settings, optimizer }) =>
      settings['batchSize'] === undefined && optimizer !== 'miniBatch'
        ? 1
        : Math.min(count, settings['batchSize'] ?? 1),
    ),
  );
  const work = perStep * racers.length * Math.max(1, starts.length) * (isQuadratic(ground) ? 1 : 20);
  const ahead = Math.max(1, Math.min(MOST_AHEAD, Math.floor(READINGS / work), horizon - cursor));
  return Math.min(LIMITS.steps, cursor + ahead);
}
