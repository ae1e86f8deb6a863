/**
 * Every point of a grid, in order. The last weight runs along a row, and what a row has in common is worked out once: a hidden unit's values when one of its own weights has moved, the
 * sum of the last unit's score without what the running weight gives, and that weight's share as a power: e^−(held + c·w) = e^−held · e^−c·w, the second factor of which is a column that stays from row
 * to row (`runningColumns.ts`). So a try along one of the last weights takes a product, a sum and a division an example.
 */
import { type CellsFound, cellsOf, lowestInCells, unseen } from './cells.ts';
import { createFalls, noteRow } from './falls.ts';
import { linspace } from './linspace.ts';
import type { MakeLoops } from './loops.ts';
import { powerOf } from './octaves.ts';
import type { GridPlan } from './plan.ts';
import { runningColumns } from './runningColumns.ts';
import type { Search } from './search.ts';
import type { Searched } from './searched.ts';

export function gridSearch(searched: Searched, plan: GridPlan, makeLoops: MakeLoops): Search {
  const { values: across, weights } = plan;
  const { count, factor, targets } = searched;
  const values = linspace(plan.low, plan.high, across);
  const cells = cellsOf(plan);
  const outer = weights.slice(0, -1);
  // Columns have room for a pair at the end.
  const pitch = across + (across % 2);
  const [output, columns, terms] = [pitch, 2 * pitch, (2 + 2 * count) * pitch];
  const loops = makeLoops(terms + 2 * count);
  const { numbers } = loops;
  numbers.set(values);
  for (let i = 0; i < count; i++) numbers[terms + 2 * i + 1] = targets[i] as number;
  const row = loops.costsAlong({ count, terms, columns, pitch, output, factor });
  const running = runningColumns(searched, {
    weight: weights.at(-1) as number,
    loops,
    columns,
    pitch,
    across,
  });
  const digits = new Int32Array(outer.length);
  for (const weight of outer) running.move(weight, values[0] as number);

  const turn = (place: number, digit: number): void => {
    if (digits[place] === digit) return;
    digits[place] = digit;
    running.move(outer[place] as number, values[digit] as number);
  };
  const turnTo = (rowIndex: number): void => {
    let rest = rowIndex;
    for (let place = outer.length - 1; place >= 0; place--) {
      turn(place, rest % across);
      rest = Math.floor(rest / across);
    }
  };
  const turnOn = (): void => {
    for (let place = outer.length - 1; place >= 0; place--) {
      const digit = digits[place] as number;
      const next = digit + 1 < across ? digit + 1 : 0;
      turn(place, next);
      if (next > 0) break;
    }
  };

  /** The first cell of the row that is up. */
  const cellOfRow = (): number => {
    if (outer.length === 0) return 0;
    const first = Math.floor((digits[0] as number) / cells.size) * cells.across;
    return outer.length === 1 ? first : first + Math.floor((digits[1] as number) / cells.size);
  };
  /** Rows of cells that the tries lie in. */
  const cellsFor = (from: number, to: number): CellsFound => {
    if (outer.length === 0) {
      const first = Math.floor(from / cells.size);
      return { from: first, lowest: unseen(Math.ceil(to / cells.size) - first) };
    }
    const each = across ** outer.length * cells.size;
    const first = Math.floor(from / each);
    return { from: first * cells.across, lowest: unseen((Math.ceil(to / each) - first) * cells.across) };
  };

  return {
    run(from, to) {
      const falls = createFalls();
      const found = cellsFor(from, to);
      const alongRow = outer.length < 2;
      let best = -1;
      let rowIndex = Math.floor(from / across);
      turnTo(rowIndex);
      for (let index = from; index < to; ) {
        const start = rowIndex * across;
        const first = index - start;
        const end = Math.min(across, to - start);
        running.prepare();
        for (let i = 0; i < count; i++) numbers[terms + 2 * i] = powerOf(running.held[i] as number);
        const lowest = row(first, end);
        if (lowest < falls.best) {
          const evaluations = index + 1;
          best =
            start +
            noteRow(falls, { costs: numbers, place: output, from: first, to: end, evaluations, lowest });
        }
        const cell = cellOfRow() - found.from;
        if (alongRow)
          lowestInCells(found.lowest, cell, { costs: numbers, place: output, first, end, size: cells.size });
        else if (lowest < (found.lowest[cell] as number)) found.lowest[cell] = lowest;
        index = start + end;
        rowIndex++;
        if (index < to) turnOn();
      }
      const { evaluations, costs } = falls;
      return {
        ...{ from, to, cells: found, falls: { evaluations, costs } },
        best: best < 0 ? null : { index: best, cost: falls.best },
      };
    },
  };
}
