/** Tries of chance: a lot of them is drawn into columns, one a parameter, and worked out at once. */
import { createFalls, noteRow } from './falls.ts';
import type { MakeLoops } from './loops.ts';
import { OCTAVES } from './octaves.ts';
import { drawingLot, LOT, type TriesPlan } from './plan.ts';
import type { Search } from './search.ts';
import type { Searched } from './searched.ts';

export function randomSearch(searched: Searched, plan: TriesPlan, makeLoops: MakeLoops): Search {
  const { count, inputs, units, last, parameters, factor } = searched;
  // One column a parameter, one of zeros for a bias that is not there, one for what comes of them; and the examples.
  const zeros = parameters.length * LOT;
  const output = zeros + LOT;
  const examples = output + LOT;
  const loops = makeLoops(examples + count * (inputs + 1));
  const { numbers } = loops;
  const scaleOf = (parameter: number) => (parameter < last ? 1 : OCTAVES.perScore);
  for (const [p, value] of parameters.entries()) numbers.fill(value * scaleOf(p), p * LOT, (p + 1) * LOT);
  for (let i = 0; i < count; i++) {
    const first = examples + i * (inputs + 1);
    for (let k = 0; k < inputs; k++)
      numbers[first + k] = (searched.examples[i * inputs + k] as number) * OCTAVES.perScore;
    numbers[first + inputs] = searched.targets[i] as number;
  }
  const bias = last + units;
  const costs = loops.costsAt({
    ...{ count, inputs, units, examples, columns: 0, pitch: LOT, output, factor },
    bias: bias < parameters.length ? bias * LOT : zeros,
  });
  const columns = plan.weights.map((weight) => weight * LOT);
  const scales = plan.weights.map(scaleOf);
  /** The lot whose tries stand in the columns. */
  let drawn = -1;

  const draw = (lot: number): void => {
    if (drawn === lot) return;
    const next = drawingLot(plan, lot);
    const size = Math.min(LOT, plan.tries - lot * LOT);
    for (let k = 0; k < size; k++) {
      for (let w = 0; w < columns.length; w++)
        numbers[(columns[w] as number) + k] = next() * (scales[w] as number);
    }
    drawn = lot;
  };

  return {
    run(from, to) {
      const falls = createFalls();
      let best = -1;
      for (let index = from; index < to; ) {
        const lot = Math.floor(index / LOT);
        const start = lot * LOT;
        const end = Math.min(to, start + LOT);
        draw(lot);
        const [first, last] = [index - start, end - start];
        const lowest = costs(first, last);
        if (lowest < falls.best) {
          const evaluations = index + 1;
          best =
            start +
            noteRow(falls, { costs: numbers, place: output, from: first, to: last, evaluations, lowest });
        }
        index = end;
      }
      const { evaluations, costs: kept } = falls;
      return {
        ...{ from, to, cells: null, falls: { evaluations, costs: kept } },
        best: best < 0 ? null : { index: best, cost: falls.best },
      };
    },
  };
}
