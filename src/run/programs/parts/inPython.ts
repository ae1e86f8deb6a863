/** What the programs in Python and its libraries have in common. */
import { line, literal, type ProgramLine } from '../program.ts';
import type { Letter, Recipe } from './recipe.ts';
import type { Spelling } from './spelling.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Python's spelling, but for what a library does in its own way. */
export function inPython(library: Pick<Spelling, 'sum'> & Partial<Spelling> & { count: string }): Spelling {
  return {
    name: snake,
    begin: (name, value) => `${name} = ${value}`,
    keep: (name) => `${name} = 0`,
    set: (name, value) => `${name} = ${value}`,
    move: (letter, value) => `${letter} = ${value}`,
    ...library,
    words: {
      sqrt: 'math.sqrt',
      cos: 'math.cos',
      floor: 'math.floor',
      pi: 'math.pi',
      min: 'min',
      count: library.count,
      ...library.words,
    },
  };
}

/** `w = w + …` by a method or an operator that changes the tensor where it is. */
export function inPlace(
  letter: Letter,
  value: string,
  spell: { readonly add: string; readonly subtract: string; readonly set: string; readonly end: string },
): string {
  const [, sign, by] = new RegExp(`^${letter} ([+-]) (.*)$`).exec(value) ?? [];
  if (!by) return `${letter}${spell.set}${value})`;
  return `${letter}${sign === '+' ? spell.add : spell.subtract}${by}${spell.end}`;
}

/** The constants at the top. */
export const constantLines = ({ constants, batch }: Recipe, change: (value: number) => number = Number) => [
  ...constants.map(([name, value]) =>
    line(`${snake(name)} = ${literal(name === 'learningRate' ? change(value) : value)}`, 'rate'),
  ),
  ...(batch ? [line(`batch_size = ${batch.size}`, 'slopes'), line(`seed = ${batch.seed}`, 'slopes')] : []),
];

/** The first two columns of a file, read with numpy as a table of two, whatever they are called and whatever stands beside them. */
export const TABLE = 'table = np.loadtxt("data.csv", delimiter=",", skiprows=1, usecols=(0, 1))';

/** The generator of the core's random.ts, to the last bit. */
export const DRAWS: readonly string[] = [
  'MASK = 0xFFFFFFFF',
  '',
  '# Random numbers of 32 bits, the same on every machine:',
  '# sfc32 by Chris Doty-Humphrey, its state filled by splitmix32.',
  'def draws(seed):',
  '    state = []',
  '    for i in (1, 2, 3):',
  '        z = (seed + i * 0x9E3779B9) & MASK',
  '        z = (z ^ z >> 16) * 0x21F0AAAD & MASK',
  '        z = (z ^ z >> 15) * 0x735A2D97 & MASK',
  '        state.append(z ^ z >> 15)',
  '    a, b, c = state',
  '    turn = 0',
  '    while True:',
  '        turn += 1',
  '        out = (a + b + turn) & MASK',
  '        a = b ^ b >> 9',
  '        b = (c + (c << 3)) & MASK',
  '        c = ((c << 21 | c >> 11) + out) & MASK',
  '        if turn > 12:',
  '            yield out',
  '',
];

/** The shuffle of the core's batches.ts, inside a function that knows the epoch and the seed. */
export const shuffling = (count: string): readonly string[] => [
  `    order = list(range(${count}))`,
  '    draw = draws((epoch * 0x9E3779B1 ^ seed ^ seed >> 32) & MASK)',
  '    for i in range(len(order) - 1, 0, -1):',
  '        chance = (next(draw) >> 5) * 2**26 + (next(draw) >> 6)',
  '        j = int(chance / 2**53 * (i + 1))',
  '        order[i], order[j] = order[j], order[i]',
  '    return order',
  '',
];

/** The functions that deal out the examples: the core's generator and its shuffle. */
export function dealing({ batch, columns: [xs] }: Recipe): ProgramLine[] {
  if (!batch) return [];
  return [
    ...DRAWS,
    '# All the examples, in an order of their own for each epoch.',
    'def shuffled(epoch):',
    ...shuffling(`len(${xs})`),
    `batches = math.ceil(len(${xs}) / batch_size)`,
    '',
  ].map((text) => line(text, text ? 'slopes' : undefined));
}

/** The examples of a step, by number, in `batch`. */
export const dealt = ({ batch }: Recipe): ProgramLine[] =>
  batch
    ? [
        line('epoch, turn = divmod(step, batches)', 'slopes'),
        line('if turn == 0:', 'slopes'),
        line('    order = shuffled(epoch)', 'slopes'),
        line('batch = order[turn * batch_size:(turn + 1) * batch_size]', 'slopes'),
      ]
    : [];

/** The program with what it needs of the standard library before it. */
export function withImports(lines: readonly ProgramLine[]): readonly ProgramLine[] {
  const needed = ['csv', 'math'].filter((name) =>
    lines.some(({ text }) => new RegExp(`(?<![\\w.])${name}\\.`).test(text)),
  );
  if (needed.length === 0) return lines;
  const first = lines[0]?.text.startsWith('import') ? [] : [line('')];
  return [...needed.map((name) => line(`import ${name}`)), ...first, ...lines];
}
