/** Everything that follows from the playground's state: the data as the model sees them, the ground, the runs, and what is in the way. */

import { classify } from '../../core/classify.ts';
import type { LineData } from '../../core/observations.ts';
import { same } from '../../core/same.ts';
import { lineScaled, lineUnscaled } from '../../core/scaledModel.ts';
import { partOf, type Scaling, scaled, scalingOf } from '../../core/standardize.ts';
import { type Ground, isQuadratic, type Terrain } from '../../core/terrain.ts';
import type { RunPlan } from '../configuration.ts';
import { costOf } from '../costOf.ts';
import type { PairRecording } from '../recording.ts';
import { rimFor } from '../rim.ts';
import { costIn, inWindow, presetTerrain } from './ground.ts';
import { type Observed, observedIn } from './observed.ts';
import { type Course, planOf, rainOf, recordingOf, stepsFor } from './runs.ts';
import type { Pair, PlaygroundState } from './state.ts';

/** What is in the way, in codes; the first of them stops everything. */
export type Trouble =
  | { readonly code: 'noPoints' }
  /** The core's own sentence says why there is no cost. */
  | { readonly code: 'noCost'; readonly message: string }
  /** Standardizing divides by the spread of x, and there is none. */
  | { readonly code: 'noSpread' }
  /** There is no finite value where a run should start; it starts at `instead`. */
  | { readonly code: 'noStart'; readonly at: Pair; readonly instead: Pair }
  /** Nothing finite anywhere in the window of a formula. */
  | { readonly code: 'nothingThere' };

export interface PlaygroundNow {
  readonly state: PlaygroundState;
  readonly observed: Observed;
  /** How x is scaled, where it is. */
  readonly scaling: Scaling | null;
  /** Which x the line's w and b are over, where it is not the x that was measured: standardized, or on the way there. */
  readonly coordinates: 'standardized' | 'turning' | null;
  /** The data as the model sees them: x scaled, where it is. */
  readonly modeled: LineData;
  /** Whether there is anything to go down; without it the runs stand still on a ground that is not shown. */
  readonly works: boolean;
  readonly course: Course;
  readonly ground: Ground;
  readonly rim: number;
  /** Where the runs start, in the coordinates of the ground. */
  readonly starts: readonly Pair[];
  /** What each racer does, with its start. */
  readonly plans: readonly RunPlan[];
  readonly runs: readonly PairRecording[];
  readonly rain: readonly PairRecording[];
  readonly troubles: readonly Trouble[];
}

/** A formula's terrain; it comes with the page that reads formulas. */
export type FormulaTerrain = (text: string, window: PlaygroundState['window']) => Terrain | null;

interface Asked {
  /** How far x is standardized, from 0 to 1: between the two while the bowl turns. */
  readonly share: number;
  readonly formulaTerrain: FormulaTerrain;
}

const scalings = new WeakMap<LineData, Scaling | null>();
const modeledBy = new WeakMap<LineData, { readonly share: number; readonly data: LineData }>();

export function playgroundNow(state: PlaygroundState, { share, formulaTerrain }: Asked): PlaygroundNow {
  const troubles: Trouble[] = [];
  const observed = observedIn(state);
  const whole = scaleOf(observed.data);
  if (state.standardized && !whole && observed.data.x.length > 0) troubles.push({ code: 'noSpread' });
  const scaling = whole && share > 0 ? partOf(whole, share) : null;
  const modeled = scaling ? modeledAs(observed.data, scaling, share) : observed.data;
  const found = courseOf(state, modeled, { troubles, formulaTerrain });
  const course = found ?? NOWHERE;
  const starts = startsOf(state, whole, scaling);
  const cut = state.window && found && state.landscape.kind !== 'formula';
  const ground = cut && state.window ? inWindow(course.ground, state.window) : course.ground;
  const usable = starts.map((start) => usableStart(start, ground, troubles));
  const plans = state.racers.map((racer, i) =>
    planOf(racer, usable[i % usable.length] ?? [0, 0], {
      course,
      stopWhenSlopesUnder: state.stopWhenSlopesUnder,
    }),
  );
  const steps = found ? stepsFor(state, course) : 0;
  const runs = plans.map((plan) => recordingOf(course, plan, steps));
  const [racer] = state.racers;
  const alone = racer && state.racers.length === 1;
  const rain =
    found && alone && usable.length > 1
      ? rainOf(
          course,
          {
            // The state's own array where it can be: the rain is remembered by it.
            starts: same(state.starts, usable) ? state.starts : usable,
            name: JSON.stringify([plans[0], share]),
            planFrom: (start) =>
              planOf(racer, start, { course, stopWhenSlopesUnder: state.stopWhenSlopesUnder }),
          },
          32 * Math.ceil(state.cursor / 32),
        )
      : [];
  const rim = isQuadratic(course.ground) ? rimFor(course.ground, usable) : course.ground.window.height[1];
  return {
    state,
    observed,
    scaling,
    coordinates: scaling && state.landscape.kind === 'cost' ? (share < 1 ? 'turning' : 'standardized') : null,
    modeled,
    works: found !== null,
    course,
    ground,
    rim,
    starts: usable,
    plans,
    runs,
    rain,
    troubles,
  };
}

/** How observations are scaled when they are standardized. */
export const scalingIn = ({ data }: Observed): Scaling | null => scaleOf(data);

function scaleOf(data: LineData): Scaling | null {
  const found = scalings.get(data);
  if (found !== undefined) return found;
  const scaling = scalingOf(data.x);
  scalings.set(data, scaling);
  return scaling;
}

function modeledAs(data: LineData, scaling: Scaling, share: number): LineData {
  const before = modeledBy.get(data);
  if (before?.share === share) return before.data;
  const modeled = { x: scaled(data.x, scaling), y: data.y };
  modeledBy.set(data, { share, data: modeled });
  return modeled;
}

/** Something to stand on where there is nothing to go down. It is never shown. */
const STAND_IN: LineData = { x: [0, 1], y: [0, 0] };
const NOWHERE: Course = {
  ground: costOf(STAND_IN, 'sum'),
  cost: { data: STAND_IN, reduction: 'sum', intercept: true },
};

function courseOf(
  state: PlaygroundState,
  data: LineData,
  { troubles, formulaTerrain }: { troubles: Trouble[]; formulaTerrain: FormulaTerrain },
): Course | null {
  const { landscape, reduction, intercept } = state;
  if (landscape.kind === 'preset') return { ground: presetTerrain(landscape.id), cost: null };
  if (landscape.kind === 'formula') {
    // A formula is searched for bottoms in the very part that is shown.
    const ground = formulaTerrain(landscape.text, state.window);
    if (!ground) troubles.push({ code: 'nothingThere' });
    return ground && { ground, cost: null };
  }
  if (data.x.length === 0) {
    troubles.push({ code: 'noPoints' });
    return null;
  }
  const cost = costIn(state, data);
  if (!('message' in cost)) return { ground: cost, cost: { data, reduction, intercept } };
  troubles.push({ code: 'noCost', message: cost.message });
  return null;
}

/** The starts as the ground has them: the state's lines, carried along where x is being scaled. */
function startsOf(
  { starts, standardized, intercept, landscape }: PlaygroundState,
  whole: Scaling | null,
  now: Scaling | null,
): readonly Pair[] {
  const carried =
    landscape.kind === 'cost' && whole
      ? starts.map((start) => carry(start, standardized ? whole : null, now))
      : starts;
  return landscape.kind === 'cost' && !intercept ? carried.map(([w]) => [w, 0]) : carried;
}

/** A line from one scaling of x to another. */
export function carry(line: Pair, from: Scaling | null, to: Scaling | null): Pair {
  if (from?.mean === to?.mean && from?.spread === to?.spread) return line;
  const raw = from ? lineUnscaled(line, from) : line;
  return to ? lineScaled(raw, to) : raw;
}

function usableStart(start: Pair, ground: Ground, troubles: Trouble[]): Pair {
  const all = [ground.value(start), ...ground.gradient(start)];
  if (all.every(Number.isFinite)) return start;
  const instead = middleOf(ground);
  if (!troubles.some(({ code }) => code === 'noStart'))
    troubles.push({ code: 'noStart', at: start, instead });
  return instead;
}

/** A place with a finite value: the bottom, or else the first of a grid over the window. */
function middleOf(ground: Ground): Pair {
  if (isQuadratic(ground)) return ground.center;
  const [bottom] = ground.minima;
  if (bottom) return bottom.at;
  const { w, b } = ground.window;
  for (let i = 1; i < 20; i++) {
    for (let j = 1; j < 20; j++) {
      const at: Pair = [w[0] + ((w[1] - w[0]) * i) / 20, b[0] + ((b[1] - b[0]) * j) / 20];
      if ([ground.value(at), ...ground.gradient(at)].every(Number.isFinite)) return at;
    }
  }
  return [0, 0];
}

/** The lowest place that is known, where there is one. */
export function bottomOf(
  ground: Ground,
): { readonly w: number; readonly b: number; readonly cost: number } | null {
  if (!isQuadratic(ground)) {
    const [lowest] = ground.minima;
    return lowest ? { w: lowest.at[0], b: lowest.at[1], cost: lowest.value } : null;
  }
  const kind = classify(ground);
  if (kind !== 'basin' && kind !== 'valley') return null;
  return { w: ground.center[0], b: ground.center[1], cost: ground.base };
}
