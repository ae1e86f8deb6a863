import { fixed } from '../../i18n/format.ts';

/**
 * A number for a card of fixed width: three decimals while they fit, fewer as it grows, powers of ten when it is
 * huge. The card then never changes its size.
 */
export function fitted(value: number, room = 8): string {
  if (Math.abs(value) >= 1e6) return fixed(value).replaceAll(' ', '');
  for (let decimals = 3; decimals > 0; decimals--) {
    const text = fixed(value, decimals);
    if (text.length <= room) return text;
  }
  return fixed(value, 0);
}
