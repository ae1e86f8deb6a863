import { contourMap as words } from '#words/contourMap.ts';
import { clamp } from '../../core/clamp.ts';
import { ellipseAt } from '../../core/levels.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { SLOPES, told } from '../told.ts';
import { ellipsePath } from './contours.ts';
import { terrainMap } from './extras.ts';
import { ballOn, type ContourPlot } from './map.ts';
import { arrowPaths, gradientArrow, rightAngle } from './mapArrows.ts';

/** Along one of the axes, or along both. */
type Kind = 0 | 1 | 'uphill' | 'downhill';

const PARTS: Record<'slopes' | 'gradient' | 'both', readonly Kind[]> = {
  slopes: [0, 1],
  gradient: ['downhill', 'uphill'],
  both: ['downhill', 0, 1, 'uphill'],
};

/**
 * The slopes at the ball, one along each axis, each pointing to where the cost rises, and the gradient, which is their sum; its
 * opposite, dashed, is where a step goes.
 */
export function Arrows({ plot, arrows }: { plot: ContourPlot; arrows: 'slopes' | 'gradient' | 'both' }) {
  const { frame, middling, em, tight } = plot;
  const ball = ballOn(plot);
  const axes = useSnapshot((now: Floor) => now.axes);
  const tips = lastAnswer((now: Floor) => {
    const uphill = gradientArrow(now.slopes, { frame, middling: middling(now) });
    return {
      uphill,
      downhill: { x: -uphill.x, y: -uphill.y },
      0: { x: uphill.x, y: 0 },
      1: { x: 0, y: uphill.y },
    } satisfies Record<Kind, Point>;
  });
  const corner = (now: Floor) =>
    arrows === 'slopes' ? '' : rightAngle(ball(now), tips(now).uphill, 1.5 * em);
  const paths = (kind: Kind) => lastAnswer((now: Floor) => arrowPaths(ball(now), tips(now)[kind], 1.1 * em));
  const slopeText = (now: Floor, along: 0 | 1) => {
    const number = told(now, SLOPES[along], plain(now.slopes[along], 2));
    return tight ? number : words.slopeAlong(number);
  };
  const toneOf = (kind: Kind) => (typeof kind === 'number' ? axes[kind].className : `arrow-${kind}`);
  const text: Record<Kind, (now: Floor) => string> = {
    0: (now) => slopeText(now, 0),
    1: (now) => slopeText(now, 1),
    uphill: () => words.uphill,
    downhill: () => words.downhill,
  };
  const named = PARTS[arrows].filter((kind) => !tight || typeof kind === 'number');
  return (
    <g {...QUIET}>
      <Live.path className="right-angle right-angle-halo" d={corner} />
      <Live.path className="right-angle" d={corner} />
      {PARTS[arrows].map((kind) => {
        const path = paths(kind);
        return (
          <g key={kind} className={`arrow ${toneOf(kind)}`}>
            <Live.path className="arrow-halo" d={(now: Floor) => path(now).shaft + path(now).head} />
            <Live.path className="arrow-shaft" d={(now: Floor) => path(now).shaft} />
            <Live.path className="arrow-head" d={(now: Floor) => path(now).head} />
          </g>
        );
      })}
      {named.map((kind) => {
        const at = (now: Floor): Point => labelPlace(ball(now), tips(now)[kind], kind, text[kind](now), plot);
        return (
          <Live.text
            key={kind}
            className={`arrow-label ${toneOf(kind)} haloed`}
            textAnchor="middle"
            x={(now: Floor) => px(at(now).x)}
            y={(now: Floor) => px(at(now).y + 0.35 * em)}
          >
            {text[kind]}
          </Live.text>
        );
      })}
    </g>
  );
}

/** Beyond the arrow's tip, and at least clear of the ball. */
function labelPlace(ball: Point, by: Point, kind: Kind, text: string, { frame, em }: ContourPlot): Point {
  const length = Math.hypot(by.x, by.y);
  const half = textWidth(text, em) / 2;
  const along =
    length > 0.5 ? { x: by.x / length, y: by.y / length } : kind === 1 ? { x: 0, y: -1 } : { x: 1, y: 0 };
  const reach = Math.max(length, 1.1 * em) + 0.5 * em;
  return {
    x: clamp(ball.x + along.x * (reach + half * Math.abs(along.x)), frame.left + half, frame.right - half),
    y: clamp(ball.y + along.y * (reach + 0.5 * em), frame.top + 0.7 * em, frame.bottom - 0.7 * em),
  };
}

/** The contour through the ball: what the gradient is at right angles to. */
export function LevelHere({ plot }: { plot: ContourPlot }) {
  const { x, y } = plot;
  const level = lastAnswer(({ ground, cost }: Floor) => {
    if (!isQuadratic(ground)) return terrainMap().level(ground, cost, { x, y });
    const ellipse = ellipseAt(ground, cost);
    return ellipse ? ellipsePath(ellipse, x, y) : '';
  });
  return (
    <g {...QUIET}>
      <Live.path className="level-halo" d={level} />
      <Live.path className="level" d={level} />
    </g>
  );
}
