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

function spread(values: readonly number[]): [number, number] {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low === high ? [low, low + 1] : [low, high];
}

function rounded(low: number, high: number, span: number): [number, number] {
  const [first = 0, second = 1] = niceTicks(0, span, 5);
  const step = second - first;
  return [Math.floor(low / step + 1e-9) * step + 0, Math.ceil(high / step - 1e-9) * step + 0];
}

/** Zero, the data, a little room beyond them in pats, and about as much again above and below for the line to miss in. */
export function windowOf({ x, y }: LineData): PlotWindow {
  const [left, right] = spread(x);
  const [low, high] = spread(y);
  const wide = right - left;
  const tall = high - low;
  // Among many points the misses are small beside the data.
  const few = x.length <= 12;
  return {
    x: rounded(left < 0 ? left - 0.1 * wide : 0, right + 0.1 * wide, wide),
    y: rounded(low - (few ? 1 : 0.3) * tall, high + (few ? 0.8 : 0.3) * tall, tall),
  };
}

/** The window for new data, given what was shown before. */
export function nextWindow(
  data: LineData,
  before: { data: LineData; window: PlotWindow } | null,
): PlotWindow {
  if (before && before.data.x.length === data.x.length) {
    const { window } = before;
    const moved = data.x.filter((x, i) => x !== before.data.x[i] || data.y[i] !== before.data.y[i]).length;
    const fits =
      data.x.every((x) => x >= window.x[0] && x <= window.x[1]) &&
      data.y.every((y) => y >= window.y[0] && y <= window.y[1]);
    if (moved <= 1 && fits) return window;
  }
  return windowOf(data);
}
