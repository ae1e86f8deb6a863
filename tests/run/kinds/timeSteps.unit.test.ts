// A step of each racer is timed on the machine at hand: here one whose clock counts how often it is looked at.
import { expect, it } from 'vitest';
import { TURNS, timeSteps } from '../../../src/run/kinds/network/timeSteps.ts';
import { houseNow } from './houses.ts';

it('gives each racer a time, in turns that the page may come between', () => {
  const now = houseNow({
    fitted: false,
    scaling: { spread: 1, center: 1 },
    optimizer: 'miniBatch',
    racers: [1, 10, 500].map((batchSize) => ({ settings: { batchSize, seed: 1 } })),
  });
  let looked = 0;
  const work = timeSteps(now, () => 5 * looked ** 2 * (looked++ % 2));
  let turns = 0;
  let last = work.next();
  for (; !last.done; last = work.next()) turns++;
  expect(turns).toBe(3 * TURNS);
  expect(last.value).toHaveLength(3);
  for (const time of last.value as number[]) {
    expect(time).toBeGreaterThan(0);
    expect(Number.isFinite(time)).toBe(true);
  }
});

it('counts a racer’s quickest turn', () => {
  const now = houseNow({ fitted: false, racers: [{ settings: { batchSize: 10, seed: 1 } }] });
  // Turns of 80, 40, 16, 32 and 64 milliseconds for 8 steps each.
  const took = [80, 40, 16, 32, 64];
  let looks = 0;
  const clock = () => 1000 * Math.floor(looks / 2) + (looks % 2) * (took[Math.floor(looks++ / 2)] as number);
  const work = timeSteps(now, clock);
  let last = work.next();
  while (!last.done) last = work.next();
  expect(last.value).toEqual([2]);
});
