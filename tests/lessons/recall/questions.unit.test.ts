// Every short question, found by its place, over a thousand draws of its numbers.
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../../src/lessons/catalog.ts';
import { lessonOf, loadQuestion, POOL } from '../../../src/lessons/recall/pool.ts';
import { askedBy, optionFor, type Question } from '../../../src/lessons/recall/question.ts';
import { ROUND } from '../../../src/lessons/recall/round.ts';
import { agrees } from '../../../src/lessons/vocabulary/answers.ts';
import { judge } from '../../../src/ui/typedNumber.ts';

const SEEDS = Array.from({ length: 1000 }, (_, seed) => seed);
const question = async (id: string) => (await loadQuestion(id)) as Question;
const drawn = async (id: string) => {
  const made = await question(id);
  return SEEDS.map((seed) => askedBy(made, seed));
};

/** What no reader should meet: numbers that are none, a hyphen for a minus, digits without end, "1 pats". */
const UNREADABLE =
  /NaN|Infinity|undefined|null|—|(^|[\s(=·])-\d|\d\.\d{5}|× 10|\b(?<![.\d−])1 (pats|wags|days|dots|steps|rings|places)\b|\+ −|\$\{|\*| {2}/;

describe('the pool', () => {
  it('lies in folders that are lessons', () => {
    const slugs = LESSONS.map(({ slug }) => slug);
    expect(POOL.map(({ id }) => lessonOf(id)).filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
  it('has two for every lesson that another one follows, or will', () => {
    const few = LESSONS.filter(({ slug }) => POOL.filter(({ id }) => lessonOf(id) === slug).length < 2);
    expect(few.map(({ slug }) => slug)).toEqual([]);
  });
  it('has enough for a round at the start of the third lesson', () => {
    expect(POOL.filter(({ lesson }) => lesson < 3).length).toBeGreaterThan(ROUND);
  });
});

describe.each(POOL.map(({ id }) => id))('%s', (id) => {
  it('has one right answer, and options that differ, whatever its numbers', async () => {
    for (const { options, otherwise, ask } of await drawn(id)) {
      expect(options.filter(({ right }) => right).length, ask).toBe(1);
      expect(new Set(options.map(({ label }) => label)).size, ask).toBe(options.length);
      expect(options.length, ask).toBeGreaterThanOrEqual(3);
      const numbers = options.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
      expect(
        numbers.filter((one, i) => numbers.slice(0, i).some((other) => agrees(one, other))),
        ask,
      ).toEqual([]);
      // Only numbers are typed.
      if (otherwise !== undefined) expect(numbers.length, ask).toBe(options.length);
    }
  });

  it('reads well, whatever its numbers', async () => {
    for (const { ask, options, otherwise = '' } of await drawn(id))
      for (const text of [ask, otherwise, ...options.flatMap(({ label, reply }) => [label, reply])])
        expect(text, ask).not.toMatch(UNREADABLE);
  });

  it('is short', async () => {
    for (const { ask, options, otherwise = '' } of await drawn(id)) {
      expect(ask.length, ask).toBeLessThanOrEqual(230);
      for (const reply of [otherwise, ...options.map((one) => one.reply)])
        expect(reply.length, reply).toBeLessThanOrEqual(190);
      for (const { label } of options) expect(label.length, label).toBeLessThanOrEqual(45);
    }
  });

  it('has other numbers each time, and the same for the same seed', async () => {
    const all = (await drawn(id)).map(({ ask }) => ask);
    expect(new Set(all.slice(0, 40)).size).toBeGreaterThan(5);
    expect((await drawn(id)).map(({ ask }) => ask)).toEqual(all);
  });

  it('takes each of its answers as it is read, typed or pressed', async () => {
    for (const asked of (await drawn(id)).slice(0, 200))
      for (const { value, label } of asked.options) {
        expect(optionFor(asked, value)?.label, asked.ask).toBe(label);
        if (asked.otherwise === undefined) continue;
        const typed = judge(label, { min: -10_000, max: 10_000 });
        expect('value' in typed ? optionFor(asked, typed.value)?.label : typed.problem, asked.ask).toBe(
          label,
        );
      }
  });
});

// Worked by hand from what is asked, so that an answer does not check itself.
describe('answers, worked out again from what is read', () => {
  const numbersIn = (text: string) =>
    [...text.matchAll(/−?\d+(\.\d+)?/g)].map(([number]) => Number(number.replace('−', '-')));
  const rightOf = ({ options }: ReturnType<typeof askedBy>) => options.find(({ right }) => right)?.value;
  const WORKED: Record<string, (n: number[]) => number> = {
    'a-few-at-a-time/steps-in-an-epoch': ([count = 0, size = 1, epochs = 0]) =>
      epochs * Math.ceil(count / size),
    'a-few-at-a-time/how-many-epochs': ([count = 1, size = 0, steps = 0]) => (steps * size) / count,
    'a-few-at-a-time/root-of-the-hand': ([small = 1, error = 0, large = 1]) =>
      error / Math.sqrt(large / small),
    'pats-and-wags/times-then-add': ([w = 0, b = 0, pats = 0]) => w * pats + b,
    'pats-and-wags/how-far-it-swings': ([more = 0, pats = 0]) => more * pats,
    'pats-and-wags/through-two-dots': ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => (y2 - y1) / (x2 - x1),
    'how-wrong-is-a-line/sign-of-a-miss': ([predicted = 0, observed = 0]) => predicted - observed,
    'how-wrong-is-a-line/square-then-add': (misses) => misses.reduce((sum, miss) => sum + miss * miss, 0),
    'how-wrong-is-a-line/times-as-large': ([before = 0, after = 0]) => (after * after) / (before * before),
    'cost-is-a-function/how-high': ([x1 = 0, y1 = 0, x2 = 0, y2 = 0, w = 0, b = 0]) =>
      (w * x1 + b - y1) ** 2 + (w * x2 + b - y2) ** 2,
    'cost-is-a-function/what-still-goes-in': () => 2,
    'the-bowl/up-the-wall': ([, bottom = 0, , first = 0]) => bottom + 4 * (first - bottom),
    'two-slopes/rise-over-run': ([, before = 0, nudge = 0, after = 0]) => (after - before) / nudge,
    'two-slopes/chain-rule': ([pats = 0, , , , inside = 0]) => 2 * inside * pats,
    'one-step-downhill/minus-a-negative': ([w = 0, slope = 0, rate = 0]) => w - rate * slope,
    'one-step-downhill/rate-scales': ([short = 0, move = 0, long = 0]) => (move * long) / short,
    'again-and-again/steps-shorten': ([rate = 0, , , left = 0]) => -rate * left,
    'how-big-a-step/the-edge': ([big = 0]) => 2 / big,
    'how-big-a-step/across-the-valley': ([middle = 0, start = 0, covers = 0]) =>
      start - covers * (start - middle),
    'use-the-line/where-it-says-none': ([w = 0, b = 0]) => -b / w,
    'in-code/how-many-places': ([steps = 0]) => steps + 1,
    'from-scratch/heap-of-slopes': ([start = 0, rate = 0, first = 0, second = 0]) =>
      start - rate * first - rate * (first + second),
    'from-scratch/last-hand': ([count = 0, size = 0]) => count % size,
    'from-scratch/row-minus-column': ([count = 0]) => count * count,
    'what-is-a-house-worth/a-weight-each': ([perBath = 0, perFoot = 0, b = 0, baths = 0, feet = 0]) =>
      perBath * baths + perFoot * feet + b,
    'what-is-a-house-worth/while-the-others-stay': ([perRoom = 0, perFoot = 0, , more = 0]) =>
      perRoom + perFoot * more,
    'mean-or-sum/copied-rows': ([, edge = 0, copies = 0]) => edge / copies,
    'mean-or-sum/from-sum-to-mean': ([rows = 0, rate = 0]) => rows * rate,
    'mean-or-sum/why-a-half': ([, edge = 0]) => 2 * edge,
    'jump-to-the-bottom/what-they-say-together': ([feet = 0, inches = 0]) => feet + 12 * inches,
    'jump-to-the-bottom/the-other-gives-back': ([feet = 0, inches = 0, other = 0]) =>
      inches - (other - feet) / 12,
    'jump-to-the-bottom/times-as-many-features': ([before = 0, after = 0]) => (after / before) ** 3,
  };
  it.each(Object.entries(WORKED))('%s', async (id, work) => {
    for (const asked of (await drawn(id)).slice(0, 300)) {
      const text = asked.ask.replace(/\+ b − (\d)/, '+ b $1').replace(/pats − (\d)/, 'pats −$1');
      expect(rightOf(asked), asked.ask).toBeCloseTo(work(numbersIn(text)), 6);
    }
  });
});

describe('a draw that will not do', () => {
  it('is drawn again where two options come to the same', () => {
    let draws = 0;
    const { options } = askedBy(() => {
      draws += 1;
      return {
        ask: 'How many?',
        answer: 4,
        options: [
          { value: 4, reply: 'Yes' },
          { value: draws < 3 ? 4.001 : 7, reply: 'No' },
        ],
      };
    }, 1);
    expect(draws).toBe(3);
    expect(options.map(({ value }) => value)).toEqual([4, 7]);
  });
  it('is drawn again where none is right', () => {
    let draws = 0;
    const made = askedBy(() => {
      draws += 1;
      return { ask: 'Which?', answer: draws < 2 ? 'c' : 'a', options: [{ value: 'a', reply: '' }] };
    }, 1);
    expect(draws).toBe(2);
    expect(made.options[0]?.right).toBe(true);
  });
  it('is a mistake when no other will do', () => {
    expect(() => askedBy(() => null, 5)).toThrow('No numbers that will do, in 100 draws from seed 5.');
  });
});
