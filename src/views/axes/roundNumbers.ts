/** Ends and labels of an axis that may reach far. */

/** The smallest round number that is not under `value`; the round numbers are these times a power of ten. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
export function roundUp(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const exponent = Math.floor(Math.log10(value));
  const power = 10 ** exponent;
  const share = value / power;
  const round = ROUND.find((candidate) => candidate >= share * (1 - 1e-12)) ?? 10;
  // Dividing rounds once where multiplying by a negative power would round twice.
  return exponent < 0 ? round / 10 ** -exponent : round * power;
}

/** Labels of an axis that may reach far: 12 000 as it is, ten million as 10⁷. */
export function shortNumber(value: number, plain: (value: number) => string): string {
  const size = Math.abs(value);
  if (size === 0 || (size < 1e5 && size >= 1e-3)) return plain(value);
  const exponent = Math.floor(Math.log10(size) + 1e-12);
  const mantissa = Number((value / 10 ** exponent).toPrecision(3));
  const raised = String(exponent).replace(/[-\d]/g, (sign) => SUPERSCRIPTS[sign] ?? sign);
  return mantissa === 1 ? `10${raised}` : `${plain(mantissa)} × 10${raised}`;
}
const SUPERSCRIPTS: Record<string, string> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};
