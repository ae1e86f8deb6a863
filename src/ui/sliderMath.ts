/**
 * Where a value sits on a slider, and where a key takes it. A linear slider steps by adding. A logarithmic one covers
 * powers of ten evenly and steps by a digit: from 0.042 one step of its second digit is 0.043, at any size.
 */
import { clamp } from '../core/clamp.ts';

export interface Span {
  readonly min: number;
  readonly max: number;
  readonly scale?: 'linear' | 'log' | undefined;
  /** Whether only whole numbers can be typed. */
  readonly whole?: boolean | undefined;
}

/** How far each kind of step goes: an amount on a linear slider, a number of significant digits on a logarithmic one. */
export interface Steps {
  readonly step: number;
  readonly fineStep: number;
}

/** The default of a logarithmic slider: arrows turn the second digit, with Shift the third. */
export const LOG_STEPS: Steps = { step: 2, fineStep: 3 };

/** The position of a value on the input: the value itself, or its logarithm. */
export function toPosition(value: number, { min, max, scale }: Span): number {
  const inside = clamp(value, min, max);
  return scale === 'log' ? Math.log10(inside) : inside;
}

/** The value at a position, rounded to what the finest step can reach so that a drag leaves no dust behind. */
export function fromPosition(position: number, span: Span, fineStep: number): number {
  const raw =
    span.scale === 'log'
      ? significant(10 ** position, fineStep)
      : tidy(Math.round(position / fineStep) * fineStep);
  return clamp(raw, span.min, span.max);
}

/** How much of the track is filled, from 0 to 1. */
export function fillOf(value: number, span: Span): number {
  const low = toPosition(span.min, span);
  const high = toPosition(span.max, span);
  return high > low ? (toPosition(value, span) - low) / (high - low) : 0;
}

/** One step up (+1) or down (−1) from a value, kept on the slider. */
export function stepped(value: number, direction: 1 | -1, amount: number, span: Span): number {
  const from = clamp(value, span.min, span.max);
  if (span.scale !== 'log') return clamp(tidy(from + direction * amount), span.min, span.max);
  const down = direction < 0;
  // Just under a power of ten the digits are ten times smaller: down from 0.01 is 0.0099, not 0.009.
  const exponent = Math.floor(Math.log10(down ? from * (1 - 1e-9) : from * (1 + 1e-9)));
  const unit = 10 ** (exponent - amount + 1);
  return clamp(significant(from + direction * unit, amount + 1), span.min, span.max);
}

const KEYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/** Where a key takes a slider, or null when the key is none of its own, as Page Up and Page Down, which a clicker sends. */
export function afterKey(
  key: string,
  shift: boolean,
  value: number,
  span: Span,
  steps: Steps,
): number | null {
  if (key === 'Home') return span.min;
  if (key === 'End') return span.max;
  const direction = KEYS[key];
  return direction ? stepped(value, direction, shift ? steps.fineStep : steps.step, span) : null;
}

/** Adding tenths leaves dust (0.1 + 0.2); twelve digits are plenty for a slider. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;
const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));
