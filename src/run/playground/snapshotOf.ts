/** The playground as a snapshot: what the figures of the lessons read. */
import { axesOf, fastestLearningRate, largestStableLearningRate } from '../../core/eigen.ts';
import type { LineData } from '../../core/observations.ts';
import { terms } from '../../core/terms.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { lineFloor } from '../kinds/line/lineFloor.ts';
import type { PairRecording } from '../recording.ts';
import { frameAt, type Snapshot } from '../snapshot.ts';
import { DEFAULT_STAGE, type Meanings, type StageState } from '../stage.ts';
import { axesOver } from './axesOver.ts';
import { bottomOf, type FormulaTerrain, type PlaygroundNow } from './now.ts';
import { reachOf } from './reach.ts';
import { LIMITS, type PlaygroundState } from './state.ts';

export interface StageWords {
  /** What a racer is called. */
  readonly raceName: (state: PlaygroundState, index: number) => string;
  /** What x is called once it is standardized. */
  readonly standardized: (label: string) => string;
  /** What w and b are per: x as it was measured, x standardized, and x on the way, while the bowl turns. */
  readonly meanings: Readonly<Record<'measured' | 'standardized' | 'turning', Meanings>>;
  readonly formulaTerrain: FormulaTerrain;
}

/** What figures show that is no part of the experiment. */
export type Passing = Pick<StageState, 'lit' | 'beat'>;

/** What the figures read of the playground, with all that is behind it. */
export interface PlaygroundSnapshot extends Snapshot {
  readonly playground: PlaygroundNow;
}

export function snapshotOf(now: PlaygroundNow, passing: Passing, words: StageWords): PlaygroundSnapshot {
  const { state, ground, runs, rain, modeled, observed, coordinates } = now;
  const [run] = runs as readonly [PairRecording, ...PairRecording[]];
  const racing = state.racers.length > 1;
  const stepsTaken = Math.min(state.cursor, run.steps);
  const frame = frameAt(run, stepsTaken);
  const quadratic = isQuadratic(ground) ? ground : null;
  const lowest = bottomOf(ground);
  const bottom = lowest
    ? { at: [lowest.w, lowest.b] as const, value: lowest.cost }
    : { at: [frame.w, frame.b] as const, value: frame.cost };
  const labels = shownLabels(now);
  const reach = reachOf(ground, now.rim);
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
    logCost: state.logCost,
    seed: state.seed,
    labels: coordinates && labels ? [words.standardized(labels[0]), labels[1]] : labels,
    meanings: coordinates && words.meanings[coordinates],
    groups: observed.groups ?? null,
    plane: state.plane,
    reach: [reach.w, reach.b],
  };
  return {
    ...frame,
    ...lineFloor(frame, stageState, ground, bottom),
    ...axesOver(stageState.meanings),
    playground: now,
    state: stageState,
    stepsTaken,
    surface: ground,
    // The stage makes a gesture of it.
    put: (start) => ({ start }),
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

/**
 * Of more points than this no single miss is drawn or told. None is made either: a figure may ask for one while it still shows the
 * three points before, and a million of them would hold up the page for seconds.
 */
const MOST_TERMS = 2000;

export const termsOf = (data: LineData, w: number, b: number) =>
  data.x.length > MOST_TERMS ? [] : terms(data, w, b);

const LONGEST_NAME = 24;

/** What x and y are called along the axes of a figure, which have no room for a whole sentence out of a table's first row. */
export function shownLabels({
  state,
  observed,
}: Pick<PlaygroundNow, 'state' | 'observed'>): StageState['labels'] {
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
