/**
 * Which part of the plane the data plot shows. It depends on the data alone, never on the line, and it stays where it is
 * while an observation is being moved: a window that gives way under a drag makes the drag meaningless.
 */
import type { LineData } from '../../core/observations.ts';
import { niceTicks } from '../../core/ticks.ts';

export interface PlotWindow {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The ends of the values, with zero where they begin less than their own length away from it. */
function spread(values: readonly number[]): [number, number] {
  let low = values[0] ?? 0;
  let high = values[0] ?? 10;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const reach = low === high ? Number.POSITIVE_INFINITY : high - low;
  if (low > 0 && low <= reach) low = 0;
  if (high < 0 && -high <= reach) high = 0;
  return low === high ? [low, low + 1] : [low, high];
}

function rounded(low: number, high: number, span: number): [number, number] {
  const [first = 0, second = 1] = niceTicks(0, span, 5);
  const step = second - first;
  const ends: [number, number] = [
    Math.floor(low / step + 1e-9) * step + 0,
    Math.ceil(high / step - 1e-9) * step + 0,
  ];
  // So close together that a double cannot tell round numbers around them apart.
  return ends[1] > ends[0] ? ends : [low - Math.abs(low) / 1e6 - 1, high + Math.abs(high) / 1e6 + 1];
}

/** Zero where it is near, the data, a little room beyond them in pats, and about as much again above and below for the line to miss in. */
export function windowOf({ x, y }: LineData): PlotWindow {
  const [left, right] = spread(x);
  const [low, high] = spread(y);
  const wide = right - left;
  const tall = high - low;
  // Among many points the misses are small beside the data.
  const few = x.length <= 12;
  return {
    x: rounded(left ? left - 0.1 * wide : 0, right + 0.1 * wide, wide),
    y: rounded(low - (few ? 1 : 0.3) * tall, high + (few ? 0.8 : 0.3) * tall, tall),
  };
}

/** Where a line runs that is nowhere in the window: 1 above it, −1 below. */
export function outside({ x, y: [low, high] }: PlotWindow, { w, b }: { w: number; b: number }): -1 | 0 | 1 {
  const ends = x.map((at) => w * at + b);
  return Math.min(...ends) > high ? 1 : Math.max(...ends) < low ? -1 : 0;
}

interface Shown {
  readonly data: LineData;
  readonly window: PlotWindow;
}

/**
 * The window for new data, given what was shown before. Where points are added and taken away (`growing`) it stays as long as they
 * all lie inside and do not look lost there.
 */
export function nextWindow(data: LineData, before: Shown | null, growing = false): PlotWindow {
  const fresh = windowOf(data);
  if (!before) return fresh;
  const { window } = before;
  const [x, y] = [before.data.x, before.data.y];
  const more = Math.abs(data.x.length - x.length);
  let moved = more ? 2 : 0;
  for (let i = 0; moved < 2 && i < x.length; i++) if (x[i] !== data.x[i] || y[i] !== data.y[i]) moved++;
  const roomy =
    data.x.length > 3 &&
    (['x', 'y'] as const).some(
      (axis) => 4 * (fresh[axis][1] - fresh[axis][0]) < window[axis][1] - window[axis][0],
    );
  return (moved < 2 || (growing && more < 2 && !roomy)) && holds(window.x, data.x) && holds(window.y, data.y)
    ? window
    : fresh;
}

const holds = ([low, high]: PlotWindow['x'], values: readonly number[]) =>
  values.every((value) => value >= low && value <= high);
