import { clamp } from '../../core/clamp.ts';
import { plain, tenTo } from '../../i18n/format.ts';

/** Labels of an axis that may reach far: 12 000 as it is, ten million as 10⁷. */
export function shortNumber(value: number, plain: (value: number) => string, digits = 3): string {
  const size = Math.abs(value);
  return size === 0 || isUsual(size) ? plain(value) : powerText(value, digits);
}

const isUsual = (size: number) => size < 1e5 && size >= 1e-3;

/** 2.5×10⁹, and 10⁹ for what is no more than a power of ten. */
function powerText(value: number, digits: number): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  // Dividing twice where a power of ten so small has no room in a number.
  const mantissa = Number((value / 10 ** (exponent / 2) / 10 ** (exponent / 2)).toPrecision(digits));
  const power = tenTo(exponent);
  return Math.abs(mantissa) === 1 ? `${mantissa < 0 ? '−' : ''}${power}` : `${plain(mantissa, 9)}×${power}`;
}

/** How the numbers of one axis are written: all of them in powers of ten where the largest is huge or tiny. */
export function axisText(ticks: readonly number[]): (value: number) => string {
  const largest = Math.max(...ticks.map(Math.abs));
  if (!(largest > 0) || isUsual(largest)) return (value) => plain(value, 6);
  // As many digits as tell neighbors apart.
  const step = Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0)) || largest;
  const digits = clamp(1 + Math.ceil(Math.log10(largest / step)), 3, 12);
  return (value) => powerText(value, digits);
}
