// The quick way of adding up a linear model's slopes makes the very sums of the pass through a network.
import { describe, expect, it } from 'vitest';
import { networkObjective, random } from '../../../src/core/index.ts';
import { headOf } from '../../../src/core/network/head.ts';
import { passFor, scoresOf, slopesOf } from '../../../src/core/network/pass.ts';

const count = 37;

describe.each(['squared', 'halfSquared'] as const)('slopes of %s', (loss) => {
  it.each([1, 2, 3, 4, 5, 9])('over %i features are those of the pass, to the last bit', (width) => {
    for (const biases of [true, false]) {
      const { normal } = random(width);
      const inputs = Float64Array.from({ length: count * width }, normal);
      const targets = Float64Array.from({ length: count }, normal);
      const shape = { sizes: [width, 1], activations: ['identity'] as const, biases };
      const objective = networkObjective({ ...shape, loss, reduction: 'sum', inputs, targets });
      const p = Array.from({ length: objective.parameterCount }, normal);
      const byPass = (rows: readonly number[]): number[] => {
        const pass = passFor(shape, rows.length);
        const head = headOf({ ...shape }, loss);
        const flat = Float64Array.from(p);
        for (const [k, row] of rows.entries())
          pass.inputs.set(inputs.subarray(row * width, (row + 1) * width), k * width);
        scoresOf(pass, flat, rows.length);
        const wanted = Float64Array.from(rows, (row) => targets[row] as number);
        head.total(pass.last.block, wanted);
        head.slopes(pass.last.block, wanted);
        const slopes = new Float64Array(p.length);
        slopesOf(pass, flat, slopes);
        return Array.from(slopes);
      };
      const all = Array.from({ length: count }, (_, row) => row);
      expect(objective.gradient(p)).toEqual(byPass(all));
      const some = [36, 0, 5, 17, 5];
      expect(objective.examples.costOf(some).gradient(p)).toEqual(byPass(some));
    }
  });

  it('leave the value as it was, asked before or after, at one place and another', () => {
    const inputs = [[1], [2], [4]];
    const objective = networkObjective({
      ...{ sizes: [1, 1], activations: ['identity'], biases: true, loss },
      ...{ reduction: 'sum', inputs, targets: [2, 4, 5] },
    });
    const half = loss === 'squared' ? 1 : 0.5;
    expect(objective.value([-1, 1])).toBe(93 * half);
    expect(objective.gradient([-1, 1])).toEqual([-88 * half, -30 * half]);
    expect(objective.value([-1, 1])).toBe(93 * half);
    expect(objective.gradient([1, 1])).toEqual([-4 * half, -2 * half]);
    expect(objective.value([1, 1])).toBe(half);
    expect(objective.hessian?.([7, 7])).toEqual([
      [42 * half, 14 * half],
      [14 * half, 6 * half],
    ]);
    expect(objective.value([-1, 1])).toBe(93 * half);
  });
});
