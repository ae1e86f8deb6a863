/** Where things stand in the picture of a search: one weight across and J up, two weights across and up, or the tries across and the lowest so far up. */
import { search as words } from '#words/search.ts';
import { isRefused } from '../../core/problem.ts';
import type { Findings } from '../../core/search/findings.ts';
import { linspace } from '../../core/search/linspace.ts';
import { type SearchTask, searchOf } from '../../core/search/search.ts';
import { fixed, grouped, plain } from '../../i18n/format.ts';
import type { SearchSeen } from '../../run/stage/facets.ts';
import { type Box, type Frame, frameFor, isTight, textWidth } from '../axes/frame.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { logScale } from '../logScale.ts';
import { linearScale, type Scale } from '../scale.ts';

export type Kind = 'curve' | 'map' | 'falls';

export const kindOf = ({ task: { plan } }: SearchSeen): Kind =>
  plan.kind === 'random' || plan.weights.length > 2 ? 'falls' : plan.weights.length === 2 ? 'map' : 'curve';

/** A cost with so many digits that count. */
export const costText = (cost: number, digits = 5): string =>
  cost >= 1e-5 ? fixed(cost, Math.max(0, digits - 1 - Math.floor(Math.log10(cost)))) : plain(cost, 4);

/** How many there are, exactly where that can be read. */
export const countText = (count: bigint | number): string =>
  count < 1e15 ? grouped(Number(count)) : plain(Number(count));

/** About how many there are, with two digits that count: 310 million. */
export function roughly(count: number): string {
  const rounded = Number(count.toPrecision(2));
  const thousands = Math.floor(Math.log10(Math.max(1, rounded)) / 3);
  const step = Math.min(words.large.length, Math.max(0, thousands));
  const shown = plain(rounded / 1000 ** step, 1);
  return step > 0 ? `${shown} ${words.large[step - 1]}` : shown;
}

/** The costs at the two ends of the tries: known at once, and seldom far from the highest. */
function endsOf(task: SearchTask): readonly number[] {
  const search = searchOf(task);
  if (isRefused(search)) return [];
  const { plan } = task;
  const last = plan.kind === 'grid' ? plan.values ** plan.weights.length : plan.tries;
  const at = (index: number) => search.run(index, index + 1).best?.cost ?? 1;
  return last <= Number.MAX_SAFE_INTEGER ? [at(0), at(last - 1)] : [at(0)];
}
const ends = new WeakMap<SearchTask, readonly number[]>();

/** From which cost to which, by powers of ten: so that nothing jumps while a search goes on, unless it finds far lower ones. */
export function costsOf(task: SearchTask, lowest: number): readonly [number, number] {
  const known = ends.get(task) ?? endsOf(task);
  ends.set(task, known);
  const most = Math.max(...known, 0.1);
  const least = Math.min(lowest > 0 ? lowest : 1, 5e-3);
  return [10 ** Math.floor(Math.log10(Math.max(least, 1e-12))), 10 ** (Math.ceil(2 * Math.log10(most)) / 2)];
}

export interface Chart {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

const decades = ([low, high]: readonly [number, number]): number[] => {
  const [from, to] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, k) => 10 ** (from + k));
};

export function chartOf(box: Box, seen: SearchSeen, lowest: number): Chart {
  const { em } = box;
  const { plan } = seen.task;
  const kind = kindOf(seen);
  const costs = costsOf(seen.task, lowest);
  const along: readonly [number, number] = [plan.low, plan.high];
  const whole = frameFor(box, textWidth(kind === 'map' ? '−10' : '0.0001', em));
  // A map has its key at the right.
  const frame = kind === 'map' ? { ...whole, right: whole.right - 5 * em } : whole;
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const across: readonly [number, number] = [frame.left, frame.right];
  const up: readonly [number, number] = [frame.bottom, frame.top];
  const most = Math.min(Number(seen.of), 1e15);
  return {
    ...{ frame, em, tight: isTight(box) },
    x: kind === 'falls' ? logScale([1, Math.max(10, most)], across) : linearScale(along, across),
    y: kind === 'map' ? linearScale(along, up) : logScale(costs, up),
    xTicks: kind === 'falls' ? decades([1, Math.max(10, most)]) : ticksAlong(along, width, 3.5 * em),
    yTicks: kind === 'map' ? ticksAlong(along, height, 2.4 * em) : decades(costs),
  };
}

/** The curve along one weight, as far as it is tried. */
export function curvePath({ lowest, cells, done }: Findings, seen: SearchSeen, { x, y }: Chart): string {
  const { plan } = seen.task;
  if (plan.kind !== 'grid' || !lowest || !cells) return '';
  const values = linspace(plan.low, plan.high, plan.values);
  let path = '';
  for (let cell = 0; cell < cells.across && cell * cells.size < done; cell++) {
    const cost = lowest[cell] as number;
    path += `${cell === 0 ? 'M' : 'L'}${x(values[cell * cells.size] as number).toFixed(1)} ${y(cost).toFixed(1)}`;
  }
  return path;
}

/** The lowest so far, a step at each fall. */
export function fallsPath({ falls, done }: Findings, { x, y }: Chart): string {
  let path = '';
  falls.evaluations.forEach((after, k) => {
    const [px, py] = [x(after).toFixed(1), y(falls.costs[k] as number).toFixed(1)];
    path += k === 0 ? `M${px} ${py}` : `H${px}V${py}`;
  });
  return path && `${path}H${x(Math.max(1, done)).toFixed(1)}`;
}
