import { expect, it } from 'vitest';
import { record } from '../../../src/run/lineRun.ts';

const plain = {
  data: { x: [1, 2, 4], y: [2, 4, 5] },
  reduction: 'sum',
  optimizer: 'gradientDescent',
  settings: { learningRate: 0.01 },
  start: [-1, 1],
} as const;

it('without the laboratory, which lessons do not load, plain descent runs and anything else is refused by name', async () => {
  expect(record(plain, 5).steps).toBe(5);
  const momentum = { ...plain, optimizer: 'momentum', settings: { learningRate: 0.01, momentum: 0.9 } };
  expect(() => record(momentum, 5)).toThrow("no optimizer 'momentum' here");
  await import('../../../src/run/laboratory/laboratory.ts');
  expect(record(momentum, 5).steps).toBe(5);
});
