import { describe, expect, it } from 'vitest';
import { fitFeatures } from '../../src/core/fitFeatures.ts';
import { growingFits, rootMeanSquareIn } from '../../src/core/growingFits.ts';
import { isRefused } from '../../src/core/problem.ts';
import { random } from '../../src/core/random.ts';

const { normal } = random(3);
const count = 40;
const x = Array.from({ length: count }, normal);
const columns = [1, 2, 3, 4, 5].map((power) => x.map((value) => value ** power));
const y = x.map((value) => 3 - 2 * value + 0.5 * value ** 3 + normal());
const rows = Array.from({ length: 15 }, (_, i) => 2 * i + 1);

describe('fits of models that grow', () => {
  it('are those of least squares on the first columns, for rows that were learned from and for others', () => {
    const answers = growingFits({ columns, y, rows });
    expect(answers.length).toBe(6);
    for (let size = 1; size <= 5; size++) {
      const some = columns.slice(0, size);
      const fit = fitFeatures({
        columns: some.map((column) => rows.map((row) => column[row] as number)),
        y: rows.map((row) => y[row] as number),
        intercept: true,
      });
      if (isRefused(fit)) throw new Error(fit.problem.message);
      for (let row = 0; row < count; row++) {
        const answer = some.reduce(
          (sum, column, j) => sum + (fit.weights[j] as number) * (column[row] as number),
          fit.bias,
        );
        expect(answers[size]?.[row]).toBeCloseTo(answer, 8);
      }
      expect(rootMeanSquareIn(answers[size] as Float64Array, y, rows)).toBeCloseTo(fit.rootMeanSquare, 9);
    }
  });

  it('begin with the mean of the learned rows', () => {
    const [level] = growingFits({ columns: [], y: [1, 2, 6, 100], rows: [0, 1, 2] });
    expect(Array.from(level as Float64Array)).toEqual([3, 3, 3, 3]);
    expect(rootMeanSquareIn(level as Float64Array, [1, 2, 6, 100], [])).toBeNull();
  });

  it('end before a column that the learned rows cannot tell from those before, and before there are as many as rows', () => {
    const twice = [x, x.map((value) => 2 * value - 1), columns[1] as number[]];
    expect(growingFits({ columns: twice, y, rows }).length).toBe(2);
    expect(growingFits({ columns, y, rows: [3, 5, 8] }).length).toBe(3);
    expect(growingFits({ columns, y, rows: [3] }).length).toBe(1);
  });
});
