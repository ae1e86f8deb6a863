import { ellipseAt } from '../../core/levels.ts';
import { isQuadratic } from '../../core/terrain.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import type { ArrowSet } from '../axes/slopeArrows.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { ellipsePath } from './contours.ts';
import { terrainMap } from './extras.ts';
import type { ContourPlot } from './map.ts';
import { type ArrowKind, arrowPaths, placeArrows, rightAngle } from './mapArrows.ts';
import { isInside } from './mapWindow.ts';

/** The upper ones last. */
const KINDS: readonly ArrowKind[] = [1, 0, 'gradient', 'step'];

/** The slopes at the ball, one along each axis, both uphill; the gradient, which is their sum; and, dashed, where the next step goes. */
export function Arrows({ plot, arrows }: { plot: ContourPlot; arrows: ArrowSet }) {
  const { em } = plot;
  const axes = useSnapshot((now: Floor) => now.axes);
  const placed = lastAnswer((now: Floor) => placeArrows(now, arrows, plot));
  const corner = (now: Floor) => rightAngle(placed(now).arrows.gradient, 1.5 * em);
  const toneOf = (kind: ArrowKind) => (typeof kind === 'number' ? axes[kind].className : `arrow-${kind}`);
  return (
    <g {...QUIET}>
      <Live.path className="right-angle right-angle-halo" d={corner} />
      <Live.path className="right-angle" d={corner} />
      <Live.path className="arrow-sides" d={(now: Floor) => placed(now).sides} />
      {KINDS.map((kind) => {
        const path = lastAnswer((now: Floor) => arrowPaths(placed(now).arrows[kind], 1.1 * em));
        return (
          <g key={kind} className={`arrow ${toneOf(kind)}`}>
            <Live.path className="arrow-halo" d={(now: Floor) => path(now).shaft + path(now).head} />
            <Live.path className="arrow-shaft" d={(now: Floor) => path(now).shaft} />
            <Live.path className="arrow-head" d={(now: Floor) => path(now).head} />
          </g>
        );
      })}
      {KINDS.map((kind) => {
        const label = (now: Floor) => placed(now).labels.find((label) => label.kind === String(kind));
        return (
          <Live.text
            key={kind}
            className={`arrow-label ${toneOf(kind)} haloed`}
            textAnchor="middle"
            x={(now: Floor) => px(label(now)?.x ?? 0)}
            y={(now: Floor) => px((label(now)?.y ?? 0) + 0.35 * em)}
          >
            {(now: Floor) => label(now)?.text ?? ''}
          </Live.text>
        );
      })}
    </g>
  );
}

/** The contour through the ball: what the gradient is at right angles to. */
export function LevelHere({ plot }: { plot: ContourPlot }) {
  const { x, y, window } = plot;
  const level = lastAnswer(({ ground, cost, at }: Floor) => {
    // Of a ball that has left, the level is far outside, and so long that its dots take seconds to draw.
    if (!isInside(window, at)) return '';
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
