/**
 * Numbers as people read them: a true minus sign, one precision everywhere, and powers of ten only for what
 * is huge or tiny. NaN and infinities never reach the screen: they become a dash.
 * A point is for decimals and for nothing else, and no comma is ever inside a number, for half of the world reads 1,000 as one and 1.000 as a thousand. So
 * zeros that say nothing are dropped, and where thousands are set apart (`grouped`), a narrow space does it.
 */
const HUGE = 1e6;

const minus = (text: string) => text.replace('-', '−');

/** 2.50 × 10⁻⁷, with so many decimals. */
export function scientific(value: number, digits: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(digits).split('e');
  return `${minus(mantissa)} × ${tenTo(Number(exponent))}`;
}

/** A power of ten: 10⁻⁶. */
export const tenTo = (exponent: number): string =>
  `10${String(exponent).replace(/./g, (sign) => SUPERSCRIPTS[Number(sign)] ?? '⁻')}`;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * For readouts: the same number of decimals for all that is rounded, so that changing numbers don't dance, and none that say
 * nothing: 2 is "2", for half of the world reads "2.000" as two thousand. What was rounded to 2 keeps its zeros, which say how nearly it is 2.
 */
export function fixed(value: number, decimals = 3): string {
  if (!Number.isFinite(value)) return '—';
  if (Math.abs(value) >= HUGE) return scientific(value, 2);
  const text = value.toFixed(decimals);
  const rounded = Number(text);
  const isExact = Math.abs(value - rounded) <= NOISE * Math.max(1, Math.abs(value));
  return minus(isExact ? String(rounded + 0) : rounded === 0 ? text.replace('-', '') : text);
}
/** What sums and products of floats leave of a number that is exact on paper: of a large one relative to it. */
const NOISE = 1e-12;

/** For prose and labels: up to `decimals` decimals, no trailing zeros. */
export function plain(value: number, decimals = 4): string {
  if (!Number.isFinite(value)) return '—';
  if (Math.abs(value) >= HUGE) return scientific(value, 2);
  if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals) return scientific(value, 1);
  return minus(String(Number(value.toFixed(decimals))));
}

/** The same with its sign, always: of a miss, above or below is half of what it says. */
export const signed = (value: number, decimals = 2): string =>
  (value > 0 ? '+' : '') + plain(value, decimals);

/** A count, its thousands set apart from five digits on, where the eye no longer counts them: 1 000 000, with spaces at which no line breaks. */
export const grouped = (count: number): string =>
  Math.abs(count) < 10_000 ? plain(count, 0) : minus(String(count)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
