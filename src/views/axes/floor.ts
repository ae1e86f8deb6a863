/** What figures over a floor share: the names of its two parameters, the one that a slice goes along, and where runs went. */
import type { AnyRecording } from '../../run/recording.ts';
import type { Axes, Axis, Floor, Pair, PathOver } from '../../run/stage/facets.ts';

/** What a parameter is called in a sentence. */
export const saidOf = ({ said, name }: Axis): string => said ?? name;

/** What both are called. */
export const namesOf = ([one, other]: Axes) => [saidOf(one), saidOf(other)] as const;

/** The cost above which the ground is cut. */
export const rimIn = ({ rim, state }: Floor): number => rim ?? (state.rim as number);

/** A cut through the bowl along one of the two, which varies; the other is held. */
export interface Cut {
  /** The place of what varies among the two. */
  readonly along: 0 | 1;
  readonly axis: Axis;
  readonly other: Axis;
  readonly held: number;
}

export function cutAlong({ axes, at }: Floor, along: 0 | 1): Cut {
  const held = along === 0 ? 1 : 0;
  return { along, axis: axes[along], other: axes[held], held: at[held] };
}

/** The slice that is shown, where one is. */
export function sliceIn(now: Floor): Cut | null {
  const along = now.axes.findIndex(({ name }) => name === now.state.slice);
  return along < 0 ? null : cutAlong(now, along as 0 | 1);
}

/**
 * A run's way over two of its parameters, up to a step: two of its columns. Of a long run of many parameters only some places are kept; where it
 * ends is exact.
 */
export function pathOver(run: AnyRecording, axes: Axes, step: number): PathOver {
  const kept = axes.map(({ parameter }) =>
    run.parameters[parameter]?.subarray(0, Math.floor(step / run.stride) + 1),
  );
  const [one = [], other = []] = kept;
  if (step % run.stride === 0) return [one, other];
  const end = placeAt(run, axes, step);
  return [
    [...one, end[0]],
    [...other, end[1]],
  ];
}

/** Where a run stands after so many steps. */
export function placeAt(run: AnyRecording, [one, other]: Axes, step: number): Pair {
  const { parameters } = run.at(step);
  return [parameters[one.parameter] as number, parameters[other.parameter] as number];
}

/** A place on a path. */
export const placeOn = ([one, other]: PathOver, i: number): Pair => [one[i] as number, other[i] as number];

/** Where a run stands at the step that is shown, as people read it: of what is only rounding, 0. */
export function standsAt({ axes, ground, state }: Floor, run: AnyRecording): { at: Pair; cost: number } {
  const step = Math.min(state.cursor, run.steps);
  const { parameters, cost, gradient } = run.at(step);
  const over = (values: readonly number[]) =>
    axes.map(({ parameter }) => values[parameter]) as [number, number];
  const at = over(parameters);
  const [one, other] = ground.readable?.([...at, ...over(gradient)]) ?? at;
  return { at: [one, other], cost };
}

/** Whether the ball stood elsewhere before the answer that is shown. */
export const wasElsewhere = (now: Floor): now is Floor & { before: Floor } =>
  !!now.before && !now.racing && now.before.at.some((value, i) => value !== now.at[i as 0 | 1]);
