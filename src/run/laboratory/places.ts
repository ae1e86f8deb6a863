/** The places of a run of many parameters: how many are kept, and what is seen of them in columns. */
import type { Objective } from '../../core/objective.ts';
import type { Columns } from '../track.ts';

/** A run of more than two parameters keeps at most so much beside its costs: half of it places, a quarter states, a quarter what was worked out again last. */
export const MOST_BYTES = 16 * 2 ** 20;
const BYTES = 8;

/** The first so many places that are kept, and the slopes there. Columns by the hundred are made when someone looks at them. */
export function placesAlong(
  surface: Objective,
  kept: readonly Float64Array[],
  rows: number,
): Omit<Columns, 'cost'> {
  let parameters: readonly Float64Array[] | undefined;
  let gradient: readonly Float64Array[] | undefined;
  return {
    get parameters() {
      parameters ??= kept.map((column) => column.subarray(0, rows));
      return parameters;
    },
    get gradient() {
      gradient ??= slopesAlong(surface, this.parameters);
      return gradient;
    },
  };
}

/** The slopes at a row of places, in columns as those are. */
function slopesAlong(surface: Objective, places: readonly Float64Array[]): readonly Float64Array[] {
  const slopes = places.map((column) => new Float64Array(column.length));
  for (let row = 0; row < (places[0]?.length ?? 0); row++) {
    const gradient = surface.gradient(places.map((column) => column[row] as number));
    slopes.forEach((column, i) => {
      column[row] = gradient[i] as number;
    });
  }
  return slopes;
}

/** How many rows of so many numbers fit; two at the least. */
export const mostOf = (bytes: number, numbers: number): number =>
  Math.max(2, Math.floor(bytes / (BYTES * numbers)));

/** How many numbers there are in plain data. */
export function numbersIn(data: unknown): number {
  if (typeof data === 'number') return 1;
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce((count: number, part) => count + numbersIn(part), 0);
}
