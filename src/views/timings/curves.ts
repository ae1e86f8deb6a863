/** What was timed as two curves over the number of features, both by powers of ten, and which of them is lower. */
import { SIZES, type Timing } from '../../run/timings/timing.ts';
import { type Box, type Frame, frameFor, isTight, textWidth } from '../axes/frame.ts';
import { logScale } from '../logScale.ts';
import type { Scale } from '../scale.ts';

export const CURVES = ['jump', 'walk'] as const;
export type Curve = (typeof CURVES)[number];

/** How long a jump takes, forming and solving together, or a walk, in milliseconds. */
export const takes = ({ form, solve, walk }: Timing, curve: Curve): number =>
  curve === 'jump' ? form + solve : walk;

export interface Chart {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  /** Of features and of milliseconds, both by powers of ten. */
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** The widest label: milliseconds of minutes, or of some hundredths of one. */
const WIDEST = '100000';
/** The first and the last size stand this much inside the frame. */
const MARGIN = 1.4;

export function chartOf(box: Box, timings: readonly Timing[]): Chart {
  const frame = frameFor(box, textWidth(WIDEST, box.em));
  const times = timings.flatMap((one) => CURVES.map((curve) => takes(one, curve)));
  // A few decades where nothing is known yet.
  const [least, most] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0.1, 1000];
  const low = Math.floor(Math.log10(least));
  const high = Math.max(low + 1, Math.ceil(Math.log10(most)));
  return {
    frame,
    em: box.em,
    tight: isTight(box),
    x: logScale([SIZES[0] / MARGIN, (SIZES.at(-1) as number) * MARGIN], [frame.left, frame.right]),
    y: logScale([10 ** low, 10 ** high], [frame.bottom, frame.top]),
    xTicks: SIZES,
    yTicks: Array.from({ length: high - low + 1 }, (_, k) => 10 ** (low + k)),
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
