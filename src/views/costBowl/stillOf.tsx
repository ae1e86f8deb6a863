import type { ReactElement } from 'react';
import type { Floor } from '../../run/stage/facets.ts';
import { BowlAir, BowlGround, spaceClass } from './BowlStill.tsx';
import type { Size } from './bowlView.ts';
import { describeBowl } from './describe.ts';
import { type BowlOptions, bowlScene } from './scene.ts';

/**
 * The whole bowl as one SVG element, its surface in patches: for a picture that leaves the page. It is dressed by the page's style sheet, as the
 * figure is; who takes it out of the page writes the computed styles into it first.
 * @param size in pixels, which are its units
 */
export function stillOf(now: Floor, options: BowlOptions, size: Size): ReactElement {
  const scene = bowlScene(now, options, size);
  const { width, height } = size;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describeBowl(now, options)}
    >
      <g className="cost-bowl">
        <g className={spaceClass(now)} data-drawn-by="svg">
          <BowlGround scene={scene} />
          <BowlAir scene={scene} still />
        </g>
      </g>
    </svg>
  );
}
