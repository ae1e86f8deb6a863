import { useMemo } from 'react';
import { missSquares as words } from '#words/missSquares.ts';
import { clamp } from '../../core/clamp.ts';
import { comesTo, shownNumber } from '../../i18n/comesTo.ts';
import { plain, signed } from '../../i18n/format.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import { placeAreaLabels } from './areaLabels.ts';
import { litClass, shows } from './MissBar.tsx';
import { dayAbove } from './Observation.tsx';
import type { Plot } from './plot.ts';
import { outside } from './plotWindow.ts';
import { placeSquares, type MissSquare as Square } from './squares.ts';
import { usePlotStage } from './usePlotStage.ts';

/** Where the squares lie, and where their areas are written. */
interface Placed {
  readonly squares: (now: Plotted) => readonly Square[];
  readonly areaLabels: (now: Plotted) => readonly (Point & { text: string })[];
}

export interface MissSquaresProps {
  plot: Plot;
  /** The observations, by index. */
  days: readonly number[];
  /** Whether areas show without being lit. */
  labelled: boolean;
  /** The clip path of the plot. */
  clip: string;
}

/** The misses as real squares, with the sum of their areas above the plot. */
export function MissSquares({ plot, days, labelled, clip }: MissSquaresProps) {
  const placed = useMemo(() => place(plot), [plot]);
  const { frame, em } = plot;
  return (
    <>
      <g clipPath={`url(#${clip})`}>
        {days.map((i) => (
          <MissSquare key={i} plot={plot} placed={placed} index={i} labelled={labelled} />
        ))}
      </g>
      <Live.text className="total-area haloed" textAnchor="end" x={frame.right} y={px(frame.top - 0.6 * em)}>
        {(now) =>
          words.totalArea(
            told(
              now,
              'cost',
              plain(
                now.terms.reduce((sum, { square }) => sum + square, 0),
                2,
              ),
            ),
          )
        }
      </Live.text>
    </>
  );
}

function place(plot: Plot): Placed {
  const { frame, em, x, y, window, misses, handles, written } = plot;
  // Where Observation.tsx names the day that is lit.
  const day = (now: Plotted): Point[] => {
    const lit = misses(now)[now.state.lit ?? -1];
    return lit
      ? [-1, 0, 1].map((ems) => ({
          x: lit.x + ems * em,
          y: lit.observed + 1.6 * dayAbove(plot, lit) * em,
        }))
      : [];
  };
  // Where late/away.tsx writes where the line is.
  const edgeMark = (now: Plotted): Point[] => {
    const side = outside(window, now);
    const middle = (frame.left + frame.right) / 2;
    return side
      ? [-4, -2, 0, 2, 4].map((ems) => ({
          x: middle + ems * em,
          y: side > 0 ? frame.top + 0.8 * em : frame.bottom - em,
        }))
      : [];
  };
  // Where late/before.tsx draws a square of before inside the one that is there now: nothing is written in it.
  const nested = (now: Plotted): Point[] =>
    (now.before?.terms ?? []).flatMap(({ square }, i) => {
      const { left = 0, top = 0, side = 0 } = squares(now)[i] ?? {};
      const at = [0.2, 0.5, 0.8].map((share) => share * side);
      return square > 0 && square < (now.terms[i]?.square ?? 0)
        ? at.flatMap((across) => at.map((down) => ({ x: left + across, y: top + down })))
        : [];
    });
  const squares = lastAnswer((now: Plotted) => placeSquares(misses(now), frame));
  const areaLabels = lastAnswer((now: Plotted) => {
    const texts = now.terms.map(({ residual, square }, i) =>
      areaText(
        told(now, 'residual', signed(residual)),
        told(now, 'square', areaOf(square)),
        squares(now)[i],
        em,
      ),
    );
    return placeAreaLabels(squares(now), misses(now), {
      frame,
      em,
      widths: texts.map((text) => textWidth(text, em)),
      avoid: [...handles(now), ...edgeMark(now), ...nested(now), ...day(now)],
      line: (at) => y(now.w * x.invert(at) + now.b),
    }).map((at, i) => ({ ...at, text: texts[i] ?? '' }));
  });
  written.add((now) =>
    areaLabels(now).flatMap(({ text, x, y }) =>
      [-0.5, 0, 0.5].map((share) => ({ x: x + share * textWidth(text, em), y })),
    ),
  );
  return { squares, areaLabels };
}

interface MissSquareProps {
  plot: Plot;
  placed: Placed;
  index: number;
  labelled: boolean;
}

/** A miss as the area of a real square, with the area written in it, or beside it where it is small. */
function MissSquare({ plot, placed, index, labelled }: MissSquareProps) {
  const stage = usePlotStage();
  const { em } = plot;
  const { squares, areaLabels } = placed;
  const square = (now: Plotted) =>
    squares(now)[index] ?? { left: 0, top: 0, side: 0, width: 0, toRight: true };
  const label = (now: Plotted) => areaLabels(now)[index] ?? { x: 0, y: 0, text: '' };
  return (
    <Live.g
      className={litClass('square', index)}
      onPointerEnter={() => stage.light(index)}
      onPointerLeave={() => stage.light(null)}
    >
      <Live.rect
        className="square-area"
        x={(now) => px(square(now).left)}
        y={(now) => px(square(now).top)}
        width={(now) => px(square(now).width)}
        height={(now) => px(square(now).side)}
      />
      <Live.path className="square-side" d={(now) => side(now, plot, index, square(now))} />
      <Live.text
        className="square-label haloed"
        visibility={(now) => (shows(now, index, labelled) ? 'visible' : 'hidden')}
        textAnchor="middle"
        x={(now) => px(label(now).x)}
        y={(now) => px(label(now).y + 0.35 * em)}
      >
        {(now) => label(now).text}
      </Live.text>
    </Live.g>
  );
}

/** Of a square that is larger than the plot its side, with a head where it leaves the plot. */
function side(now: Plotted, { frame, em, misses }: Plot, index: number, { side, width }: Square): string {
  const { x = 0, observed = 0, predicted = 0 } = misses(now)[index] ?? {};
  if (width > 0 || side === 0) return '';
  const leaves = predicted < frame.top || predicted > frame.bottom;
  // Where it leaves the plot, what is written at the edge stays clear.
  const end = leaves ? clamp(predicted, frame.top + 1.8 * em, frame.bottom - 1.8 * em) : predicted;
  const back = Math.sign(observed - end) * 0.6 * em;
  const head = leaves
    ? `m${px(-0.4 * em)} ${px(back)}l${px(0.4 * em)} ${px(-back)}l${px(0.4 * em)} ${px(back)}`
    : '';
  return `M${px(x)} ${px(observed)}V${px(end)}${head}`;
}

const areaOf = (square: number): string => plain(square, 2);

/** The area, and where the square has room how it came about. */
function areaText(miss: string, shown: string, square: Square | undefined, em: number): string {
  const long = words.squareSum(miss, comesTo(shownNumber(miss) ** 2, shown, areaOf), shown);
  const { side = 0, width = 0 } = square ?? {};
  return side > (textWidth(long, 1) + 0.5) * em || width < side ? long : shown;
}
