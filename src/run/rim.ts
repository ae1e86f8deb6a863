/** How much of a cost's bowl is shown: up to its rim. A pure function of the cost and the starts, so that a link shows the same bowl. */
import type { Quadratic } from '../core/quadratic.ts';
import type { Pair } from './stage/facets.ts';

const LADDER = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next rung at or above a positive number: so that a start which is being dragged about seldom changes the rim. */
function rungOver(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const rung = LADDER.find((one) => one * power >= value * (1 - 1e-12)) ?? 10;
  return rung * power;
}

/**
 * The cost at which to cut: so many times as high above the bottom as both parameters at 0 stand, rounded up; higher where a start
 * stands higher. For the course's three days that is 120 above the bottom, nearly the rim of the lessons.
 */
export function rimFor(cost: Quadratic, starts: readonly Pair[], times = 2.5): number {
  const { base } = cost;
  const level = cost.value([0, 0]) - base;
  const wanted = level > 1e-9 * Math.abs(base) ? level : Math.max(base, 1e-9);
  const usual = rungOver(times * wanted);
  const highest = Math.max(...starts.map((start) => cost.value(start) - base).filter(Number.isFinite), 0);
  const above = highest > usual ? rungOver(highest) : usual;
  return base + above;
}
