import type { KeyboardEvent, PointerEvent } from 'react';
import { dataPlot as words } from '#words/dataPlot.ts';
import { clamp } from '../../core/clamp.ts';
import { plain, signed } from '../../i18n/format.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { px, snap } from '../axes/frame.ts';
import { arrowMove, taken } from '../axes/keys.ts';
import { useDrag } from '../axes/useDrag.ts';
import { Live } from '../live.tsx';
import { said } from '../told.ts';
import type { Plot } from './plot.ts';
import type { PlottedMiss } from './squares.ts';
import { usePlotStage } from './usePlotStage.ts';

interface ObservationProps {
  plot: Plot;
  index: number;
  radius: number;
  movable: boolean;
  withMiss: boolean;
  /** Whether it has been chosen to be moved by the next click on the plot. */
  chosen: boolean;
  onChoose: (index: number) => void;
}

/** Whether the name of a day stands above its point (−1) or below it (1): away from its miss, where the plot has room there. */
export function dayAbove(
  { em, frame }: Pick<Plot, 'em' | 'frame'>,
  { observed, predicted }: Omit<PlottedMiss, 'x'>,
): 1 | -1 {
  if (observed - 2.4 * em < frame.top) return 1;
  if (observed + 2.4 * em > frame.bottom) return -1;
  return predicted >= observed ? -1 : 1;
}

/** One day: a point that lights up everywhere when it is looked at, and that can be moved where the lesson allows it. */
export function Observation({ plot, index, radius, movable, withMiss, chosen, onChoose }: ObservationProps) {
  const stage = usePlotStage();
  const { x, y, em, misses, window, grain } = plot;
  const place = (now: Plotted) => misses(now)[index] ?? { x: 0, observed: 0, predicted: 0 };
  const moveTo = (pats: number, wags: number, share: number) =>
    stage.movePoint(
      index,
      clamp(snap(pats, grain.x * share), window.x[0], window.x[1]),
      clamp(snap(wags, grain.y * share), window.y[0], window.y[1]),
    );
  const drag = useDrag({
    accepts: () => movable,
    from: () => ({ x: place(stage.get()).x, y: place(stage.get()).observed }),
    move: (to) => moveTo(x.invert(to.x), y.invert(to.y), 1),
    click: () => onChoose(index),
  });
  const number = plain(index + 1);
  const value = (now: Plotted) => {
    const { x: pats = 0, observed = 0, residual = 0 } = now.terms[index] ?? {};
    const where = words.pointValue(plain(pats), plain(observed), now.state.labels);
    return withMiss ? words.pointWithMiss(where, said(now, 'residual', signed(residual))) : where;
  };
  const role = movable
    ? ({
        role: 'slider',
        'aria-label': (now: Plotted) => words.pointName(number, now.state.labels),
        'aria-valuemin': window.y[0],
        'aria-valuemax': window.y[1],
        'aria-valuenow': (now: Plotted) => now.terms[index]?.observed ?? 0,
        'aria-valuetext': value,
      } as const)
    : ({
        role: 'button',
        'aria-label': (now: Plotted) => `${words.pointName(number, now.state.labels)}: ${value(now)}`,
        'aria-pressed': (now: Plotted) => now.state.lit === index,
      } as const);
  const above = (now: Plotted) => dayAbove(plot, place(now));
  return (
    <Live.g
      {...role}
      tabIndex={0}
      className={(now) =>
        `observation${movable ? ' grip' : ''}${chosen ? ' is-chosen' : ''}${now.state.lit === index ? ' is-lit' : ''}`
      }
      transform={(now) => `translate(${px(place(now).x)} ${px(place(now).observed)})`}
      onPointerEnter={(event: PointerEvent<Element>) => event.pointerType === 'mouse' && stage.light(index)}
      onPointerLeave={(event: PointerEvent<Element>) => event.pointerType === 'mouse' && stage.light(null)}
      onFocus={() => stage.light(index)}
      onBlur={() => stage.light(null)}
      onKeyDown={(event: KeyboardEvent<Element>) => {
        if (!movable) return;
        const by = arrowMove(event, 1, 0.1);
        if (!by) return;
        taken(event);
        const { x: pats = 0, observed = 0 } = stage.get().terms[index] ?? {};
        moveTo(pats + by[0] * grain.x, observed + by[1] * grain.y, 0.1);
      }}
      {...drag}
    >
      <circle className="hit" r={movable ? 22 : Math.max(12, radius + 6)} />
      <circle className="focus-ring" r={radius + 9} />
      <circle className="observation-ring" r={radius + 5} />
      <circle className="observation-dot" r={radius} />
      <Live.text
        className="day-label haloed"
        textAnchor="middle"
        y={(now) => px(above(now) < 0 ? -radius - 0.9 * em : radius + 1.5 * em)}
      >
        {(now) => words.day(number, now.state.labels)}
      </Live.text>
    </Live.g>
  );
}
