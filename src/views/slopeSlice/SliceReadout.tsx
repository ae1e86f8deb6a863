import { slopeSlice as words } from '#words/slopeSlice.ts';
import { Live } from '../live.tsx';
import { shownApart, shownRise, shownRun, shownSlope } from './numbers.ts';
import { SliceToggle } from './SliceToggle.tsx';
import { type Axis, sliceOf } from './slice.ts';

/** Rise over run as the fraction it is, beside what the formula says, and how far apart they still are. */
export function SliceReadout({ axis }: { axis: Axis }) {
  return (
    <div className="slice-readout">
      <p className="slice-measured">
        <span className="slice-words">{words.riseOverRun}</span>
        <span className="slice-fraction">
          <Live.span className="of-cost slice-rise">{(now) => shownRise(sliceOf(now))}</Live.span>
          <Live.span className="of-axis slice-run">{(now) => shownRun(sliceOf(now))}</Live.span>
        </span>
        <span className="slice-equals">=</span>
        <Live.span className="slice-value">{(now) => shownSlope(sliceOf(now).riseOverRun)}</Live.span>
      </p>
      <p className="slice-formula">
        <span className="slice-words">{words.formula}</span>
        <Live.span className="slice-value of-axis">{(now) => shownSlope(sliceOf(now).slope)}</Live.span>
      </p>
      <p className="slice-apart">
        <span className="slice-words">{words.apart}</span>
        <Live.span className="slice-value">{(now) => shownApart(sliceOf(now))}</Live.span>
      </p>
      <SliceToggle axis={axis} />
    </div>
  );
}
