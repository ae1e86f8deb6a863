// The figures of the lesson "From scratch, then concise" (course, Part 2, lesson 6).
import { describe, expect, it } from 'vitest';
import { loadLesson } from '../../src/lessons/catalog.ts';
import { stateOf } from '../../src/run/kinds/kinds.ts';
import { kind as network } from '../../src/run/kinds/network/kind.ts';

const lesson = await loadLesson('from-scratch');
const step = (number: number) => {
  const layout = lesson?.stages[number - 1];
  if (!layout) throw new Error(`there is no step ${number}`);
  return layout;
};

describe('slopes that nobody puts to zero', () => {
  // What the answer reveals, on the stage as the step sets it.
  const now = network.now({
    ...stateOf(step(4)),
    optimizer: 'momentum',
    settings: { momentum: 1 },
    horizon: 400,
  } as never);
  it('swing: in eight steps the cost is back at the height where it began', () => {
    expect(Array.from(now.run.cost.slice(0, 9), (cost) => Number(cost.toFixed(2)))).toEqual([
      93, 26.79, 3.82, 62.06, 105.23, 61.97, 3.78, 26.86, 93.05,
    ]);
  });
  it('never rest, and never leave the bowl', () => {
    expect(now.run.end).toBeNull();
    expect(Math.min(...now.run.cost)).toBeGreaterThan(2.587);
    expect(Math.max(...now.run.cost.slice(300))).toBeGreaterThan(90);
    expect(Math.max(...now.run.cost)).toBeLessThan(200);
  });
});
