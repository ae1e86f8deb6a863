import { slopeSlice as words } from '#words/slopeSlice.ts';
import { comesTo, shownNumber } from '../../i18n/comesTo.ts';
import type { Axis, Floor } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import { shownApart, shownRise, shownRiseOverRun, shownRun, shownSlope } from './numbers.ts';
import { SliceToggle } from './SliceToggle.tsx';
import { sliceOf } from './slice.ts';

/** Rise over run as the fraction it is, and how far it still is from the tangent's slope, which is written at the tangent. */
export function SliceReadout({ axis, nudging }: { axis: Axis; nudging: boolean }) {
  return (
    <div className="slice-readout">
      {nudging ? (
        <>
          <p className="slice-measured">
            <span className="slice-words">{words.riseOverRun}</span>
            <span className="slice-fraction">
              <Live.span className="of-cost slice-rise">{(now: Floor) => shownRise(sliceOf(now))}</Live.span>
              <Live.span className="of-axis slice-run">{(now: Floor) => shownRun(sliceOf(now))}</Live.span>
            </span>
            <Live.span className="slice-equals">
              {(now: Floor) => {
                const slice = sliceOf(now);
                const worked = shownNumber(shownRise(slice)) / shownNumber(shownRun(slice));
                return comesTo(worked, shownRiseOverRun(slice), (value) => shownSlope(slice, value));
              }}
            </Live.span>
            <Live.span className="slice-value">{(now: Floor) => shownRiseOverRun(sliceOf(now))}</Live.span>
          </p>
          <p className="slice-apart">
            <span className="slice-words">{words.apart}</span>
            <Live.span className="slice-value">{(now: Floor) => shownApart(sliceOf(now))}</Live.span>
          </p>
        </>
      ) : null}
      <SliceToggle axis={axis.name} />
    </div>
  );
}
