/**
 * In what order numbers stand by size, a million in some hundredths of a second: a radix sort of the bits of their doubles, which are in the order of the numbers once
 * the sign is turned (Herf, *Radix Tricks*, 2001; Knuth, *The Art of Computer Programming*, vol. 3, §5.2.5). Four rounds of 16 bits; each keeps what is equal as it was,
 * and one in which all are equal is left out.
 */
const DIGITS = 2 ** 16;
const ROUNDS = 4;

/**
 * The places of the values, least first, or greatest first; equal ones stay as they come, and what is no number comes last.
 */
export function sortOrder(values: ArrayLike<number>, down = false): Uint32Array {
  const count = values.length;
  const digits = digitsOf(values, down);
  let order = Uint32Array.from({ length: count }, (_, i) => i);
  let next = new Uint32Array(count);
  const starts = new Uint32Array(DIGITS + 1);
  for (let round = 0; round < ROUNDS; round++) {
    starts.fill(0);
    for (let i = 0; i < count; i++) {
      const at = (digits[ROUNDS * i + round] as number) + 1;
      starts[at] = (starts[at] as number) + 1;
    }
    if (starts.includes(count)) continue;
    for (let digit = 0; digit < DIGITS; digit++)
      starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number);
    for (let i = 0; i < count; i++) {
      const item = order[i] as number;
      const digit = digits[ROUNDS * item + round] as number;
      const to = starts[digit] as number;
      starts[digit] = to + 1;
      next[to] = item;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Each value's bits, turned so that they are in the order that is wanted, in four digits, the least first. */
function digitsOf(values: ArrayLike<number>, down: boolean): Uint16Array {
  const count = values.length;
  // −0 + 0 is 0, so that the two are equal.
  const bits = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
  for (let i = 0; i < count; i++) {
    const high = bits[2 * i + 1] as number;
    const isNumber = !Number.isNaN(values[i] as number);
    const turn = high >>> 31 === 1 ? 0xffffffff : 0;
    const flip = down ? 0xffffffff : 0;
    bits[2 * i] = isNumber ? ((bits[2 * i] as number) ^ turn ^ flip) >>> 0 : 0xffffffff;
    bits[2 * i + 1] = isNumber ? (high ^ (turn | 0x80000000) ^ flip) >>> 0 : 0xffffffff;
  }
  return new Uint16Array(bits.buffer);
}
