/**
 * The sums of products of every column with every other, Σ uᵢuⱼ, which is what least squares needs to know of the data: n·d²/2 multiplications, half of them for the other half of the matrix is the same. A few hundred
 * rows at a time are copied side by side, so that they stay in the processor's cache while every pair is gone through, and two columns are multiplied with two at once: four products for four
 * numbers read. (Golub & Van Loan, *Matrix Computations*, §1.5, on blocking.)
 */

/** About so many numbers at a time stay in the nearest caches. */
const TILE = 2 ** 13;
/** Multiplications between two looks at the clock: some milliseconds. */
const SLICE = 4e6;

export interface SumsOptions {
  /** One array a column, all as long as `count`; null stands for a column of ones. */
  readonly columns: readonly (ArrayLike<number> | null)[];
  /** What each column is taken from: u = x − origin. */
  readonly origins: readonly number[];
  readonly count: number;
}

/** The matrix, row by row, of as many rows as there are columns; now and then the share of the work that is done is yielded. */
export function* sumsOfProducts({ columns, origins, count }: SumsOptions): Generator<number, Float64Array> {
  const size = columns.length;
  const even = size + (size % 2);
  const room = Math.max(16, Math.min(count, Math.floor(TILE / even)));
  const tile = new Float64Array(even * room);
  const sums = new Float64Array(even * even);
  let since = 0;
  for (let first = 0; first < count; first += room) {
    const rows = Math.min(room, count - first);
    for (const [j, column] of columns.entries()) {
      fill(tile.subarray(j * room, j * room + rows), column, first, origins[j] as number);
    }
    addTile(sums, tile, { even, room, rows });
    since += (rows * even * even) / 2;
    if (since < SLICE) continue;
    since = 0;
    yield first / count;
  }
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++)
      matrix[i * size + j] = sums[Math.min(i, j) * even + Math.max(i, j)] as number;
  }
  return matrix;
}

function fill(into: Float64Array, column: ArrayLike<number> | null, first: number, origin: number): void {
  if (!column) into.fill(1);
  else for (let i = 0; i < into.length; i++) into[i] = (column[first + i] as number) - origin;
}

/** Adds the products of the tile's columns, two by two. */
function addTile(
  sums: Float64Array,
  tile: Float64Array,
  { even, room, rows }: { even: number; room: number; rows: number },
): void {
  for (let i = 0; i < even; i += 2) {
    for (let j = i; j < even; j += 2) {
      let [a, b, c, d] = [0, 0, 0, 0];
      let left = i * room;
      let right = j * room;
      for (const end = left + rows; left < end; left++, right++) {
        const one = tile[left] as number;
        const two = tile[left + room] as number;
        const three = tile[right] as number;
        const four = tile[right + room] as number;
        a += one * three;
        b += one * four;
        c += two * three;
        d += two * four;
      }
      const at = i * even + j;
      sums[at] = (sums[at] as number) + a;
      sums[at + 1] = (sums[at + 1] as number) + b;
      sums[at + even] = (sums[at + even] as number) + c;
      sums[at + even + 1] = (sums[at + even + 1] as number) + d;
    }
  }
}
