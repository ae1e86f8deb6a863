/** The playground as a stage, so that the figures of the lessons show it: they read a snapshot and move things, and know of no playground. */
import { axesOf, fastestLearningRate, largestStableLearningRate } from '../../core/eigen.ts';
import type { LineData } from '../../core/observations.ts';
import type { Scaling } from '../../core/standardize.ts';
import { terms } from '../../core/terms.ts';
import { isQuadratic } from '../../core/terrain.ts';
import type { AnyRecording } from '../recording.ts';
import { frameAt, type Snapshot } from '../snapshot.ts';
import { DEFAULT_STAGE, type StageState } from '../stage.ts';
import type { Stage, StagePatch } from '../stageStore.ts';
import { SETS } from './catalog.ts';
import { bottomOf, carry, type FormulaTerrain, type PlaygroundNow, playgroundNow } from './now.ts';
import { reachOf } from './reach.ts';
import { LIMITS, type Pair, type PlaygroundState } from './state.ts';
import type { Playground, PlaygroundPatch } from './store.ts';

export interface PlaygroundStage extends Stage {
  now(): PlaygroundNow;
  /** What would follow from a change. */
  foresee(patch: PlaygroundPatch): PlaygroundNow;
  /** The same stage with the line and the data as they were measured, whatever scaling the model works in. */
  readonly measured: Stage;
  /** How far x is standardized, while the bowl turns; at 0 and 1 it is as the state says. */
  turn(share: number): void;
  dispose(): void;
}

type Unmeasured = Omit<PlaygroundStage, 'measured'>;

export interface StageWords {
  /** What a racer is called. */
  readonly raceName: (state: PlaygroundState, index: number) => string;
  /** What x is called once it is standardized. */
  readonly standardized: (label: string) => string;
  readonly formulaTerrain: FormulaTerrain;
}

/**
 * Of more points than this no single miss is drawn or told. None is made either: a figure may ask for one while it still shows the
 * three points before, and a million of them would hold up the page for seconds.
 */
const MOST_TERMS = 2000;

/** What figures show that is no part of the experiment. */
type Passing = Pick<StageState, 'lit' | 'beat'>;

export function createPlaygroundStage(playground: Playground, words: StageWords): PlaygroundStage {
  let passing: Passing = { lit: null, beat: 0 };
  let share = playground.get().standardized ? 1 : 0;
  let turning = false;
  let now = work();
  let shown = snapshotOf(now, passing, words);
  const listeners = new Set<(now: Snapshot, before: Snapshot) => void>();

  function work(patch?: PlaygroundPatch): PlaygroundNow {
    const state = playground.get();
    return playgroundNow(patch ? { ...state, ...patch } : state, {
      share,
      formulaTerrain: words.formulaTerrain,
    });
  }
  function tell(): void {
    const before = shown;
    shown = snapshotOf(now, passing, words);
    for (const listener of listeners) listener(shown, before);
  }
  const forget = playground.subscribe((state, before) => {
    if (!turning && state.standardized !== before.standardized) share = state.standardized ? 1 : 0;
    if (!turning && state.data !== before.data) share = state.standardized ? 1 : 0;
    now = work();
    tell();
  });
  const change = (patch: PlaygroundPatch, gesture?: string) => playground.change(patch, gesture);
  const place = (w: number, b: number) => {
    const { starts } = playground.get();
    const at: Pair = [finite(w), finite(b)];
    change({ starts: [at, ...starts.slice(1)], cursor: 0 }, 'start');
  };
  const goTo = (step: number) => {
    const state = playground.get();
    const wanted = Math.max(0, Math.min(LIMITS.steps, Math.round(step)));
    const horizon =
      wanted > state.horizon ? Math.min(LIMITS.steps, Math.max(wanted, state.horizon * 2)) : state.horizon;
    const { runs } = work({ cursor: wanted, horizon });
    const last = Math.max(...runs.map((run) => run.steps));
    change({ cursor: Math.min(wanted, last), horizon });
  };
  const edit = (make: (x: number[], y: number[]) => void, gesture?: string) => {
    const { observed, state } = now;
    const x = [...observed.data.x];
    const y = [...observed.data.y];
    make(x, y);
    // What is the learner's own from here on is called what it was called.
    const set = state.data.kind === 'set' ? SETS.get(state.data.id) : undefined;
    const labels = state.labels ?? (set ? ([set.xLabel, set.yLabel] as const) : null);
    change({ data: { kind: 'points', x, y }, labels, cursor: 0 }, gesture);
  };
  const stage: Unmeasured = {
    now: () => now,
    foresee: work,
    get: () => shown,
    getState: () => shown.state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(patch: StagePatch) {
      const { lit = passing.lit, beat = passing.beat, camera, cursor, start, learningRate } = patch;
      if (lit !== passing.lit || beat !== passing.beat) {
        passing = { lit, beat };
        tell();
      }
      if (camera) change({ camera });
      if (start) place(start[0], start[1]);
      if (cursor !== undefined) goTo(cursor);
      if (learningRate !== undefined) {
        const [first, ...others] = playground.get().racers;
        if (first)
          change(
            { racers: [{ ...first, settings: { ...first.settings, learningRate } }, ...others] },
            'rate',
          );
      }
    },
    place,
    movePoint: (index, x, y) =>
      edit((xs, ys) => {
        xs[index] = x;
        ys[index] = y;
      }, `point ${index}`),
    addPoint: (x, y) =>
      edit((xs, ys) => {
        xs.push(x);
        ys.push(y);
      }),
    removePoint(index) {
      edit((xs, ys) => {
        xs.splice(index, 1);
        ys.splice(index, 1);
      });
      stage.light(null);
    },
    light(lit) {
      if (lit === passing.lit) return;
      passing = { ...passing, lit };
      tell();
    },
    goTo,
    rewind: () => change({ cursor: 0 }),
    load: () => undefined,
    restore: () => undefined,
    wandered: () => false,
    turn(part) {
      const whole = playground.get().standardized ? 1 : 0;
      turning = part > 0 && part < 1;
      share = turning ? part : whole;
      now = work();
      tell();
    },
    dispose: forget,
  };
  return { ...stage, measured: measuredStage(stage) };
}

const termsOf = (data: LineData, w: number, b: number) =>
  data.x.length > MOST_TERMS ? [] : terms(data, w, b);

const finite = (value: number) => (Number.isFinite(value) ? value : 0);

/** A stage that speaks of the data and the line as they were measured. */
function measuredStage(stage: Unmeasured): Stage {
  const known = new WeakMap<Snapshot, Snapshot>();
  const measured = (now: Snapshot, { scaling, observed, state }: PlaygroundNow): Snapshot => {
    const found = known.get(now);
    if (found) return found;
    const labels = shownLabels({ observed, state });
    const made = scaling ? unscaled(now, scaling, { data: observed.data, labels }) : now;
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

const LONGEST_NAME = 24;

/** What x and y are called along the axes of a figure, which have no room for a whole sentence out of a table's first row. */
function shownLabels({ state, observed }: Pick<PlaygroundNow, 'state' | 'observed'>): StageState['labels'] {
  const labels = state.labels ?? observed.labels;
  return labels && [shortName(labels[0]), shortName(labels[1])];
}

function shortName(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST_NAME
    ? `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** The snapshot over x as it was measured: everything else is looked up in the one it is made from. */
function unscaled(now: Snapshot, scaling: Scaling, seen: Pick<StageState, 'data' | 'labels'>): Snapshot {
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

function snapshotOf(now: PlaygroundNow, passing: Passing, words: StageWords): Snapshot {
  const { state, ground, runs, rain, modeled, observed, scaling } = now;
  const [run] = runs as readonly [AnyRecording, ...AnyRecording[]];
  const racing = state.racers.length > 1;
  const stepsTaken = Math.min(state.cursor, run.steps);
  const frame = frameAt(run, stepsTaken);
  const quadratic = isQuadratic(ground) ? ground : null;
  const bottom = bottomOf(ground);
  const labels = shownLabels(now);
  const [first] = state.racers;
  const stageState: StageState = {
    ...DEFAULT_STAGE,
    ...passing,
    data: modeled,
    reduction: state.reduction,
    optimizer: first?.optimizer ?? DEFAULT_STAGE.optimizer,
    learningRate: first?.settings['learningRate'] ?? 0,
    settings: first?.settings ?? {},
    start: now.starts[0] ?? [0, 0],
    cursor: state.cursor,
    horizon: state.horizon,
    stopWhenSlopesUnder: state.stopWhenSlopesUnder,
    raceNames: racing ? state.racers.map((_, i) => words.raceName(state, i)) : [],
    camera: state.camera,
    rim: now.rim,
    seed: state.seed,
    labels: scaling && labels ? [words.standardized(labels[0]), labels[1]] : labels,
    groups: observed.groups ?? null,
    plane: state.plane,
    reach: reachOf(ground, now.rim),
  };
  return {
    ...frame,
    state: stageState,
    stepsTaken,
    surface: ground,
    bottom: bottom ?? { w: frame.w, b: frame.b, cost: frame.cost },
    get terms() {
      return termsOf(modeled, frame.w, frame.b);
    },
    run,
    ended: run.end && run.end.step <= stepsTaken ? run.end.reason : null,
    races: racing ? runs : [],
    racing,
    rain,
    longest: LIMITS.steps,
    costAt: (w, b) => ground.value([w, b]),
    slopesAt: (w, b) => ground.gradient([w, b]) as [number, number],
    after: (count) => frameAt(run, stepsTaken + count),
    get edge() {
      return quadratic ? largestStableLearningRate(quadratic) : Number.NaN;
    },
    get fastest() {
      return quadratic ? fastestLearningRate(quadratic) : Number.NaN;
    },
    get curvatures() {
      return quadratic ? axesOf(quadratic).values : ([Number.NaN, Number.NaN] as const);
    },
  };
}
