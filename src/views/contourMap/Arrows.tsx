import { contourMap as words } from '#words/contourMap.ts';
import { clamp } from '../../core/clamp.ts';
import { ellipseAt } from '../../core/levels.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { ellipsePath } from './contours.ts';
import { terrainMap } from './extras.ts';
import { ballOn, type ContourPlot } from './map.ts';
import { arrowPaths, gradientArrow, rightAngle } from './mapArrows.ts';

type Kind = 'w' | 'b' | 'uphill' | 'downhill';

const PARTS: Record<'slopes' | 'gradient' | 'both', readonly Kind[]> = {
  slopes: ['w', 'b'],
  gradient: ['downhill', 'uphill'],
  both: ['downhill', 'w', 'b', 'uphill'],
};

/**
 * The slopes at the ball: along w and along b, each pointing to where the cost rises, and the gradient, which is their sum; its
 * opposite, dashed, is where a step goes.
 */
export function Arrows({ plot, arrows }: { plot: ContourPlot; arrows: 'slopes' | 'gradient' | 'both' }) {
  const { frame, middling, em, tight } = plot;
  const ball = ballOn(plot);
  const tips = lastAnswer((now) => {
    const uphill = gradientArrow([now.slopeW, now.slopeB], { frame, middling: middling(now) });
    return {
      uphill,
      downhill: { x: -uphill.x, y: -uphill.y },
      w: { x: uphill.x, y: 0 },
      b: { x: 0, y: uphill.y },
    } satisfies Record<Kind, Point>;
  });
  const corner = (now: Snapshot) =>
    arrows === 'slopes' ? '' : rightAngle(ball(now), tips(now).uphill, 1.5 * em);
  const paths = (kind: Kind) => lastAnswer((now) => arrowPaths(ball(now), tips(now)[kind], 1.1 * em));
  const text: Record<Kind, (now: Snapshot) => string> = {
    w: (now) => (tight ? plain(now.slopeW, 2) : words.slopeAlong(plain(now.slopeW, 2))),
    b: (now) => (tight ? plain(now.slopeB, 2) : words.slopeAlong(plain(now.slopeB, 2))),
    uphill: () => words.uphill,
    downhill: () => words.downhill,
  };
  const named = PARTS[arrows].filter((kind) => !tight || kind === 'w' || kind === 'b');
  return (
    <g {...QUIET}>
      <Live.path className="right-angle right-angle-halo" d={corner} />
      <Live.path className="right-angle" d={corner} />
      {PARTS[arrows].map((kind) => {
        const path = paths(kind);
        return (
          <g key={kind} className={`arrow arrow-${kind}`}>
            <Live.path className="arrow-halo" d={(now) => path(now).shaft + path(now).head} />
            <Live.path className="arrow-shaft" d={(now) => path(now).shaft} />
            <Live.path className="arrow-head" d={(now) => path(now).head} />
          </g>
        );
      })}
      {named.map((kind) => {
        const at = (now: Snapshot): Point =>
          labelPlace(ball(now), tips(now)[kind], kind, text[kind](now), plot);
        return (
          <Live.text
            key={kind}
            className={`arrow-label label-${kind} haloed`}
            textAnchor="middle"
            x={(now) => px(at(now).x)}
            y={(now) => px(at(now).y + 0.35 * em)}
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
    length > 0.5 ? { x: by.x / length, y: by.y / length } : kind === 'b' ? { x: 0, y: -1 } : { x: 1, y: 0 };
  const reach = Math.max(length, 1.1 * em) + 0.5 * em;
  return {
    x: clamp(ball.x + along.x * (reach + half * Math.abs(along.x)), frame.left + half, frame.right - half),
    y: clamp(ball.y + along.y * (reach + 0.5 * em), frame.top + 0.7 * em, frame.bottom - 0.7 * em),
  };
}

/** The contour through the ball: what the gradient is at right angles to. */
export function LevelHere({ plot }: { plot: ContourPlot }) {
  const { x, y } = plot;
  const level = lastAnswer((now) => {
    if (!isQuadratic(now.surface)) return terrainMap().level(now.surface, now.cost, { x, y });
    const ellipse = ellipseAt(now.surface, now.cost);
    return ellipse ? ellipsePath(ellipse, x, y) : '';
  });
  return (
    <g {...QUIET}>
      <Live.path className="level-halo" d={level} />
      <Live.path className="level" d={level} />
    </g>
  );
}
