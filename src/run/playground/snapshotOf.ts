/** The playground as a snapshot: what the figures of the lessons read. */
import type { LineData } from '../../core/observations.ts';
import { terms } from '../../core/terms.ts';
import type { Plotted, PlottedState } from '../kinds/line/plotted.ts';
import { frameAt } from '../kinds/line/snapshot.ts';
import type { PairRecording } from '../recording.ts';
import { defaultsOf } from '../stage/fields.ts';
import { FLOOR_FIELDS, TIMED_FIELDS } from '../stage/sharedFields.ts';
import { axesOver, type Meanings } from './axesOver.ts';
import { bottomOf, type FormulaTerrain, type PlaygroundNow } from './now.ts';
import { reachOf } from './reach.ts';
import { LIMITS, type Pair, type PlaygroundState } from './state.ts';

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
export type Passing = Pick<PlottedState, 'lit' | 'beat'>;

/** What the figures read of the playground, with all that is behind it. */
export interface PlaygroundSnapshot extends Plotted {
  readonly playground: PlaygroundNow;
}

/** What can be changed on the playground's stage: what its figures show, and where the first ball starts. */
export type PlaygroundStagePatch = Partial<PlottedState> & { readonly start?: Pair };

const FLOOR = { ...defaultsOf(TIMED_FIELDS), ...defaultsOf(FLOOR_FIELDS) };

export function snapshotOf(now: PlaygroundNow, passing: Passing, words: StageWords): PlaygroundSnapshot {
  const { state, ground, runs, rain, modeled, coordinates } = now;
  const [run] = runs as readonly [PairRecording, ...PairRecording[]];
  const racing = state.racers.length > 1;
  const stepsTaken = Math.min(state.cursor, run.steps);
  const frame = frameAt(run, stepsTaken);
  const lowest = bottomOf(ground) ?? frame;
  const labels = shownLabels(now);
  const reach = reachOf(ground, now.rim);
  return {
    ...frame,
    ...axesOver(coordinates && words.meanings[coordinates]),
    at: [frame.w, frame.b],
    slopes: [frame.slopeW, frame.slopeB],
    ground,
    playground: now,
    state: {
      ...FLOOR,
      ...passing,
      data: modeled,
      reduction: state.reduction,
      learningRate: state.racers[0]?.settings['learningRate'] ?? 0,
      cursor: state.cursor,
      horizon: state.horizon,
      asked: [],
      raceNames: racing ? state.racers.map((_, i) => words.raceName(state, i)) : [],
      camera: state.camera,
      rim: now.rim,
      logCost: state.logCost,
      labels: coordinates && labels ? [words.standardized(labels[0]), labels[1]] : labels,
      plane: state.plane,
      reach: [reach.w, reach.b],
    },
    stepsTaken,
    bottom: { at: [lowest.w, lowest.b], cost: lowest.cost },
    start: now.starts[0] ?? [0, 0],
    // The stage makes a gesture of it.
    put: (start): PlaygroundStagePatch => ({ start }),
    get terms() {
      return termsOf(modeled, frame.w, frame.b);
    },
    run,
    ended: run.end && run.end.step <= stepsTaken ? run.end.reason : null,
    races: racing ? runs : [],
    racing,
    rain,
    longest: LIMITS.steps,
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
}: Pick<PlaygroundNow, 'state' | 'observed'>): PlottedState['labels'] {
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
