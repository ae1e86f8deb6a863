/** What flows through the network, row by row: the example in hand, or all of them. */
import type { Matrices } from '../../run/stage/facets.ts';

export interface ShownRow {
  /** Which example; null where none is in hand. */
  readonly example: number | null;
  readonly inputs: readonly (number | null)[];
  readonly target: number | null;
  /** Of each layer, the sums and the values of its units; null where no example is in hand. */
  readonly layers: readonly {
    readonly scores: readonly (number | null)[];
    readonly values: readonly (number | null)[];
  }[];
}

export function shownRows(now: Matrices): readonly ShownRow[] {
  const { matrices, state } = now;
  if (state.atOnce)
    return Array.from({ length: matrices.count }, (_, example) => ({
      example,
      inputs: matrices.inputs.map(({ values }) => values[example] as number),
      target: matrices.target.values[example] as number,
      layers: matrices.layers.map(({ scores, values }) => ({
        scores: scores[example] ?? [],
        values: values[example] ?? [],
      })),
    }));
  return [
    {
      example: state.lit,
      inputs: now.incoming.map(({ value }) => value),
      target: now.targets[0]?.value ?? null,
      layers: now.layers.map(({ units }) => ({
        scores: units.map(({ score }) => score),
        values: units.map(({ activation }) => activation),
      })),
    },
  ];
}
