/**
 * The loops of src/core/search/plainLoops.ts, two numbers at a time: the same sums in the same order, so that both give the same bits. What they are for is said in loops.ts there.
 * Addresses are in bytes; of `from` to `to` there are at least two numbers.
 */
import { OCTAVES } from '../../src/core/search/octaves.ts';
import {
  type Body,
  type Bytes,
  exported,
  F64,
  F64X2,
  f64,
  f64x2,
  I32,
  i32,
  type Local,
  loopWhile,
  moduleOf,
} from './assembler.ts';

const { add, subtract, multiply, divide } = f64x2;

/** The module's bytes. */
export const searchLoops = (): Uint8Array<ArrayBuffer> => moduleOf([powers, shares, costsAlong, costsAt]);

/** 2ˣ and 1/(1 + 2ˣ) as octaves.ts has them: the constants into locals, once, and then a formula wherever it is wanted. */
function octavesIn(body: Body) {
  const begin: Bytes[] = [];
  const constant = (value: number): Bytes => {
    const local = body.local(F64X2);
    begin.push(local.set(f64x2.of(value)));
    return local.get;
  };
  const magic = constant(OCTAVES.magic);
  const one = constant(1);
  const [highest, ...lower] = OCTAVES.series.map(constant) as [Bytes, ...Bytes[]];
  const [x, n, f, c, square, top] = body.some(6, F64X2);
  const parts = (of: Bytes): Bytes => [
    ...x.set(of),
    ...n.set(add(x.get, magic)),
    ...f.set(subtract(x.get, subtract(n.get, magic))),
    ...square.set(multiply(f.get, f.get)),
    ...c.set(lower.reduce((sum, next) => add(multiply(sum, square.get), next), highest)),
  ];
  // n stands in the last bits of what it was rounded with: moved up to the exponent, and added there, it is 2ⁿ times.
  const grown = (): Bytes => f64x2.addBits(add(c.get, f.get), f64x2.shiftBits(n.get, 52));
  return {
    begin: begin.flat(),
    one,
    power: (of: Bytes): Bytes => [...parts(of), ...divide(grown(), subtract(c.get, f.get))],
    share: (of: Bytes): Bytes => [
      ...parts(of),
      ...top.set(subtract(c.get, f.get)),
      ...divide(top.get, add(top.get, grown())),
    ],
  };
}

/** Goes through `from` to `to` in pairs; where they are odd, the last pair begins one earlier. `work` has how far the pair is from the start, in bytes. */
function pairs(body: Body, [from, to]: readonly [Local, Local], work: (offset: Bytes) => Bytes): Bytes {
  const [offset, last, more] = body.some(3, I32);
  const next = i32.add(from.get, i32.of(2));
  return [
    ...last.set(i32.subtract(to.get, i32.of(2))),
    ...loopWhile([
      ...offset.set(bytes(from.get)),
      ...work(offset.get),
      ...more.set(i32.isLess(from.get, last.get)),
      ...from.set(i32.choose(next, last.get, i32.isLess(next, last.get))),
      ...more.get,
    ]),
  ];
}

/** So many numbers in bytes. */
const bytes = (numbers: Bytes): Bytes => i32.shiftLeft(numbers, i32.of(3));
const move = (local: Local, by: Bytes): Bytes => local.set(i32.add(local.get, by));
/** Counts down, and leaves what is left. */
const countDown = (local: Local): Bytes => [...local.set(i32.subtract(local.get, i32.of(1))), ...local.get];

/** A column out of another, by one of the formulas. */
const columnBy = (name: string, formula: 'power' | 'share') =>
  exported({
    name,
    parameters: [I32, I32, I32, I32, F64, F64],
    result: null,
    write(body, [from, to, input, output, base, slope]) {
      const octaves = octavesIn(body);
      const [b, s, value] = body.some(3, F64X2);
      return [
        ...octaves.begin,
        ...b.set(f64x2.both(base.get)),
        ...s.set(f64x2.both(slope.get)),
        ...pairs(body, [from, to], (offset) => [
          ...value.set(octaves[formula](add(b.get, multiply(s.get, f64x2.load(i32.add(input.get, offset)))))),
          ...f64x2.store(i32.add(output.get, offset), value.get),
        ]),
      ];
    },
  });
const powers = columnBy('powers', 'power');
const shares = columnBy('shares', 'share');

/** What loops that add up costs have in common: misses squared and added, and at each pair's end the cost stored and the lowest kept. */
function costsIn(body: Body, output: Local, factor: Local) {
  const [total, times, lowest, miss] = body.some(4, F64X2);
  return {
    begin: [...times.set(f64x2.both(factor.get)), ...lowest.set(f64x2.of(Number.POSITIVE_INFINITY))],
    clear: total.set(f64x2.of(0)),
    add: (of: Bytes): Bytes => [...miss.set(of), ...total.set(add(total.get, multiply(miss.get, miss.get)))],
    keep: (offset: Bytes): Bytes => [
      ...total.set(multiply(total.get, times.get)),
      ...f64x2.store(i32.add(output.get, offset), total.get),
      ...lowest.set(f64x2.lower(lowest.get, total.get)),
    ],
    lowest: f64.lower(f64x2.lane(lowest.get, 0), f64x2.lane(lowest.get, 1)),
  };
}

const costsAlong = exported({
  name: 'costsAlong',
  parameters: [I32, I32, I32, I32, I32, I32, I32, F64],
  result: F64,
  write(body, [from, to, count, terms, columns, pitch, output, factor]) {
    const costs = costsIn(body, output, factor);
    const [term, column, left] = body.some(3, I32);
    const [one] = body.some(1, F64X2);
    return [
      ...costs.begin,
      ...one.set(f64x2.of(1)),
      ...pairs(body, [from, to], (offset) => [
        ...costs.clear,
        ...term.set(terms.get),
        ...column.set(i32.add(columns.get, offset)),
        ...left.set(count.get),
        ...loopWhile([
          ...costs.add(
            subtract(
              divide(one.get, add(one.get, multiply(f64x2.loadBoth(term.get), f64x2.load(column.get)))),
              f64x2.loadBoth(term.get, 8),
            ),
          ),
          ...move(term, i32.of(16)),
          ...move(column, pitch.get),
          ...countDown(left),
        ]),
        ...costs.keep(offset),
      ]),
      ...costs.lowest,
    ];
  },
});

const costsAt = exported({
  name: 'costsAt',
  parameters: [I32, I32, I32, I32, I32, I32, I32, I32, I32, I32, F64],
  result: F64,
  write(body, [from, to, count, inputs, units, examples, columns, pitch, bias, output, factor]) {
    const octaves = octavesIn(body);
    const costs = costsIn(body, output, factor);
    const [example, left, unit, input, weight, first, out] = body.some(7, I32);
    const [down, last] = body.some(2, I32);
    const [score, answer] = body.some(2, F64X2);
    return [
      ...octaves.begin,
      ...costs.begin,
      // From a unit's weight for one input to that for the next; and where the last layer's begin.
      ...down.set(i32.multiply(units.get, pitch.get)),
      ...last.set(i32.add(columns.get, i32.multiply(inputs.get, down.get))),
      ...pairs(body, [from, to], (offset) => [
        ...costs.clear,
        ...example.set(examples.get),
        ...left.set(count.get),
        ...loopWhile([
          ...answer.set(f64x2.load(i32.add(bias.get, offset))),
          ...first.set(i32.add(columns.get, offset)),
          ...out.set(i32.add(last.get, offset)),
          ...unit.set(units.get),
          ...loopWhile([
            ...score.set(f64x2.of(0)),
            ...weight.set(first.get),
            ...input.set(inputs.get),
            ...loopWhile([
              ...score.set(add(score.get, multiply(f64x2.loadBoth(example.get), f64x2.load(weight.get)))),
              ...move(example, i32.of(8)),
              ...move(weight, down.get),
              ...countDown(input),
            ]),
            ...example.set(i32.subtract(example.get, bytes(inputs.get))),
            ...answer.set(add(answer.get, multiply(octaves.share(score.get), f64x2.load(out.get)))),
            ...move(first, pitch.get),
            ...move(out, pitch.get),
            ...countDown(unit),
          ]),
          ...move(example, bytes(inputs.get)),
          ...costs.add(subtract(octaves.share(answer.get), f64x2.loadBoth(example.get))),
          ...move(example, i32.of(8)),
          ...countDown(left),
        ]),
        ...costs.keep(offset),
      ]),
      ...costs.lowest,
    ];
  },
});
