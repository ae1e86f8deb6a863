import { useId } from 'react';
import { slopeSlice as words } from '#words/slopeSlice.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import { enlargedText, shownRise, shownRun } from './numbers.ts';
import { sliceOf } from './slice.ts';
import { linePath } from './sliceGeometry.ts';
import { lensCaption, type PictureOf } from './slicePicture.ts';

/** A nudge too small to see, under a glass: the arc straightens, and the chord lies down on the tangent. */
export function SliceLens({ picture, narrow }: { picture: PictureOf; narrow: boolean }) {
  const clip = useId();
  return (
    <Live.g
      className={(now: Floor) =>
        `slice-lens ${narrow ? 'is-narrow' : ''} ${picture(now).lens.shown ? '' : 'is-off'}`
      }
      aria-hidden="true"
    >
      <Live.path className="slice-beams" d={(now: Floor) => picture(now).lens.beams} />
      <Live.circle
        className="slice-field"
        cx={(now: Floor) => picture(now).lens.field.center[0]}
        cy={(now: Floor) => picture(now).lens.field.center[1]}
        r={(now: Floor) => picture(now).lens.field.radius}
      />
      <clipPath id={clip}>
        <LensCircle picture={picture} />
      </clipPath>
      <LensCircle className="slice-glass" picture={picture} />
      <g clipPath={`url(#${clip})`}>
        <Live.path className="slice-curve" d={(now: Floor) => picture(now).lens.arc} />
        <Live.path
          className="slice-tangent of-axis"
          d={(now: Floor) => linePath(picture(now).lens.tangent)}
        />
        <Live.path className="slice-chord" d={(now: Floor) => linePath(picture(now).lens.chord)} />
        <Live.path
          className="slice-leg of-axis"
          d={(now: Floor) => linePath([picture(now).lens.triangle.ball, picture(now).lens.triangle.corner])}
        />
        <Live.path
          className="slice-leg of-cost"
          d={(now: Floor) => linePath([picture(now).lens.triangle.corner, picture(now).lens.triangle.nudged])}
        />
        <Live.circle
          className="slice-ball-edge"
          cx={(now: Floor) => picture(now).lens.triangle.ball[0]}
          cy={(now: Floor) => picture(now).lens.triangle.ball[1]}
          r={6}
        />
        <Live.circle
          className="slice-nudged"
          cx={(now: Floor) => picture(now).lens.triangle.nudged[0]}
          cy={(now: Floor) => picture(now).lens.triangle.nudged[1]}
          r={6}
        />
      </g>
      <Live.text
        className="slice-number of-axis"
        x={(now: Floor) => picture(now).lens.runAt[0]}
        y={(now: Floor) => picture(now).lens.runAt[1]}
        textAnchor="middle"
      >
        {(now: Floor) => (narrow ? shownRun(sliceOf(now)) : words.run(shownRun(sliceOf(now))))}
      </Live.text>
      <Live.text
        className="slice-number of-cost"
        x={(now: Floor) => picture(now).lens.riseAt[0]}
        y={(now: Floor) => picture(now).lens.riseAt[1]}
        textAnchor={(now: Floor) => (sliceOf(now).run < 0 ? 'end' : 'start')}
      >
        {(now: Floor) => (narrow ? shownRise(sliceOf(now)) : words.rise(shownRise(sliceOf(now))))}
      </Live.text>
      <Live.text
        className="slice-enlarged"
        x={(now: Floor) => lensCaption(picture(now).lens).x}
        y={(now: Floor) => lensCaption(picture(now).lens).y}
        textAnchor="middle"
      >
        {(now: Floor) => enlargedText(picture(now).lens.magnification, narrow)}
      </Live.text>
    </Live.g>
  );
}

function LensCircle({ className, picture }: { className?: string; picture: PictureOf }) {
  return (
    <Live.circle
      className={className}
      cx={(now: Floor) => picture(now).lens.center[0]}
      cy={(now: Floor) => picture(now).lens.center[1]}
      r={(now: Floor) => picture(now).lens.radius}
    />
  );
}
