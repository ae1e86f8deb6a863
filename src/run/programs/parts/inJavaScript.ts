/** JavaScript's spelling of the shared lines, and its dealing out of batches. */
import { line, type ProgramLine } from '../program.ts';
import type { Recipe } from './recipe.ts';
import type { Spelling } from './spelling.ts';

export function inJavaScript({ sum, count }: Pick<Spelling, 'sum'> & { count: string }): Spelling {
  return {
    name: (name) => name,
    words: {
      sqrt: 'Math.sqrt',
      cos: 'Math.cos',
      floor: 'Math.floor',
      min: 'Math.min',
      pi: 'Math.PI',
      count,
    },
    sum,
    begin: (name, value) => `const ${name} = ${value};`,
    keep: (name) => `let ${name} = 0;`,
    set: (name, value) => `${name} = ${value};`,
    move: (letter, value) => `${letter} = ${value};`,
  };
}

/** The functions that deal out the examples: the generator of the core's random.ts and the shuffle of its batches.ts, to the last bit. */
export function dealing({ batch, columns: [xs] }: Recipe): ProgramLine[] {
  if (!batch) return [];
  return [
    '// Random numbers of 32 bits, the same on every machine:',
    '// sfc32 by Chris Doty-Humphrey, its state filled by splitmix32.',
    'function* draws(seed) {',
    '  let [a, b, c] = [1, 2, 3].map((i) => {',
    '    let z = (seed + i * 0x9e3779b9) | 0;',
    '    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);',
    '    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);',
    '    return z ^ (z >>> 15);',
    '  });',
    '  for (let turn = 1; ; turn++) {',
    '    const out = (a + b + turn) | 0;',
    '    a = b ^ (b >>> 9);',
    '    b = (c + (c << 3)) | 0;',
    '    c = (((c << 21) | (c >>> 11)) + out) | 0;',
    '    if (turn > 12) yield out >>> 0;',
    '  }',
    '}',
    '// All the examples, in an order of their own for each epoch.',
    'const shuffled = (epoch) => {',
    '  const order = [...all];',
    '  const high = Math.floor(seed / 2 ** 32);',
    '  const draw = draws((Math.imul(epoch, 0x9e3779b1) ^ seed ^ high) >>> 0);',
    '  const next = () => draw.next().value;',
    '  for (let i = order.length - 1; i > 0; i--) {',
    '    const chance = (next() >>> 5) * 2 ** 26 + (next() >>> 6);',
    '    const j = Math.floor((chance / 2 ** 53) * (i + 1));',
    '    [order[i], order[j]] = [order[j], order[i]];',
    '  }',
    '  return order;',
    '};',
    `const batches = Math.ceil(${xs}.length / batchSize);`,
    'let order = all;',
    '',
  ].map((text) => line(text, text ? 'slopes' : undefined));
}

/** The examples of a step, by number, in `batch`. */
export const dealt = ({ batch }: Recipe): ProgramLine[] =>
  batch
    ? [
        line('const turn = step % batches;', 'slopes'),
        line('if (turn === 0) order = shuffled(step / batches);', 'slopes'),
        line('const batch = order.slice(turn * batchSize, (turn + 1) * batchSize);', 'slopes'),
      ]
    : [];
