import { useId } from 'react';
import { isQuadratic } from '../../core/terrain.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { legIn } from '../axes/clipLeg.ts';
import { rimIn, sliceIn, wasElsewhere } from '../axes/floor.ts';
import { px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { terrainMap } from './extras.ts';
import { bottomAt, type ContourPlot, hasBottomWord } from './map.ts';
import { beforeName } from './movingWords.ts';

/** The surface from above. While the bowl of lesson 4 rises out of its grid, the colors come up with it. */
export function Contours({ plot }: { plot: ContourPlot }) {
  const { contours, levels } = plot;
  const layers = Array.from({ length: levels }, (_, i) => i);
  const risen = ({ state: { rise } }: Floor) => Math.min(1, Math.max(0, rise / 3));
  return (
    <Live.g className="contours" opacity={risen} {...QUIET}>
      {layers.map((i) => (
        <Live.path
          key={i}
          className="contour-area"
          d={(now: Floor) => contours(now)[i]?.area ?? ''}
          fill={(now: Floor) => contours(now)[i]?.fill ?? 'none'}
        />
      ))}
      {layers.map((i) => (
        <Live.path
          key={i}
          className={i === 0 ? 'contour-line rim' : 'contour-line'}
          d={(now: Floor) => contours(now)[i]?.line ?? ''}
        />
      ))}
    </Live.g>
  );
}

/** Where a terrain has no values: hatched, as nothing that could be stood on. */
export function Holes({ plot }: { plot: ContourPlot }) {
  const hatch = useId();
  const { x, y } = plot;
  const holes = lastAnswer(({ ground }: Floor) =>
    isQuadratic(ground) ? '' : terrainMap().holes(ground, { x, y }),
  );
  return (
    <g {...QUIET}>
      <pattern
        id={hatch}
        className="map-hatch"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" />
      </pattern>
      <Live.path d={holes} fill={`url(#${hatch})`} fillRule="evenodd" />
    </g>
  );
}

/** The costs of the contours, over everything that is only drawn. */
export function ContourLabels({ plot }: { plot: ContourPlot }) {
  const { labels, labelCount, em } = plot;
  const layers = Array.from({ length: labelCount }, (_, i) => i);
  return (
    <Live.g visibility={({ state: { rise } }) => (rise < 3 ? 'hidden' : 'visible')} {...QUIET}>
      {layers.map((i) => (
        <Live.text
          key={i}
          className="contour-label haloed"
          textAnchor="middle"
          x={(now: Floor) => px(labels(now)[i]?.x ?? 0)}
          y={(now: Floor) => px((labels(now)[i]?.y ?? 0) + 0.35 * em)}
        >
          {(now: Floor) => labels(now)[i]?.text ?? ''}
        </Live.text>
      ))}
    </Live.g>
  );
}

/** Places tried by hand, and, until the surface is whole, the grid of whole numbers that it is made from. */
export function Marks({ plot }: { plot: ContourPlot }) {
  const { x, y, window, em } = plot;
  const grid = (now: Floor) => {
    const {
      ground,
      state: { rise },
    } = now;
    const rim = rimIn(now);
    if (rise >= 3) return '';
    let dots = '';
    for (let w = Math.ceil(window.w[0]); w <= window.w[1]; w++) {
      for (let b = Math.ceil(window.b[0]); b <= window.b[1]; b++) {
        if (ground.value([w, b]) <= rim) dots += `M${px(x(w))} ${px(y(b))}h0`;
      }
    }
    return dots;
  };
  const arm = 0.4 * em;
  const samples = ({ marks }: Floor) =>
    (marks?.samples ?? [])
      .map(([w, b]) => {
        const [atX, atY] = [px(x(w)), px(y(b))];
        return `M${px(atX - arm)} ${px(atY - arm)}l${px(2 * arm)} ${px(2 * arm)}m0 ${px(-2 * arm)}l${px(-2 * arm)} ${px(2 * arm)}`;
      })
      .join('');
  return (
    <g {...QUIET}>
      {['grid-dots grid-halo', 'grid-dots'].map((layer) => (
        <Live.path key={layer} className={layer} d={grid} />
      ))}
      {['samples samples-halo', 'samples'].map((layer) => (
        <Live.path key={layer} className={layer} d={samples} />
      ))}
    </g>
  );
}

/** Where the ball was before the answer that is shown: a hollow ring, with its name. */
export function Before({ plot }: { plot: ContourPlot }) {
  const { x, y, em } = plot;
  const at = (now: Floor) => now.before?.at ?? now.at;
  const left = (now: Floor) => beforeName(plot, now).left;
  return (
    <Live.g
      className="before-mark"
      visibility={(now: Floor) => (wasElsewhere(now) ? 'visible' : 'hidden')}
      transform={(now: Floor) => `translate(${px(x(at(now)[0]))} ${px(y(at(now)[1]))})`}
      {...QUIET}
    >
      <circle className="before-halo" r={0.5 * em} />
      <circle className="before-ring" r={0.5 * em} />
      <Live.text
        className="haloed"
        textAnchor={(now: Floor) => (left(now) ? 'end' : 'start')}
        x={(now: Floor) => px((left(now) ? -0.9 : 0.9) * em)}
        y={px(0.35 * em)}
      >
        {(now: Floor) => beforeName(plot, now).text}
      </Live.text>
    </Live.g>
  );
}

/** Where the upright slice cuts the map: along the first parameter it is a level line at the second, which it holds. */
export function Slice({ plot }: { plot: ContourPlot }) {
  const { x, y, frame } = plot;
  const line = (now: Floor) => {
    const cut = sliceIn(now);
    if (!cut) return '';
    const [across, up] = [x(cut.held), y(cut.held)];
    return cut.along === 0
      ? legIn({ x: frame.left, y: up }, { x: frame.right, y: up }, frame)
      : legIn({ x: across, y: frame.top }, { x: across, y: frame.bottom }, frame);
  };
  return (
    <g {...QUIET}>
      <Live.path className="slice slice-halo" d={line} />
      <Live.path className={(now: Floor) => `slice ${sliceIn(now)?.axis.className ?? ''}`} d={line} />
    </g>
  );
}

/** The place of the lowest cost; on a terrain every bottom that is known. */
export function Bottom({ plot, name }: { plot: ContourPlot; name: string }) {
  const { x, y, em } = plot;
  const count = useSnapshot(({ ground }: Floor) => (isQuadratic(ground) ? 1 : ground.minima.length));
  const at = ({ ground, bottom }: Floor, i: number) => {
    const [one, other] = isQuadratic(ground) ? bottom.at : (ground.minima[i]?.at ?? [0, 0]);
    return `translate(${px(x(one))} ${px(y(other))})`;
  };
  // Clear of the contours' labels on the whole map, and of the downhill arrow in a close-up.
  const arm = 0.5 * em;
  return Array.from({ length: count }, (_, i) => i).map((i) => (
    <Live.g key={i} className="bottom-mark" transform={(now: Floor) => at(now, i)} {...QUIET}>
      <path className="bottom-halo" d={`M${-arm} 0H${arm}M0 ${-arm}V${arm}`} />
      <path className="bottom-cross" d={`M${-arm} 0H${arm}M0 ${-arm}V${arm}`} />
      {hasBottomWord(plot, count) ? (
        <text className="haloed" {...bottomAt(plot)}>
          {name}
        </text>
      ) : null}
    </Live.g>
  ));
}
