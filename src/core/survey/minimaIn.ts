/** Every bottom in a window that a grid of samples gives away: each sample that is lower than those around it is followed down. */
import type { Minimum } from '../surfaces/surface.ts';
import { type CurvedObjective, type Floor, floorNear } from './floorNear.ts';
import { type Samples, sampleAt } from './samples.ts';

/** How much is done in all: following a sample down counts 1, or 4 where it ends in a corner or a valley that has to be looked at more closely. */
const WORK = 64;

/**
 * The bottoms inside of the window of `samples`, the lowest first, each once. A bottom is lower than all around it: a level valley has none. The
 * work is bounded: a bottom narrower than the grid is not seen, and of more than 64, or 16 corners, the lowest are found.
 */
export function minimaIn(objective: CurvedObjective, samples: Samples): Minimum[] {
  const { w, b } = samples.floor;
  const span = Math.max(w[1] - w[0], b[1] - b[0]);
  const found: Minimum[] = [];
  let work = 0;
  for (const start of lowPlaces(samples)) {
    if (work >= WORK) break;
    const floor = floorNear(objective, start, span);
    work += floor && isRound(floor, span) ? 1 : 4;
    if (!floor || !within(w, floor.at[0]) || !within(b, floor.at[1])) continue;
    if (found.some(({ at }) => distance(at, floor.at) < 1e-4 * span)) continue;
    if (isBottom(objective, floor, span)) found.push({ at: floor.at, value: floor.value });
  }
  return found.sort((one, other) => one.value - other.value);
}

const within = ([from, to]: readonly [number, number], x: number) => x >= from && x <= to;
const distance = (one: Minimum['at'], other: Minimum['at']) =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

const isLevel = ({ slope, value }: Floor, span: number) => slope * span < 1e-6 * (Math.abs(value) + 1);
const isRound = (floor: Floor, span: number) => isLevel(floor, span) && floor.roundness > 1e-6;

/** Whether it is lower than all around: round, or every walk from nearby comes back. */
function isBottom(objective: CurvedObjective, floor: Floor, span: number): boolean {
  if (isRound(floor, span)) return true;
  if (isLevel(floor, span) && floor.roundness < -1e-6) return false;
  const away = span / 100;
  const [w, b] = floor.at;
  const around = [
    [w + away, b + away / 3],
    [w - away / 3, b + away],
    [w - away, b - away / 3],
    [w + away / 3, b - away],
  ] as const;
  return around.every((start) => {
    const back = floorNear(objective, start, span);
    return back !== null && objective.value(start) > floor.value && distance(back.at, floor.at) < 1e-4 * span;
  });
}

/** Samples that none of the eight around is lower than, and some are higher, the lowest first. */
function lowPlaces(samples: Samples): Minimum['at'][] {
  const { across, values } = samples;
  const low: { value: number; at: Minimum['at'] }[] = [];
  for (let row = 0; row < across; row++) {
    for (let column = 0; column < across; column++) {
      const value = values[row * across + column] as number;
      if (!Number.isFinite(value)) continue;
      let higher = 0;
      let lower = 0;
      for (let r = Math.max(0, row - 1); r <= Math.min(across - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(across - 1, column + 1); c++) {
          const other = values[r * across + c] as number;
          if (other > value) higher++;
          else if (other < value) lower++;
        }
      }
      if (lower === 0 && higher > 0) low.push({ value, at: sampleAt(samples, column, row) });
    }
  }
  return low
    .sort((one, other) => one.value - other.value)
    .slice(0, WORK)
    .map(({ at }) => at);
}
