/** What follows from a network's state: the run, the parameters in hand, what the model makes of each example. */
import { initialSettings } from '../../../core/settingChecks.ts';
import { type ObjectiveRun, recordObjective } from '../../laboratory/objectiveRun.ts';
import { optimizerOf } from '../../laboratory/ways.ts';
import type { Recording } from '../../recording.ts';
import { progressOf } from '../../stage/growing.ts';
import { LONGEST_RUN } from '../../stage/sharedFields.ts';
import type { IsLate } from '../../track.ts';
import './all.ts';
import { ask, type Standing } from './asked.ts';
import {
  columnsIn,
  costAt,
  curveAt,
  meanWhere,
  parametersAt,
  predictedAt,
  residualsAt,
  rootMeanSquareIn,
  slopesAt,
  unread,
} from './atPlace.ts';
import { bandOf } from './band.ts';
import { inUnitsOf } from './columns.ts';
import { batchIn, dealable } from './dealing.ts';
import { fitOf, fitOfModel, leftoversOf } from './fits.ts';
import { floorOf } from './floor.ts';
import { layersOf } from './layersOf.ts';
import { featureIn, type Model, modelOf } from './model.ts';
import type { NetworkNow } from './networkNow.ts';
import { pacingOf, racedTo } from './pacing.ts';
import { leastCostOf, ratesOf, spectrumOf } from './spectrum.ts';
import type { NetworkState, Racer } from './state.ts';
import { summed, togetherIn } from './together.ts';

export type { NetworkNow };

/** What is answered by the files of asked/, numbers and functions alike, when it is looked at. */
const ASKED = [
  'complexity',
  'heldOutLower',
  'bestDegree',
  'winsOver',
  'flattery',
  'hands',
  'matrices',
  'levels',
  'oneWire',
  'searched',
  'runners',
  'spent',
  'lowestOf',
  'nudging',
  'redraws',
  'straysOver',
  'shareAbove',
] as const satisfies readonly (keyof NetworkNow)[];

const known = new WeakMap<NetworkState, NetworkNow>();

/** Everything that follows from a state. The same state gives the same object, so it is cheap to ask again. */
export function networkNow(state: NetworkState): NetworkNow {
  const found = known.get(state) ?? follow(state, AT_ONCE);
  known.set(state, found);
  return found;
}

/** The same picture with its run recorded further, until time is up; the same object where there is nothing more to record. */
export const grown = (now: NetworkNow, isLate: IsLate): NetworkNow =>
  now.growing ? follow(now.state, () => isLate) : now;

/** Examples that may be read to record a run at once, counted for each parameter: some tenths of a second on an old machine. */
const READINGS = 20_000_000;

/** As many steps as are a moment's work, whatever the machine, so that a lesson's own numbers are the same everywhere; the rest grows. */
const AT_ONCE = ({ objective, layout }: Model): IsLate => {
  const each = objective.examples.count * Math.max(4, layout.parameterCount);
  let steps = Math.max(1, Math.floor(READINGS / each));
  return () => steps-- <= 0;
};

function follow(state: NetworkState, lateFor: (model: Model) => IsLate): NetworkNow {
  const model = modelOf(state);
  // Of other models there is no such fit.
  const fitted = state.fitted && model.isQuadratic;
  const { layout, data, parts } = model;
  const inputs = state.inputs.filter((name) => featureIn(data, name));
  const wanted = fitted ? 0 : Math.max(state.horizon, state.cursor);
  const run = recordingOf(state, model, wanted, lateFor(model));
  const races = fitted ? [] : state.racers.map((racer) => racedBy(state, racer, wanted, lateFor));
  const pacing = fitted ? null : pacingOf(state, parts.learned.length);
  const stepsTaken = Math.min(state.cursor, run.steps);
  const parameters = parametersAt(
    model,
    fitted ? fitOfModel(model).parameters : run.at(stepsTaken).parameters,
  );
  const observed = data.target.values;
  const standing = { state, model, parameters, gradient: slopesAt(model, parameters) };
  const placeOf = (name: string) => data.features.findIndex((one) => one.name === name);
  // Read row by row, so each is looked for once.
  const predicted = once(() => predictedAt(model, parameters));
  const residuals = once(() => residualsAt(model, parameters));
  const heldOut = once(() => unread(parts));
  const batch = once(() => batchIn(parts.learned, state.settings, stepsTaken));
  const rootMeanSquareOf = (rows: readonly number[]) => rootMeanSquareIn(residuals(), rows);
  const isOfLeftovers = state.leftovers && featureIn(data, state.across);
  const band = once(() => bandOf(data, state.band, state.across, isOfLeftovers ? inputs : null));
  const asked = answers({ ...standing, stepsTaken, run, read: { ...state, data, inputs } });
  const floor = floorOf(standing, () => asked('ground'));
  const changed = new Map<string, NetworkNow>();
  const now: Omit<NetworkNow, (typeof ASKED)[number]> = {
    ...standing,
    ...layersOf(standing),
    ...floor.fixed,
    // A terrain is surveyed, by what only pages that show one have: not before it is looked at.
    get ground() {
      return floor.ground();
    },
    get rim() {
      return floor.rim();
    },
    get bottom() {
      return floor.bottom();
    },
    cost: costAt(model, parameters),
    bias: (layout.layers.at(-1)?.biases ?? -1) < 0 ? 0 : (parameters.at(-1) as number),
    stepsTaken,
    run,
    ended: run.end && run.end.step <= stepsTaken ? run.end.reason : null,
    races: racedTo(races, pacing, state.cursor),
    pacing,
    racing: races.length > 0,
    rain: [],
    longest: LONGEST_RUN,
    growing: progressOf([run, ...races], wanted),
    get heldOutCost() {
      return parts.heldOut.length > 0 ? (asked('heldOutCost') ?? null) : null;
    },
    columns: columnsIn(data),
    inputs: inputs.map(placeOf),
    target: data.features.length,
    observed,
    get predicted() {
      return predicted();
    },
    get residuals() {
      return residuals();
    },
    get rootMeanSquare() {
      return rootMeanSquareOf(parts.learned);
    },
    get rSquared() {
      const scatter = fitOf(model.learned, []).rootMeanSquare;
      return scatter > 0 ? 1 - (rootMeanSquareOf(parts.learned) / scatter) ** 2 : 0;
    },
    rootMeanSquareOf,
    parts,
    get batch() {
      return batch();
    },
    get heldOut() {
      return heldOut();
    },
    get sealed() {
      return state.opened === null ? parts.sealed : NONE;
    },
    get curve() {
      return state.degree !== null && inputs[0] === state.across
        ? curveAt(model, parameters, inputs[0], state.degree)
        : null;
    },
    get fit() {
      return fitOfModel(model);
    },
    get problem() {
      return fitOfModel(model).problem;
    },
    get leastCost() {
      return leastCostOf(model);
    },
    get edge() {
      return spectrumOf(model, parameters).edge;
    },
    get condition() {
      return spectrumOf(model, parameters).condition;
    },
    get fastest() {
      return spectrumOf(model, parameters).fastest;
    },
    get rates() {
      return ratesOf(state);
    },
    get inUnits() {
      return inUnitsOf(model.columns, parameters);
    },
    sorting: state.sort,
    sortBy: (sort) => ({ sort }),
    across: Math.max(0, placeOf(state.across)),
    band:
      state.band && featureIn(data, state.band.feature)
        ? { column: placeOf(state.band.feature), range: state.band.range }
        : null,
    get inside() {
      return band().inside;
    },
    get leftovers() {
      return isOfLeftovers ? leftoversOf(data, inputs, state.across) : null;
    },
    get bandTrend() {
      return band().trend;
    },
    meanWhere: (feature, value) => meanWhere(data, feature, value),
    weightOf: (feature) => parameters[placeAmong(inputs, feature)] as number,
    togetherOf(feature, others = parameters) {
      const found = togetherIn(data, inputs).find(({ name }) => name === feature);
      const shares = found?.shares ?? [{ at: placeAmong(inputs, feature), times: 1 }];
      return summed(shares, (at) => others[at] as number);
    },
    get shared() {
      const [found] = togetherIn(data, inputs);
      return found ? found.shares.map(({ at }) => inputs[at] as string) : inputs.slice(-1);
    },
    with(patch) {
      const key = JSON.stringify(patch);
      const found = changed.get(key) ?? networkNow({ ...state, ...patch });
      changed.set(key, found);
      return found;
    },
    fitOf: (features, withIntercept = true) => fitOf(data, features, withIntercept),
    get search() {
      return state.search ? asked('search') : null;
    },
    triesASecond: state.triesASecond,
    valuesEach: state.valuesEach,
  };
  for (const name of ASKED) Object.defineProperty(now, name, { get: () => asked(name), enumerable: true });
  return now as NetworkNow;
}

/** @throws naming the features that go in */
function placeAmong(inputs: readonly string[], feature: string): number {
  const at = inputs.indexOf(feature);
  if (at < 0) throw new Error(`${feature} does not go in, only ${inputs.join(', ')}`);
  return at;
}

const NONE: ReadonlySet<number> = new Set();

const racedBy = (state: NetworkState, racer: Racer, steps: number, lateFor: (model: Model) => IsLate) => {
  const its: NetworkState = { ...state, ...racer };
  const model = modelOf(its);
  return recordingOf(its, model, steps, lateFor(model));
};

/** The longest recordings of each model, by their plan. A frame is a cache, never a state. */
const recordings = new WeakMap<Model, Map<string, Recording<ObjectiveRun>>>();
const MOST_KNOWN = 16;

function recordingOf(
  state: NetworkState,
  model: Model,
  steps: number,
  isLate: IsLate,
): Recording<ObjectiveRun> {
  const { optimizer, learningRate, schedule, stopWhenSlopesUnder, weights } = state;
  const start = Array.from({ length: model.layout.parameterCount }, (_, i) => weights[i] ?? 0);
  const plan = {
    optimizer,
    // A link may name a way down and leave its settings out.
    settings: {
      ...initialSettings(optimizerOf(optimizer).settings),
      ...dealable(state, model.objective.examples.count),
      learningRate,
    },
    start,
    ...(schedule && { schedule }),
    ...(stopWhenSlopesUnder === null ? {} : { stopWhenSlopesUnder }),
  };
  const ours = recordings.get(model) ?? new Map<string, Recording<ObjectiveRun>>();
  recordings.set(model, ours);
  const key = JSON.stringify(plan);
  const before = ours.get(key);
  const run = recordObjective({ ...plan, objective: model.objective }, steps, before, isLate);
  if (ours.size >= MOST_KNOWN) ours.clear();
  if (!before || run.steps > before.steps) ours.set(key, run);
  return run;
}

/** What is asked of a stage by name, each worked out once. */
function answers(standing: Standing) {
  const made: { [Name in keyof NetworkNow]?: NetworkNow[Name] } = {};
  return <Name extends keyof NetworkNow>(name: Name): NetworkNow[Name] => {
    if (!(name in made)) made[name] = ask(name, standing);
    return made[name] as NetworkNow[Name];
  };
}

/** Worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
