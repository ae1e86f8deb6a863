/**
 * What a grid's row stands on: for each example the sum of the last unit's score without the running weight's share, in octaves, and that share as powers, a column over the values of the running weight. What
 * has not moved since the last row is not worked out again.
 */
import type { Loops } from './loops.ts';
import { OCTAVES, shareOf } from './octaves.ts';
import type { Searched } from './searched.ts';

interface Places {
  /** The running weight; its values are the first numbers. */
  readonly weight: number;
  readonly loops: Loops;
  /** Room for two columns an example: its powers, one after the other, and then a unit's values. */
  readonly columns: number;
  readonly pitch: number;
  readonly across: number;
}

export interface RunningColumns {
  /** By example: what the running weight's share is added to. */
  readonly held: Float64Array;
  /** Another parameter goes somewhere. */
  move(parameter: number, value: number): void;
  /** Brings `held` and the columns up to what has moved. */
  prepare(): void;
}

const { perScore } = OCTAVES;

export function runningColumns(
  searched: Searched,
  { weight, loops, columns, pitch, across }: Places,
): RunningColumns {
  const { count, inputs, units, examples, last } = searched;
  const parameters = searched.parameters.slice();
  const isFirst = weight < last;
  /** The unit whose weight runs, or that the running weight leads from; the bias of the last has none. */
  const unit = isFirst ? weight % units : weight - last;
  const input = Math.floor(weight / units);
  const stale = new Uint8Array(units + 1).fill(1);
  let outMoved = true;
  const hidden = new Float64Array(units * count);
  const held = new Float64Array(count);
  const columnsOf = (make: Loops['powers'], from: number, to: number) =>
    Array.from({ length: count }, (_, i) =>
      make({ input: from + (isFirst ? i * pitch : 0), output: to + i * pitch, length: across }),
    );
  const unitColumns = columns + count * pitch;
  const powers = columnsOf(loops.powers, isFirst ? unitColumns : 0, columns);
  const shares = Array.from({ length: count }, (_, i) =>
    loops.shares({ input: 0, output: unitColumns + i * pitch, length: across }),
  );

  /** A hidden unit's score for an example, without the running weight's part. */
  const scoreOf = (example: number, of: number): number => {
    let score = 0;
    for (let k = 0; k < inputs; k++) {
      const parameter = k * units + of;
      if (parameter !== weight)
        score += (examples[example * inputs + k] as number) * (parameters[parameter] as number);
    }
    return score;
  };

  const prepareUnits = (): void => {
    for (let of = 0; of < units; of++) {
      if (stale[of] === 0 || (isFirst && of === unit)) continue;
      for (let i = 0; i < count; i++) hidden[of * count + i] = shareOf(scoreOf(i, of) * perScore);
      // Of the unit that the running weight leads from the columns have to follow.
      if (of !== unit) stale[of] = 0;
    }
  };

  const prepareColumns = (): void => {
    const moved = stale[unit] === 1;
    if (moved && isFirst) {
      for (let i = 0; i < count; i++)
        shares[i]?.(scoreOf(i, unit) * perScore, (examples[i * inputs + input] as number) * perScore);
    }
    if (!moved && !(isFirst && outMoved)) return;
    for (let i = 0; i < count; i++) {
      const slope = isFirst
        ? (parameters[last + unit] as number)
        : unit < units
          ? (hidden[unit * count + i] as number)
          : 1;
      powers[i]?.(0, slope * perScore);
    }
    stale[unit] = 0;
    outMoved = false;
  };

  return {
    held,
    move(parameter, value) {
      parameters[parameter] = value;
      if (parameter < last) stale[parameter % units] = 1;
      else if (parameter - last === unit) outMoved = true;
    },
    prepare() {
      prepareUnits();
      prepareColumns();
      for (let i = 0; i < count; i++) {
        let score = 0;
        for (let p = last; p < parameters.length; p++) {
          const from = p - last;
          if (from === unit) continue;
          score += (parameters[p] as number) * (from < units ? (hidden[from * count + i] as number) : 1);
        }
        held[i] = score * perScore;
      }
    },
  };
}
