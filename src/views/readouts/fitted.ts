import { fixed, scientific } from '../../i18n/format.ts';

/**
 * A number for a card of fixed width: three decimals while they fit, fewer as it grows, powers of ten when it is
 * huge or nearly nothing, and between that and 0.01 the first three digits that count, so that 0.000995 is under 0.001 to the eye as
 * well. How small is nothing only the data can say, and the stage has said it (see core/rounding.ts). The card never changes its size.
 */
export function fitted(value: number, room = 8): string {
  const size = Math.abs(value);
  if ((size >= 1e6 && size < Number.POSITIVE_INFINITY) || (size > 0 && size < 1e-4))
    return power(value, room);
  if (size >= 1e-4 && size < 0.01) return fixed(value, 2 - Math.floor(Math.log10(size)));
  for (let decimals = 3; decimals > 0; decimals--) {
    const text = fixed(value, decimals);
    if (text.length <= room) return text;
  }
  return fixed(value, 0);
}

/** Three digits, fewer where a sign and a longer exponent need the room. Raised figures are narrow. */
function power(value: number, room: number): string {
  let digits = 2;
  for (;;) {
    const text = scientific(value, digits).replaceAll(' ', '');
    if (text.length <= room + 2 || digits-- === 0) return text;
  }
}
