/** The matrices of a network in the order in which they are written: X · W⁽¹⁾ = z⁽²⁾ → a⁽²⁾ · W⁽²⁾ = z⁽³⁾ → ŷ, and what was observed. */
import type { Matrices } from '../../run/stage/facets.ts';
import { short, unitNames } from '../layeredNetwork/names.ts';
import { told } from '../told.ts';

/** What a matrix is of: examples by columns, the weights of a layer, its biases. */
export type Of = 'inputs' | 'weights' | 'biases' | 'sums' | 'values' | 'targets';

export interface Token {
  readonly key: string;
  /** What is written before it. */
  readonly sign: '' | '·' | '+' | '=' | '→';
  readonly of: Of;
  readonly layer: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

export function tokensOf({ matrices }: Matrices): readonly Token[] {
  const { count, layers, inputs } = matrices;
  const last = layers.length - 1;
  return [
    { key: 'X', sign: '', of: 'inputs', layer: -1, name: 'X', rows: count, columns: inputs.length },
    ...layers.flatMap(({ inputs: rows, units: columns, biases }, layer): Token[] => {
      const names = unitNames(layers, layer);
      const ofExamples = { layer, rows: count, columns };
      return [
        { key: `W${layer}`, sign: '·', of: 'weights', layer, name: names.weights, rows, columns },
        ...(biases < 0
          ? []
          : [{ key: `b${layer}`, sign: '+', of: 'biases', layer, name: 'b', rows: 1, columns } as const]),
        { key: `z${layer}`, sign: '=', of: 'sums', name: names.sum, ...ofExamples },
        { key: `a${layer}`, sign: '→', of: 'values', name: names.value, ...ofExamples },
      ];
    }),
    { key: 'y', sign: '', of: 'targets', layer: last, name: 'y', rows: count, columns: 1 },
  ];
}

/** What a cell says. What comes out, and its sum, may be what is asked for. */
export function cellText(now: Matrices, { of, layer }: Token, row: number, column: number): string {
  const { matrices, layers } = now;
  const its = matrices.layers[layer];
  switch (of) {
    case 'inputs':
      return short(matrices.inputs[column]?.values[row]);
    case 'targets':
      return short(matrices.target.values[row]);
    case 'weights':
      return short(layers[layer]?.wires[row * (its?.units ?? 1) + column]?.weight);
    case 'biases':
      return short(layers[layer]?.units[column]?.bias?.value);
    default: {
      const text = short((of === 'sums' ? its?.scores : its?.values)?.[row]?.[column]);
      return layer === matrices.layers.length - 1 ? told(now, 'predicted', text) : text;
    }
  }
}
