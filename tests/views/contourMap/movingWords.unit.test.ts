import { expect, test } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { Floor } from '../../../src/run/stage/facets.ts';
import { mapFor } from '../../../src/views/contourMap/map.ts';
import { beforeName, raceBalls } from '../../../src/views/contourMap/movingWords.ts';

const em = 20;
const plot = mapFor({ width: 900, height: 500, em }, { w: [-4, 6], b: [-12, 14], equal: false });
const now = createStage({ start: [-1, 1] }).get() as unknown as Floor;
/** The same moment, with some of it otherwise. */
const but = (other: object): Floor =>
  Object.create(now, Object.fromEntries(Object.entries(other).map(([field, value]) => [field, { value }])));

const [number] = plot.labels(now).filter((at) => at !== null);
if (!number) throw new Error('No number is written.');
const [w, b] = [plot.x.invert(number.x), plot.y.invert(number.y)];
const texts = (at: Floor) => plot.labels(at).map((one) => one?.text);

test('the number of a contour is left out under the ball of a race', () => {
  const run = { steps: 0, at: () => ({ parameters: [w, b] }) };
  expect(texts(now)).toContain(number.text);
  const racing = but({ races: [run, run], racing: true });
  const balls = raceBalls(plot)(racing);
  expect(balls).toHaveLength(2);
  expect(texts(racing)).not.toContain(number.text);
});

test('it is left out under the name of the learner’s program', () => {
  const under = plot.y.invert(number.y - 1.65 * em);
  expect(texts(but({ marks: { program: { path: [[w], [under]] } } }))).not.toContain(number.text);
});

test.each([2, 3, 4])('the balls of %i runs that stand at one place do not touch', (count) => {
  const run = { steps: 0, at: () => ({ parameters: [w, b] }) };
  const balls = raceBalls(plot)(but({ races: Array.from({ length: count }, () => run), racing: true }));
  const gaps = balls.flatMap((one, i) =>
    balls.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) - 2 * 0.75 * em),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(0.2 * em);
});

test('where the ball was is named on the side on which it is not now', () => {
  const moved = (at: readonly [number, number]) =>
    beforeName(plot, but({ before: { at: [0, 1], cost: 26 }, at })).left;
  expect(moved([1.5, 1])).toBe(true);
  expect(moved([-1.5, 1])).toBe(false);
  // Far above, it is not in the way.
  expect(moved([1.5, 9])).toBe(false);
});
