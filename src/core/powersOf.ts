import { type Scaling, scaled } from './standardize.ts';

/** The powers 1 to `degree` of a column's values, each (x − mean)/spread first; one array a power, as long as the column. */
export function powersOf(column: ArrayLike<number>, degree: number, scaling: Scaling): number[][] {
  const z = scaled(Array.from(column), scaling);
  return Array.from({ length: degree }, (_, k) => z.map((value) => value ** (k + 1)));
}
