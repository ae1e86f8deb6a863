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
