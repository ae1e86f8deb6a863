/** A line drawn at random, to be tried: chance that can be repeated. */
import type { Objective } from './objective.ts';
import { random } from './random.ts';

export interface DrawnLine {
  readonly w: number;
  readonly b: number;
  /** For the next draw. */
  readonly seed: number;
}

const TRIES = 200;

/** Keeps drawing, w from −3 to 5 and b from −8 to 10 in tenths, until the line costs less than the rim, so that its point can be seen. */
export function randomLine(cost: Objective, { rim, seed }: { rim: number; seed: number }): DrawnLine {
  const draw = random(seed);
  const tenths = (from: number, to: number) => Math.round(10 * (from + (to - from) * draw.uniform())) / 10;
  let [w, b] = [0, 0];
  for (let tries = 0; tries < TRIES; tries++) {
    [w, b] = [tenths(-3, 5), tenths(-8, 10)];
    if (cost.value([w, b]) < rim) break;
  }
  return { w, b, seed: seed + 1 };
}
