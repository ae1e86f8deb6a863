/**
 * How far runs have come, told otherwise than in steps: in examples that they have seen, in epochs (once through all examples), in time. On such an axis
 * runs are compared where they have come equally far, so whoever makes more of a step has taken fewer. The cursor counts the steps of whoever takes the
 * most, so no other run is asked for more than has been recorded.
 */
import { examplesDealt } from '../../core/batches.ts';

/** What can go across in the chart of the cost. */
export const CHART_AXES = ['steps', 'examples', 'epochs', 'time'] as const;
export type ChartAxis = (typeof CHART_AXES)[number];

/** What a step of a run takes. */
export interface Pace {
  /** How many examples there are, and how many of them a step reads, from 1 to all. */
  readonly count: number;
  readonly batchSize: number;
  /** Of a step, as measured; null where nobody has. */
  readonly milliseconds: number | null;
}

/** Runs whose steps differ in what they take, and what the chart goes by. */
export interface Pacing {
  /** An entry for each run that races, or one for the run. */
  readonly paces: readonly Pace[];
  /** One of `axesFor` the paces. */
  readonly axis: ChartAxis;
  /** What changes in the state when another is chosen. */
  choose(axis: ChartAxis): Readonly<Record<string, unknown>>;
}

/** The axes that there are paces for: time only once every run has been measured. */
export const axesFor = (paces: readonly Pace[]): readonly ChartAxis[] =>
  CHART_AXES.filter((axis) => axis !== 'time' || paces.every(({ milliseconds }) => (milliseconds ?? 0) > 0));

/** How far a run has come after so many steps: in steps, examples, epochs or milliseconds. */
export function placeAt(pace: Pace, axis: ChartAxis, step: number): number {
  if (axis === 'steps') return step;
  if (axis === 'time') return step * (pace.milliseconds ?? 0);
  const dealt = examplesDealt(pace, step);
  return axis === 'examples' ? dealt : dealt / pace.count;
}

/** The last step of a run that has come no farther than a place. */
export function stepAt(pace: Pace, axis: ChartAxis, place: number): number {
  // What dividing leaves behind must not cost the step that ends at the place.
  const whole = (value: number) => Math.max(0, Math.floor(value * (1 + 1e-12) + 1e-9));
  if (axis === 'steps') return whole(place);
  if (axis === 'time') return whole(place / (pace.milliseconds || 1));
  const { count, batchSize } = pace;
  const examples = whole(axis === 'examples' ? place : place * count);
  const epochs = Math.floor(examples / count);
  return epochs * Math.ceil(count / batchSize) + Math.floor((examples - epochs * count) / batchSize);
}

/** How far all have come once whoever takes the most steps has taken so many. */
export const placeOfAll = ({ paces, axis }: Pacing, steps: number): number =>
  Math.min(...paces.map((pace) => placeAt(pace, axis, steps)));

/** The other way: the steps that whoever takes the most has taken at a place. */
export const stepsOfAll = ({ paces, axis }: Pacing, place: number): number =>
  Math.max(...paces.map((pace) => stepAt(pace, axis, place)));
