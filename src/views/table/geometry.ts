/** Where rows lie in a box that is scrolled, when only those are there that can be seen, and where it is to be scrolled so that one can be. Lengths in pixels. */
export interface Geometry {
  readonly count: number;
  /** Of a row that is there. */
  readonly height: number;
  /** How much scrolling stands for a row: less than its height where all rows together were taller than a browser lets anything be. */
  readonly each: number;
  /** How many rows are there, and how many of them beyond either edge. */
  readonly slots: number;
  readonly spare: number;
}

/** How many rows are scrolled away. */
export const goneAt = ({ each }: Pick<Geometry, 'each'>, scrolled: number): number =>
  Math.max(0, Math.floor(scrolled / each));

/** The first row that is there when so many are scrolled away. */
export const firstOf = ({ count, slots, spare }: Geometry, gone: number): number =>
  Math.max(0, Math.min(gone - spare, count - slots));

/** How far a row's upper edge lies, or would lie, under the upper edge of the room for rows. */
export function topOf(its: Geometry, row: number, scrolled: number): number {
  const first = firstOf(its, goneAt(its, scrolled));
  return first * its.each + (row - first) * its.height - scrolled;
}

/** Where to scroll, and no farther than needed, so that a row lies in the room. */
export function scrollTo(its: Geometry, row: number, room: number, scrolled: number): number {
  const top = (at: number) => topOf(its, row, at);
  if (top(scrolled) < 0) return least(its, (at) => top(at) < 0) - 1;
  if (top(scrolled) + its.height > room) return least(its, (at) => top(at) + its.height <= room);
  return scrolled;
}

/** The least whole pixel that is scrolled far enough: the farther, the higher any row lies. */
function least({ count, each, slots, height }: Geometry, isEnough: (scrolled: number) => boolean): number {
  let [low, high] = [0, Math.ceil(count * each + slots * height)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
