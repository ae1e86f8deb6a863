import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { dotsIn, pathIn } from '../axes/clipPath.ts';
import { decimate } from '../axes/decimate.ts';
import { type Box, type Frame, frameFor, isTight, type Point, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { shortNumber } from '../axes/roundNumbers.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { linearScale, type Scale } from '../scale.ts';
import { extras } from './extras.ts';
import { type Curve, curvesOf, type HistoryWindow } from './historyScale.ts';

/** The window, and what goes across. */
export interface ChartWindow extends HistoryWindow {
  readonly across: ReturnType<typeof extras.across.axisOf>;
}

export interface Chart {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  readonly window: ChartWindow;
  readonly x: Scale;
  /** From a cost to its height; costs at or under the lowest of a logarithmic scale lie on its floor. */
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly yText: (value: number) => string;
  /** For each curve, its line and, while they are few, its dots. */
  readonly drawn: (now: Timed) => readonly { line: string; dots: string; end: Point; cost: number }[];
}

const DOTTED = 60;
const costText = (value: number): string => shortNumber(value, (small) => plain(small, 3));

export function chartFor(box: Box, window: ChartWindow, log: boolean): Chart {
  const { em } = box;
  const outer = frameFor(box, 0);
  const tall = outer.bottom - outer.top;
  const yTicks = log
    ? powers(window, Math.floor(tall / (2.2 * em)))
    : ticksAlong([window.low, window.high], tall, 3.6 * em);
  const frame = frameFor(box, Math.max(3 * 0.6 * em, ...yTicks.map((tick) => textWidth(costText(tick), em))));
  const { end, whole } = window.across;
  const x = linearScale([0, end], [frame.left, frame.right - 0.5 * em]);
  const y = log
    ? logScale([window.low, window.high], [frame.bottom, frame.top])
    : linearScale([window.low, window.high], [frame.bottom, frame.top]);
  const drawn = lastAnswer((now: Timed) =>
    curvesOf(now).map((curve, i) =>
      draw(curve, { x: (step) => x(extras.across.placeOf(now, step, i)), y, frame }),
    ),
  );
  return {
    frame,
    em,
    tight: isTight(box),
    window,
    x,
    y,
    xTicks: ticksAlong([0, end], frame.right - frame.left, 4 * em).filter(
      (tick) => !whole || Number.isInteger(tick),
    ),
    yTicks,
    yText: costText,
    drawn,
  };
}

function draw(
  { cost, last }: Curve,
  { x, y, frame }: { x: (step: number) => number; y: Scale; frame: Frame },
) {
  const places = decimate(cost, last).map((i) => ({ x: x(i), y: y(cost[i] as number) }));
  return {
    line: pathIn(places, frame),
    dots: last <= DOTTED ? dotsIn(places, frame) : '',
    end: { x: x(last), y: y(cost[last] as number) },
    cost: cost[last] as number,
  };
}

/** The powers of ten in a window, thinned to at most `most`. */
function powers({ low, high }: HistoryWindow, most: number): number[] {
  const bottom = Math.round(Math.log10(low));
  const top = Math.round(Math.log10(high));
  const every = Math.max(1, Math.ceil((top - bottom) / Math.max(1, most)));
  return Array.from({ length: Math.floor((top - bottom) / every) + 1 }, (_, i) =>
    Number(`1e${bottom + i * every}`),
  );
}

function logScale([low, high]: readonly [number, number], range: readonly [number, number]): Scale {
  const exponents = linearScale([Math.log10(low), Math.log10(high)], range);
  return Object.assign(
    (value: number) =>
      exponents(value > 0 ? clamp(Math.log10(value), Math.log10(low), 400) : Math.log10(low)),
    {
      invert: (position: number) => 10 ** exponents.invert(position),
      domain: [low, high] as const,
      range,
    },
  );
}
