/** What the parts of the plot of one feature share: its window, the transform to the screen, the lines in it. */
import { clamp } from '../../core/clamp.ts';
import { fitFeatures } from '../../core/fitFeatures.ts';
import { isRefused } from '../../core/problem.ts';
import { niceTicks } from '../../core/ticks.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { legIn } from '../axes/clipLeg.ts';
import { type Box, textWidth } from '../axes/frame.ts';
import { dotsPath, lastOf, type Placed } from '../examples/placed.ts';
import {
  ends,
  type Range,
  type ScatterFrame,
  type ScatterWindow,
  scatterFrame,
} from '../examples/scatter.ts';

export interface PlottedLine {
  readonly w: number;
  readonly b: number;
}

export interface Plotted {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** The line of the model where it reads this feature alone or nothing at all; else the best line over all examples that are learned from. */
  readonly line: PlottedLine;
  /** Whether the model answers one number for all. */
  readonly isLevel: boolean;
  /** Whether the line is the model's, which need not be the best. */
  readonly isModel: boolean;
}

export const plottedOf = lastOf((now: Examples): Plotted => {
  const { x, y } = now.leftovers ?? {
    x: now.columns[now.across]?.values ?? [],
    y: now.columns[now.target]?.values ?? [],
  };
  const isLevel = now.inputs.length === 0;
  const learned = ({ length }: ArrayLike<number>, of: ArrayLike<number>) =>
    now.heldOut.size === 0
      ? of
      : Array.from({ length }, (_, i) => i).flatMap((i) => (now.heldOut.has(i) ? [] : [of[i] as number]));
  const [xs, ys] = [learned(x, x), learned(x, y)];
  const model = isLevel ? null : modelLine(now, x);
  return {
    x,
    y,
    line: isLevel ? levelOf(ys) : (model ?? lineThrough(xs, ys)),
    isLevel,
    isModel: model !== null,
  };
});

/** Where the model reads the feature across and no other: the line that its answers are on; null where they are on none. */
function modelLine(
  { inputs, across, leftovers, predicted }: Examples,
  x: ArrayLike<number>,
): PlottedLine | null {
  if (leftovers || inputs.length !== 1 || inputs[0] !== across) return null;
  const at = Array.from(x, (_, i) => i);
  const least = at.reduce((found, i) => ((x[i] as number) < (x[found] as number) ? i : found), 0);
  const most = at.reduce((found, i) => ((x[i] as number) > (x[found] as number) ? i : found), 0);
  const wide = (x[most] as number) - (x[least] as number);
  if (!(wide > 0)) return null;
  const [low, high] = [predicted[least] as number, predicted[most] as number];
  const line = { w: (high - low) / wide, b: low - ((high - low) / wide) * (x[least] as number) };
  const size = Math.abs(low) + Math.abs(high);
  const isOn = (i: number) =>
    Math.abs(line.w * (x[i] as number) + line.b - (predicted[i] as number)) <= 1e-9 * size;
  return at.every(isOn) ? line : null;
}

/** More than so many places, and nobody reads how often each stands there. */
const MOST_PLACES = 12;

/** Where several examples stand at one place, as data come that are copied: of each place an example, and how many stand there. */
export const stacksOf = lastOf((now: Examples): readonly (readonly [example: number, count: number])[] => {
  const { x, y } = plottedOf(now);
  const places = new Map<string, [number, number]>();
  for (let i = 0; i < x.length && places.size <= MOST_PLACES; i++) {
    const place = `${x[i]} ${y[i]}`;
    const stack = places.get(place);
    if (stack) stack[1]++;
    else places.set(place, [i, 1]);
  }
  return places.size <= MOST_PLACES && places.size < x.length ? [...places.values()] : [];
});

/** The best line over the examples in the band. */
export const trendOf = lastOf((now: Examples): PlottedLine => {
  const { x, y } = plottedOf(now);
  const { inside } = now;
  return lineThrough(
    inside.map((i) => x[i] as number),
    inside.map((i) => y[i] as number),
  );
});

/** Level, at the mean, where there is no single best line. */
function lineThrough(x: ArrayLike<number>, y: ArrayLike<number>): PlottedLine {
  const fit = fitFeatures({ columns: [x], y, intercept: true });
  return isRefused(fit) ? levelOf(y) : { w: fit.weights[0] as number, b: fit.bias };
}

function levelOf(y: ArrayLike<number>): PlottedLine {
  let total = 0;
  for (let i = 0; i < y.length; i++) total += y[i] as number;
  return { w: 0, b: y.length === 0 ? 0 : total / y.length };
}

/** All examples, with half a unit beside where a feature is counted in ones; from 0 where that is near. */
export function windowOf(now: Examples): ScatterWindow {
  const { x, y } = plottedOf(now);
  return { x: rounded(x), y: rounded(y) };
}

function rounded(values: ArrayLike<number>): Range {
  const first = values[0] ?? 0;
  let [least, most] = ends(values, [first, first]);
  if (least > 0 && least < most - least) least = 0;
  if (!(most > least)) return [least - 1, least + 1];
  const [zero = 0, one = 1] = niceTicks(0, most - least, 6);
  const step = one - zero;
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  return [low, high > most ? high : high + step / 2];
}

/** Few whole numbers, on each of which hundreds of examples stand. */
function isCounted(values: ArrayLike<number>): boolean {
  const different = new Set<number>();
  for (let i = 0; i < values.length && different.size <= 12; i++) {
    if (!Number.isInteger(values[i])) return false;
    different.add(values[i] as number);
  }
  return different.size <= 12 && different.size < values.length / 4;
}

/** By golden shares of half a unit, so that examples of one count stand beside each other, not in one line. */
const sideways = (example: number): number => 0.5 * (((example + 1) * 0.618034) % 1) - 0.25;

export interface FeatureChart extends ScatterFrame {
  readonly placed: (now: Examples) => Placed;
  /** The dots in the band, and those outside. */
  readonly dots: (now: Examples) => { readonly in: string; readonly out: string };
  line(line: PlottedLine): string;
  /** Where the name of a line stands at its right end: over it or under it, clear of it over its whole width, and inside the frame. */
  nameAt(line: PlottedLine, text: string, isOver: boolean): number;
}

export function featureChart(box: Box, window: ScatterWindow): FeatureChart {
  const scatter = scatterFrame(box, window);
  const { frame, em, x, y } = scatter;
  const placed = lastOf((now: Examples): Placed => {
    const plotted = plottedOf(now);
    const aside = isCounted(plotted.x) && stacksOf(now).length === 0 ? sideways : () => 0;
    return {
      // What nobody may look at stands nowhere.
      x: Float64Array.from(plotted.x, (value, i) => (now.sealed?.has(i) ? Number.NaN : x(value + aside(i)))),
      y: Float64Array.from(plotted.y, (value) => y(value)),
    };
  });
  const heightAt = ({ w, b }: PlottedLine, at: number) => y(w * at + b);
  return {
    ...scatter,
    placed,
    dots: lastOf((now: Examples) => {
      const inside = new Set(now.inside);
      const at = placed(now);
      return {
        in: dotsPath(at, (i) => inside.has(i) && !now.heldOut.has(i)),
        out: now.band ? dotsPath(at, (i) => !inside.has(i)) : '',
      };
    }),
    line: (line) =>
      legIn(
        { x: frame.left, y: heightAt(line, window.x[0]) },
        { x: frame.right, y: heightAt(line, window.x[1]) },
        frame,
      ),
    nameAt(line, text, isOver) {
      const end = heightAt(line, window.x[1]);
      const begin = heightAt(line, x.invert(frame.right - textWidth(text, em)));
      const at = isOver ? Math.min(end, begin) - 0.6 * em : Math.max(end, begin) + 1.2 * em;
      return clamp(at, frame.top + 1.2 * em, frame.bottom - 0.6 * em);
    },
  };
}
