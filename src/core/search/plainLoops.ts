/** The loops of a search as they run everywhere, over typed arrays. */
import type { Along, AtPlaces, Column, Loops } from './loops.ts';
import { powerOf, shareOf } from './octaves.ts';

export const plainLoops = (length: number): Loops => loopsOver(new Float64Array(length));

/** The same over numbers that are there. */
export function loopsOver(numbers: Float64Array): Loops {
  const at = (place: number): number => numbers[place] as number;
  return {
    numbers,
    powers:
      ({ input, output, length }: Column) =>
      (base, slope) => {
        for (let k = 0; k < length; k++) numbers[output + k] = powerOf(base + slope * at(input + k));
      },
    shares:
      ({ input, output, length }: Column) =>
      (base, slope) => {
        for (let k = 0; k < length; k++) numbers[output + k] = shareOf(base + slope * at(input + k));
      },
    costsAlong:
      ({ count, terms, columns, pitch, output, factor }: Along) =>
      (from, to) => {
        let lowest = Number.POSITIVE_INFINITY;
        for (let k = from; k < to; k++) {
          let total = 0;
          for (let i = 0; i < count; i++) {
            const grown = at(terms + 2 * i) * at(columns + i * pitch + k);
            const miss = 1 / (1 + grown) - at(terms + 2 * i + 1);
            total += miss * miss;
          }
          const cost = total * factor;
          numbers[output + k] = cost;
          if (cost < lowest) lowest = cost;
        }
        return lowest;
      },
    costsAt:
      ({ count, inputs, units, examples, columns, pitch, bias, output, factor }: AtPlaces) =>
      (from, to) => {
        const down = units * pitch;
        const last = columns + inputs * down;
        let lowest = Number.POSITIVE_INFINITY;
        for (let k = from; k < to; k++) {
          let total = 0;
          let example = examples;
          for (let i = 0; i < count; i++) {
            let answer = at(bias + k);
            for (let unit = 0; unit < units; unit++) {
              let score = 0;
              let weight = columns + unit * pitch + k;
              for (let input = 0; input < inputs; input++) {
                score += at(example + input) * at(weight);
                weight += down;
              }
              answer += shareOf(score) * at(last + unit * pitch + k);
            }
            const miss = shareOf(answer) - at(example + inputs);
            total += miss * miss;
            example += inputs + 1;
          }
          const cost = total * factor;
          numbers[output + k] = cost;
          if (cost < lowest) lowest = cost;
        }
        return lowest;
      },
  };
}
