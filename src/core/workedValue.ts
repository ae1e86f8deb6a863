import type { Part, Quantity } from './worked.ts';

/** What the parts of a worked line come to, read as people read them. `known` are the unknowns that later lines have worked out. */
export function workedValue(
  parts: readonly Part[],
  known: (quantity: Quantity, parameter: number) => number = () => Number.NaN,
): number {
  let at = 0;
  const next = () => parts[at];
  const factor = (): number => {
    const part = parts[at++];
    let value: number;
    if (part === '√') value = Math.sqrt(factor());
    else if (part === '(') {
      value = sum();
      if (parts[at++] !== ')') throw new Error('a parenthesis is not closed');
    } else if (typeof part === 'number') value = part;
    else if (typeof part === 'object') value = known(part.quantity, part.parameter);
    else throw new Error(`${part} stands where a number should`);
    if (next() !== '²') return value;
    at++;
    return value ** 2;
  };
  const product = (): number => {
    let value = factor();
    while (next() === '·' || next() === '÷') {
      value = parts[at++] === '·' ? value * factor() : value / factor();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (next() === '+' || next() === '−') {
      value = parts[at++] === '+' ? value + product() : value - product();
    }
    return value;
  };
  const value = sum();
  if (at !== parts.length) throw new Error(`${String(next())} is left over`);
  return value;
}
