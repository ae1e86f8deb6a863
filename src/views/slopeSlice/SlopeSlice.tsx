import { useMemo, useRef } from 'react';
import { slopeSlice as words } from '#words/slopeSlice.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { rimIn, saidOf } from '../axes/floor.ts';
import { under } from '../axes/under.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot } from '../stageContext.ts';
import {
  costSaid,
  shownApart,
  shownRise,
  shownRiseOverRun,
  shownRun,
  slopeSaid,
  uphillSaid,
} from './numbers.ts';
import { SliceAxes } from './SliceAxes.tsx';
import { SliceBall } from './SliceBall.tsx';
import { SliceLens } from './SliceLens.tsx';
import { SliceNudge } from './SliceNudge.tsx';
import { SliceReadout } from './SliceReadout.tsx';
import { beforeIn, sliceOf } from './slice.ts';
import { layoutOf, pictureOf, rememberPicture } from './slicePicture.ts';
import { type SliceWindow, sliceWindow } from './sliceWindow.ts';
import './slopeSlice.css';
import { useBoxSize } from './useBoxSize.ts';

interface SlopeSliceProps {
  size?: 'main' | 'beside';
  title?: string | undefined;
}

const ASSUMED = { main: { width: 920, height: 480 }, beside: { width: 300, height: 200 } };

/** The bowl cut by an upright plane: one slope at a time, and beside it, unless the nudge is 0, what a nudge measures. */
export function SlopeSlice({ size = 'main', title }: SlopeSliceProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box, ASSUMED[size]);
  const shown = useSliceWindow();
  const layout = useMemo(() => layoutOf(room, shown, size === 'beside'), [room, shown, size]);
  const picture = useMemo(() => rememberPicture((now: Floor) => pictureOf(sliceOf(now), layout)), [layout]);
  const { axis, other } = shown;
  const Under = useSnapshot((now: Floor) => sliceOf(now).terrain?.Under);
  const nudging = useSnapshot((now: Floor) => now.state.nudge !== 0);
  return (
    <Figure
      name={words.name}
      title={title}
      className={`slope-slice slope-slice-${size} ${axis.className}`}
      describe={(now: Floor) => describe(now, layout.x.domain)}
    >
      {size === 'main' ? <SliceReadout axis={axis} nudging={nudging} /> : null}
      <div className="slice-box" ref={box} translate="no">
        <span className="figure-em" aria-hidden="true" />
        <svg className="slice-picture" viewBox={`0 0 ${layout.width} ${layout.height}`}>
          <title>{words.name}</title>
          <SliceAxes axis={axis} other={other} layout={layout} />
          {Under ? <Under layout={layout} /> : null}
          <SliceBall layout={layout} picture={picture}>
            {nudging ? <SliceNudge layout={layout} picture={picture} /> : null}
          </SliceBall>
          {layout.small || !nudging ? null : <SliceLens picture={picture} narrow={layout.narrow} />}
        </svg>
      </div>
      {under.Line ? <under.Line /> : null}
    </Figure>
  );
}

/** The piece of the slice that is shown. It keeps its identity until another piece is needed, so React is asked seldom. */
function useSliceWindow(): SliceWindow {
  const last = useRef<SliceWindow | null>(null);
  return useSnapshot((now: Floor) => {
    last.current = sliceWindow(last.current, sliceOf(now), { rim: rimIn(now), bottom: now.bottom.cost });
    return last.current;
  });
}

function describe(now: Floor, span: Pair): string {
  const slice = sliceOf(now);
  const numbers = {
    axis: saidOf(slice.axis),
    other: saidOf(slice.other),
    at: plain(slice.at),
    held: plain(slice.held),
    cost: costSaid(slice),
    slope: slopeSaid(slice),
    uphill: uphillSaid(slice),
  };
  const text = slice.terrain?.describe(numbers, slice, span) ?? words.describe(numbers);
  const nudge = words.describeNudge({
    run: shownRun(slice),
    rise: shownRise(slice),
    riseOverRun: shownRiseOverRun(slice),
    apart: shownApart(slice),
  });
  const flat = slice.flat ? words.describeFlat : '';
  const was = beforeIn(now);
  const before = was ? words.describeBefore(saidOf(was.axis), plain(was.at), costSaid(was)) : '';
  const held = under.say ? ` ${under.say(now)}` : '';
  return text + (slice.run === 0 ? '' : nudge) + flat + before + held;
}
