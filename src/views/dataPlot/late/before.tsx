/** How the plot was before the answer that is shown: the old line, the old points and the old squares, pale and dashed, beside what is there now. */
import { beforeAnswer as words } from '#words/beforeAnswer.ts';
import { dataPlot } from '#words/dataPlot.ts';
import { missSquares as squares } from '#words/missSquares.ts';
import { plain, signed } from '../../../i18n/format.ts';
import type { Plotted } from '../../../run/kinds/line/plotted.ts';
import { px, textWidth } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import { CROWD } from '../describe.ts';
import type { LayerProps } from '../layers/layer.ts';
import { LineLabel } from '../layers/parts/LineLabel.tsx';
import { placeSquares } from '../squares.ts';
import { movedLine, movedPoints, movedSquares, riseAt } from './compared.ts';
import './before.css';

/** In a narrower plot, in ems, squares of before and of now would only cover each other. */
const ROOM = 20;

const shown = (is: boolean) => (is ? 'visible' : 'hidden');

export function Under({ plot, clip }: LayerProps) {
  const { x, y, em } = plot;
  const arrows = (now: Plotted) =>
    movedPoints(now)
      .map(({ from, to }) => arrow([x(from[0]), y(from[1])], [x(to[0]), y(to[1])], 0.45 * em, em))
      .join('');
  const rings = (now: Plotted) =>
    movedPoints(now)
      .map(({ from: [atX, atY] }) => ring(x(atX), y(atY), 0.45 * em))
      .join('');
  return (
    <g clipPath={`url(#${clip})`} className="before" {...QUIET}>
      <Live.path
        className="before-line"
        d={(now) => {
          const line = movedLine(now);
          return line ? plot.lineIn(line) : '';
        }}
      />
      <Live.path className="before-arrow" d={arrows} />
      <Live.path className="before-points" d={rings} />
    </g>
  );
}

/** What is compared, by name; where a day is lit and no misses are drawn, how far the line rose above it. */
export function Over({ plot, clip, misses }: LayerProps) {
  const { x, y, em, frame } = plot;
  const outlines = lastAnswer((now: Plotted) => {
    const before = movedSquares(now);
    if (misses !== 'squares' || !before || frame.right - frame.left < ROOM * em) return '';
    const sides = placeSquares(plot.misses(now), frame);
    return placeSquares(plot.misses(before), frame)
      .map(({ top, side, width, ...own }, i) => {
        // Larger than the plot: there is no square to see.
        if (width === 0) return '';
        // On the same side of its day as the square that is there now, so that the one lies in the other.
        const toRight = sides[i]?.side ? sides[i].toRight : own.toRight;
        const left = x(before.terms[i]?.x ?? 0) - (toRight ? 0 : width);
        return `M${px(left)} ${px(top)}h${px(width)}v${px(side)}h${px(-width)}z`;
      })
      .join('');
  });
  const rise = (now: Plotted) => (misses === 'none' ? riseAt(now) : null);
  const left = (now: Plotted) => x(rise(now)?.x ?? 0) + 4 * em > frame.right;
  const aside = (now: Plotted) => x(rise(now)?.x ?? 0) + (left(now) ? -1 : 1) * 1.1 * em;
  const total = (now: Plotted) => words.totalArea(plain(sumOf(movedSquares(now) ?? now), 2));
  const end = (now: Plotted) =>
    frame.right - textWidth(squares.totalArea(plain(sumOf(now), 2)), em) - 1.2 * em;
  return (
    <g className="before" {...QUIET}>
      <g clipPath={`url(#${clip})`}>
        <Live.path className="before-squares before-halo" d={outlines} />
        <Live.path className="before-squares" d={outlines} />
      </g>
      <Live.g visibility={(now) => shown(movedLine(now) !== null)}>
        <LineLabel
          plot={plot}
          className="before-label"
          line={(now) => movedLine(now) ?? now}
          beside={(now) => now}
          spare
        >
          {() => words.line}
        </LineLabel>
      </Live.g>
      <Live.g visibility={(now) => shown(rise(now) !== null)}>
        <Live.path
          className="before-arrow"
          d={(now) => {
            const { from = 0, to = 0 } = rise(now) ?? {};
            const at = aside(now);
            return `M${px(x(rise(now)?.x ?? 0))} ${px(y(from))}H${px(at)}${arrow([at, y(from)], [at, y(to)], 0, em)}`;
          }}
        />
        <Live.text
          className="before-rise haloed"
          textAnchor={(now) => (left(now) ? 'end' : 'start')}
          x={(now) => px(aside(now) + (left(now) ? -0.5 : 0.5) * em)}
          y={(now) => px(y(((rise(now)?.from ?? 0) + (rise(now)?.to ?? 0)) / 2) + 0.35 * em)}
        >
          {(now) => signed((rise(now)?.to ?? 0) - (rise(now)?.from ?? 0))}
        </Live.text>
      </Live.g>
      {misses === 'squares' ? (
        <Live.text
          className="before-label haloed"
          textAnchor="end"
          visibility={(now) =>
            shown(movedSquares(now) !== null && end(now) - textWidth(total(now), em) > frame.left + 3 * em)
          }
          x={(now) => px(end(now))}
          y={px(frame.top - 0.6 * em)}
        >
          {total}
        </Live.text>
      ) : null}
    </g>
  );
}

/** What was there before, in words. */
export function describe(now: Plotted, misses: LayerProps['misses'] = 'none'): string {
  if (now.state.data.x.length > CROWD) return '';
  const line = movedLine(now);
  const rise = misses === 'none' ? riseAt(now) : null;
  const [xName] = now.state.labels ?? [dataPlot.pats];
  const name = (index: number) => dataPlot.pointName(plain(index + 1), now.state.labels);
  const old = misses === 'squares' ? movedSquares(now) : null;
  return [
    line && words.describeLine(plain(line.w), plain(line.b), plain(line.cost)),
    rise &&
      words.describeRise(
        `${plain(rise.x)} ${xName}`,
        plain(rise.from),
        plain(rise.to),
        signed(rise.to - rise.from),
      ),
    ...movedPoints(now).map(({ index, from }) =>
      words.describePoint(name(index), plain(from[0]), plain(from[1])),
    ),
    ...(old?.terms ?? []).map(({ residual, square }, i) =>
      square === now.terms[i]?.square
        ? ''
        : words.describeSquare(name(i), signed(residual), plain(square), plain(now.terms[i]?.square ?? 0)),
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

const sumOf = ({ terms }: Plotted) => terms.reduce((sum, { square }) => sum + square, 0);

type At = readonly [number, number];

const ring = (x: number, y: number, r: number) =>
  `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0`;

/** A shaft with an open head; it keeps `gap` away from both ends. */
function arrow([fromX, fromY]: At, [toX, toY]: At, gap: number, em: number): string {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length < 2 * gap + 2) return '';
  const [ux, uy] = [(toX - fromX) / length, (toY - fromY) / length];
  const [tipX, tipY] = [toX - gap * ux, toY - gap * uy];
  const head = Math.min(0.45 * em, length / 3);
  const wing = (side: number) =>
    `${px(tipX - head * (ux - side * 0.7 * uy))} ${px(tipY - head * (uy + side * 0.7 * ux))}`;
  return `M${px(fromX + gap * ux)} ${px(fromY + gap * uy)}L${px(tipX)} ${px(tipY)}M${wing(1)}L${px(tipX)} ${px(tipY)}L${wing(-1)}`;
}
