import { slopeArrows as arrowWords } from '#words/slopeArrows.ts';
import { slopeSlice as words } from '#words/slopeSlice.ts';
import { clamp } from '../../core/clamp.ts';
import { fixed, plain } from '../../i18n/format.ts';
import { saidOf } from '../axes/floor.ts';
import { uphillOf } from '../axes/slopeArrows.ts';
import { SLOPES, said, told } from '../told.ts';
import type { Slice } from './slice.ts';

/** The slice's numbers as they are read: a rise keeps as many decimals as its nudge asks for. */
export const shownSlope = (slice: Slice, slope: number) => read(slice, slope, slice.decimals);
const read = ({ terrain }: Slice, value: number, decimals: number) =>
  (terrain?.read ?? fixed)(value, decimals);
const unlessAsked = ({ now, along }: Slice, text: string) => told(now, SLOPES[along], text);
/** The slope as it stands at the tangent. */
export const slopeText = (slice: Slice, narrow: boolean) =>
  words.slopeLabel(
    unlessAsked(
      slice,
      narrow ? read(slice, slice.slope, slice.decimals - 2) : shownSlope(slice, slice.slope),
    ),
  );
/** The slope, and the cost, where they are heard. */
export const slopeSaid = (slice: Slice) =>
  said(slice.now, SLOPES[slice.along], shownSlope(slice, slice.slope));
export const costSaid = (slice: Slice) => said(slice.now, 'cost', read(slice, slice.cost, slice.decimals));
export const shownAt = (at: number) => fixed(at, 3);
/** What is said of the parameter that is held, after its name. */
export const heldText = ({ held }: Slice, narrow: boolean) =>
  narrow ? words.heldNarrow(shownAt(held)) : words.held(shownAt(held));
export const shownRun = ({ run }: Slice) => plain(run, 6);
/** While the slope is asked for, what comes near it is not written either. */
export const shownRiseOverRun = (slice: Slice) => unlessAsked(slice, shownSlope(slice, slice.riseOverRun));
export function shownRise(slice: Slice): string {
  const { run, rise } = slice;
  const asked = run === 0 ? 2 : Math.ceil(-2 * Math.log10(Math.abs(run)));
  return unlessAsked(slice, read(slice, rise, clamp(asked, slice.decimals - 1, 6)));
}
export const shownApart = (slice: Slice) =>
  unlessAsked(slice, shownSlope(slice, Math.abs(slice.riseOverRun - slice.slope)));
/** Two digits say enough about how strong a glass is. */
export const enlargedText = (times: number, narrow: boolean) =>
  (narrow ? words.magnifiedNarrow : words.magnified)(plain(Number(times.toPrecision(2)), 1));

/** The word at the tangent's arrow. */
export const uphillText = arrowWords.uphill;
/** Which way the tangent climbs, in words. */
export function uphillSaid({ axis, slope }: Slice): string {
  const way = uphillOf(slope);
  const toward = arrowWords.toward(saidOf(axis), way);
  return way === 'level' ? toward : `${uphillText} ${toward}`;
}
