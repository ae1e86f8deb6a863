import { slopeArrows as arrowWords } from '#words/slopeArrows.ts';
import { slopeSlice as words } from '#words/slopeSlice.ts';
import { clamp } from '../../core/clamp.ts';
import { fixed, plain } from '../../i18n/format.ts';
import { saidOf } from '../axes/floor.ts';
import { uphillOf } from '../axes/slopeArrows.ts';
import type { Slice } from './slice.ts';

/** The slice's numbers as they are read: a rise keeps as many decimals as its nudge asks for. */
export const shownSlope = (slope: number) => fixed(slope, 3);
/** The slope as it stands at the tangent. */
export const slopeText = ({ slope }: Slice, narrow: boolean) =>
  words.slopeLabel(narrow ? fixed(slope, 1) : shownSlope(slope));
export const shownAt = (at: number) => fixed(at, 3);
export const shownCost = (cost: number) => fixed(cost, 3);
export const shownRun = ({ run }: Slice) => plain(run, 6);
export function shownRise({ run, rise }: Slice): string {
  const decimals = run === 0 ? 2 : Math.ceil(-2 * Math.log10(Math.abs(run)));
  return fixed(rise, clamp(decimals, 2, 6));
}
export const shownApart = ({ riseOverRun, slope }: Slice) => fixed(Math.abs(riseOverRun - slope), 3);
/** Two digits say enough about how strong a glass is. */
export const shownMagnification = (times: number) => plain(Number(times.toPrecision(2)), 1);

/** The word at the tangent's arrow. */
export const uphillText = arrowWords.uphill;
/** Which way the tangent climbs, in words. */
export function uphillSaid({ axis, slope }: Slice): string {
  const way = uphillOf(slope);
  const toward = arrowWords.toward(saidOf(axis), way);
  return way === 'level' ? toward : `${uphillText} ${toward}`;
}
