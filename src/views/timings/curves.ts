/** What was timed as two curves over the number of features, both by powers of ten, and which of them is lower. */
import { SIZES, type Timing } from '../../run/timings/timing.ts';
import { type Box, type Frame, frameFor, isTight, textWidth } from '../axes/frame.ts';
import { linearScale, type Scale } from '../scale.ts';

export const CURVES = ['jump', 'walk'] as const;
export type Curve = (typeof CURVES)[number];

/** How long a jump takes, forming and solving together, or a walk, in milliseconds. */
export const takes = ({ form, solve, walk }: Timing, curve: Curve): number =>
  curve === 'jump' ? form + solve : walk;

export interface Chart {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  /** Of the logarithms, of features and of milliseconds. */
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** The widest label: milliseconds of minutes, or of some hundredths of one. */
const WIDEST = '100000';

export function chartOf(box: Box, timings: readonly Timing[]): Chart {
  const frame = frameFor(box, textWidth(WIDEST, box.em));
  const xTicks = SIZES.map(Math.log10);
  const logs = timings.flatMap((one) => CURVES.map((curve) => Math.log10(takes(one, curve))));
  // A few decades where nothing is known yet.
  const low = Math.floor(Math.min(...(logs.length > 0 ? logs : [-1])));
  const high = Math.max(low + 1, Math.ceil(Math.max(...(logs.length > 0 ? logs : [3]))));
  const margin = 0.06 * ((xTicks.at(-1) as number) - (xTicks[0] as number));
  return {
    frame,
    em: box.em,
    tight: isTight(box),
    x: linearScale(
      [(xTicks[0] as number) - margin, (xTicks.at(-1) as number) + margin],
      [frame.left, frame.right],
    ),
    y: linearScale([low, high], [frame.bottom, frame.top]),
    xTicks,
    yTicks: Array.from({ length: high - low + 1 }, (_, k) => low + k),
  };
}

export type Verdict =
  | { readonly kind: Curve | 'both' }
  | { readonly kind: 'cross'; readonly quick: Curve; readonly at: number; readonly from: number };

/** Which of the two was quicker, and where that turned over; null where nothing was timed. */
export function verdictOf(timings: readonly Timing[]): Verdict | null {
  const quick = timings.map((one): Curve => (takes(one, 'jump') <= takes(one, 'walk') ? 'jump' : 'walk'));
  const turns = quick.flatMap((one, k) => (k > 0 && one !== quick[k - 1] ? [k] : []));
  const [turn] = turns;
  if (quick.length === 0) return null;
  if (turn === undefined) return { kind: quick[0] as Curve };
  if (turns.length > 1) return { kind: 'both' };
  const features = (k: number) => (timings[k] as Timing).features;
  return { kind: 'cross', quick: quick[0] as Curve, at: features(turn - 1), from: features(turn) };
}
