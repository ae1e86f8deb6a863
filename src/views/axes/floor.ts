/** What figures over a floor share: the names of its two parameters, the one that a slice goes along, and where runs went. */
import type { AnyRecording } from '../../run/recording.ts';
import type { Axes, Axis, Floor, Pair, PathOver } from '../../run/stage/facets.ts';

/** What a parameter is called in a sentence. */
export const saidOf = ({ said, name }: Axis): string => said ?? name;

/** What both are called. */
export const namesOf = ([one, other]: Axes) => [saidOf(one), saidOf(other)] as const;

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

/** A run's way over two of its parameters: two of its columns. */
export const pathOver = (run: AnyRecording, axes: Axes): PathOver => [
  columnOf(run, axes[0]),
  columnOf(run, axes[1]),
];

// The one place that still knows what the columns of a line are called.
const columnOf = (run: AnyRecording & Columns, { parameter }: Axis): ArrayLike<number> =>
  run.parameters?.[parameter] ?? (parameter === 0 ? run.w : run.b);
interface Columns {
  readonly parameters?: readonly Float64Array[];
}

/** A place on a path. */
export const placeOn = ([one, other]: PathOver, step: number): Pair => [
  one[step] as number,
  other[step] as number,
];

/** Where a run stands at the step that is shown, as people read it: of what is only rounding, 0. */
export function standsAt({ axes, ground, state }: Floor, run: AnyRecording): { at: Pair; cost: number } {
  const step = Math.min(state.cursor, run.steps);
  const { cost, gradient } = run.at(step);
  const at = placeOn(pathOver(run, axes), step);
  const slopes = axes.map(({ parameter }) => gradient[parameter] as number) as [number, number];
  const [one, other] = ground.readable?.([...at, ...slopes]) ?? at;
  return { at: [one, other], cost };
}
