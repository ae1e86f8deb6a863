import { slopeSlice as words } from '#words/slopeSlice.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import { shownRise, shownRun } from './numbers.ts';
import { sliceOf } from './slice.ts';
import { linePathIn } from './sliceGeometry.ts';
import type { PictureOf, SliceLayout } from './slicePicture.ts';

/** The nudge: a second point, the chord to it, and the triangle whose legs are the run and the rise. */
export function SliceNudge({ layout, picture }: { layout: SliceLayout; picture: PictureOf }) {
  const { small, narrow } = layout;
  return (
    <Live.g className="slice-nudge" aria-hidden="true">
      <Live.path className="slice-chord" d={(now: Floor) => linePathIn(layout, picture(now).chord)} />
      <Live.path
        className="slice-leg of-axis"
        d={(now: Floor) => linePathIn(layout, [picture(now).ball, picture(now).corner])}
      />
      <Live.path
        className="slice-leg of-cost"
        d={(now: Floor) => linePathIn(layout, [picture(now).corner, picture(now).nudged])}
      />
      <Live.circle
        className="slice-nudged"
        cx={(now: Floor) => picture(now).nudged[0]}
        cy={(now: Floor) => picture(now).nudged[1]}
        r={(now: Floor) => (picture(now).lens.shown ? 2.5 : small ? 4 : 6)}
      />
      {small ? null : (
        <Live.g className={(now: Floor) => `slice-numbers ${picture(now).roomy ? '' : 'is-off'}`}>
          <Live.text
            className="slice-number of-axis"
            x={(now: Floor) => picture(now).runLabel.x}
            y={(now: Floor) => picture(now).runLabel.y}
            textAnchor={(now: Floor) => picture(now).runLabel.anchor}
          >
            {(now: Floor) => (narrow ? shownRun(sliceOf(now)) : words.run(shownRun(sliceOf(now))))}
          </Live.text>
          <Live.text
            className="slice-number of-cost"
            x={(now: Floor) => picture(now).riseLabel.x}
            y={(now: Floor) => picture(now).riseLabel.y}
            textAnchor={(now: Floor) => picture(now).riseLabel.anchor}
          >
            {(now: Floor) => (narrow ? shownRise(sliceOf(now)) : words.rise(shownRise(sliceOf(now))))}
          </Live.text>
        </Live.g>
      )}
    </Live.g>
  );
}
