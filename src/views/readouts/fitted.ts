import { fixed } from '../../i18n/format.ts';

/**
 * A number for a card of fixed width: three decimals while they fit, fewer as it grows, powers of ten when it is
 * huge, and the first three digits that count when it is nearly nothing, so that 0.000995 is under 0.001 to the eye as well. The
 * card then never changes its size.
 */
export function fitted(value: number, room = 8): string {
  if (Math.abs(value) >= 1e6) return fixed(value).replaceAll(' ', '');
  const small = Math.abs(value);
  if (small > 1e-6 && small < 0.01) return fixed(value, 2 - Math.floor(Math.log10(small)));
  for (let decimals = 3; decimals > 0; decimals--) {
    const text = fixed(value, decimals);
    if (text.length <= room) return text;
  }
  return fixed(value, 0);
}
