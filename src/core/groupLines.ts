/**
 * A best line for each group of observations, beside the one of them all. The slope of the whole is not a mean of the groups' slopes: it also
 * follows how the groups' centers lie, and may run against every one of them. (Simpson 1951.)
 */
import { bottomOfLine } from './bottomOfLine.ts';
import type { LineData } from './observations.ts';

export interface Groups {
  readonly names: readonly string[];
  /** The group of each observation, by index into `names`. */
  readonly of: readonly number[];
}

export interface GroupLine {
  readonly name: string;
  readonly w: number;
  readonly b: number;
  readonly data: LineData;
}

/**
 * The groups in the order of their names, each with its observations and its best line.
 * @throws with the problem's sentence when a group is empty
 */
export function groupLines({ x, y }: LineData, { names, of }: Groups): GroupLine[] {
  return names.map((name, group) => {
    const inGroup = (_: number, i: number) => of[i] === group;
    const data = { x: x.filter(inGroup), y: y.filter(inGroup) };
    const { w, b } = bottomOfLine(data);
    return { name, w, b, data };
  });
}
