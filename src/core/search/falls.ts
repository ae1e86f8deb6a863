/**
 * The best so far, as it falls: after how many evaluations which cost was reached. What falls often is thinned out the same way whoever counts: of the falls in a sixteenth of a doubling of
 * the evaluations the last is kept, so there are at most 16 for each doubling, and falls that were noted in parts add up to those that would have been noted in one go.
 */
export interface Falls {
  readonly evaluations: readonly number[];
  readonly costs: readonly number[];
}

export interface FallsSoFar extends Falls {
  /** The lowest cost, ∞ before the first. */
  readonly best: number;
  /** Notes a cost after so many evaluations, no fewer than were noted before. Only what is lower than all before counts; gives whether it is. */
  note(evaluations: number, cost: number): boolean;
  /** Notes what was noted elsewhere of later evaluations. */
  add(falls: Falls): void;
}

export function createFalls(): FallsSoFar {
  const evaluations: number[] = [];
  const costs: number[] = [];
  let best = Number.POSITIVE_INFINITY;
  const note = (after: number, cost: number): boolean => {
    if (!(cost < best)) return false;
    best = cost;
    const last = evaluations.length - 1;
    if (last >= 0 && binOf(evaluations[last] as number) === binOf(after)) {
      evaluations[last] = after;
      costs[last] = cost;
    } else {
      evaluations.push(after);
      costs.push(cost);
    }
    return true;
  };
  return {
    evaluations,
    costs,
    get best() {
      return best;
    },
    note,
    add(falls) {
      for (const [k, after] of falls.evaluations.entries()) note(after, falls.costs[k] as number);
    },
  };
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
/** Which half holds a double's first bits goes by the machine. */
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** A number's exponent and the first four bits of its fraction. */
function binOf(count: number): number {
  double[0] = count;
  return (halves[HIGH] as number) >>> 16;
}

/** The first count of the next bin. */
function nextBin(count: number): number {
  double[0] = count;
  halves[HIGH] = ((binOf(count) + 1) << 16) >>> 0;
  halves[1 - HIGH] = 0;
  return Math.ceil(double[0] as number);
}

/** Costs in a row, one evaluation each: those from `from` to before `to`, the first of which is number `evaluations`, stand from `place + from` on. */
export interface CostsInRow {
  readonly costs: Float64Array;
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly evaluations: number;
  /** The lowest of them. */
  readonly lowest: number;
}

/** Notes all of them: what is kept of each bin is its lowest, the earliest of equals, so only that is looked for. Gives the index of the last that was noted, −1 where none was. */
export function noteRow(falls: FallsSoFar, row: CostsInRow): number {
  const { costs, place, from, to, evaluations, lowest } = row;
  if (!(lowest < falls.best)) return -1;
  let noted = -1;
  for (let first = from; first < to; ) {
    const end = Math.min(to, from + nextBin(evaluations + first - from) - evaluations) | 0;
    const within = end - first === to - from;
    const at = within ? costs.indexOf(lowest, place + from) - place : lowestIn(row, first, end);
    if (falls.note(evaluations + at - from, costs[place + at] as number)) noted = at;
    first = end;
  }
  return noted;
}

function lowestIn({ costs, place }: CostsInRow, first: number, end: number): number {
  let at = first;
  for (let k = first + 1; k < end; k++)
    if ((costs[place + k] as number) < (costs[place + at] as number)) at = k;
  return at;
}

/** What is spent by one step with all its slopes: one pass forward and one back cost about three times what a cost alone does. */
export const EVALUATIONS_A_STEP = 3;

/** A run's falls by the same tally as a search's, of its cost before the first step and after each: its start took one evaluation, each step three. */
export function fallsOfRun(costs: ArrayLike<number>, steps = costs.length - 1): Falls {
  const falls = createFalls();
  for (let step = 0; step <= steps; step++)
    falls.note(Math.max(1, step * EVALUATIONS_A_STEP), costs[step] as number);
  return falls;
}
