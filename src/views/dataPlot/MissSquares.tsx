import { useMemo } from 'react';
import { missSquares as words } from '#words/missSquares.ts';
import { plain } from '../../i18n/format.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import { placeAreaLabels } from './areaLabels.ts';
import { litClass, shows } from './MissBar.tsx';
import { missText, type Plot } from './plot.ts';
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

function place({ frame, em, x, y, misses, handles }: Plot): Placed {
  const squares = lastAnswer((now: Plotted) => placeSquares(misses(now), frame));
  const areaLabels = lastAnswer((now: Plotted) => {
    const texts = now.terms.map(({ residual, square }, i) =>
      areaText(
        told(now, 'residual', missText(residual)),
        told(now, 'square', plain(square, 2)),
        (squares(now)[i]?.side ?? 0) / em,
      ),
    );
    return placeAreaLabels(squares(now), misses(now), {
      frame,
      em,
      widths: texts.map((text) => textWidth(text, em)),
      avoid: handles(now),
      line: (at) => y(now.w * x.invert(at) + now.b),
    }).map((at, i) => ({ ...at, text: texts[i] ?? '' }));
  });
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
  const square = (now: Plotted) => squares(now)[index] ?? { left: 0, top: 0, side: 0, toRight: true };
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
        width={(now) => px(square(now).side)}
        height={(now) => px(square(now).side)}
      />
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

/** The area, and where the square has room how it came about. `side` in ems. */
function areaText(miss: string, square: string, side: number): string {
  const long = words.squareSum(miss, square);
  return side > textWidth(long, 1) + 0.5 ? long : square;
}
