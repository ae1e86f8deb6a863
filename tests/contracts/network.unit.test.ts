import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { KATEX } from '../../build/lessons.ts';
import { ACTIVATIONS, LOSSES, riseOverRun } from '../../src/core/index.ts';
import type { Activation, LayerBlock } from '../../src/core/network/activations/activation.ts';
import type { Head, Loss } from '../../src/core/network/losses/loss.ts';
import { catalogOf } from '../../src/run/laboratory/catalog.ts';

const activations = catalogOf<Activation>(
  import.meta.glob(
    ['../../src/core/network/activations/*.ts', '!../../src/core/network/activations/activation.ts'],
    { eager: true },
  ),
  'an activation',
);
const losses = catalogOf<Loss>(
  import.meta.glob(['../../src/core/network/losses/*.ts', '!../../src/core/network/losses/loss.ts'], {
    eager: true,
  }),
  'a loss',
);

it('the lists of activations and losses are the files of their folders', () => {
  expect(ACTIVATIONS).toEqual(Object.fromEntries(activations));
  expect(LOSSES).toEqual(Object.fromEntries(losses));
});

const typeset = (source: string) => katex.renderToString(source, { ...KATEX, displayMode: true });

/** Two examples of three units, on both sides of 0 and far from it. */
const scores = [0.4, -1.3, 2.2, 31, -0.7, -38];
const blockOf = (given: readonly number[]): LayerBlock => {
  const room = () => new Float64Array(given.length);
  return { units: 3, rows: 2, scores: Float64Array.from(given), values: room(), deltas: room() };
};

describe.each([...activations])('the activation %s', (_id, activation) => {
  it('can be typeset, with its slope', () => {
    for (const source of [activation.rule, activation.slopeRule])
      expect(typeset(source)).toContain('class="katex');
  });

  it('hands slopes back as nudging finds them', () => {
    const weights = [1, -2, 0.5, 3, 0.25, -1.5];
    const weighed = (given: readonly number[]) => {
      const block = blockOf(given);
      activation.forward(block);
      return block.values.reduce((total, value, i) => total + value * (weights[i] as number), 0);
    };
    const block = blockOf(scores);
    activation.forward(block);
    block.deltas.set(weights);
    activation.backward(block);
    scores.forEach((score, i) => {
      const nudged = riseOverRun((z) => weighed(scores.with(i, z)), score, 1e-6);
      expect(block.deltas[i], `score ${score}`).toBeCloseTo(nudged, 4);
    });
  });

  it('draws the curve that it computes with, where it has one', () => {
    const { curve } = activation;
    if (!curve) return;
    const block = blockOf(scores);
    activation.forward(block);
    expect([...block.values]).toEqual(scores.map((score) => curve.value(score)));
    block.deltas.fill(1);
    activation.backward(block);
    expect([...block.deltas]).toEqual(scores.map((score) => curve.slope(score)));
  });

  it('leaves what is not a number so', () => {
    const block = blockOf(scores.with(1, Number.NaN));
    activation.forward(block);
    expect(block.values[1]).toBeNaN();
  });
});

describe.each([...losses])('the loss %s', (_id, loss) => {
  const ways: [name: string, head: Head, activation: Activation | undefined][] = Object.entries(
    loss.ofScores ?? {},
  ).map(([name, head]) => [name, head, activations.get(name)]);
  if (loss.ofValues) ways.push(['any', loss.ofValues, undefined]);

  it('can be typeset, with its slope, and goes with something', () => {
    const rules = [loss, ...Object.values(loss.ofScores ?? {})].flatMap(({ rule, slopeRule }) => [
      rule,
      slopeRule,
    ]);
    for (const source of rules) expect(typeset(source)).toContain('class="katex');
    expect(ways.length).toBeGreaterThan(0);
  });

  it('judges what it says, and refuses targets only where those are classes', () => {
    const refusal = loss.refuses?.([2], 'sigmoid') ?? null;
    expect(refusal === null ? 'numbers' : 'classes').toBe(loss.judges);
  });

  it.each(ways)(
    'with %s: is a quadratic, its slopes going by even steps, where it says so',
    (_name, head) => {
      const targets = Float64Array.of(0.25, 0.5, 0.25, 0, 1, 0);
      const slopesAt = (from: number) => {
        const answers = [from, 0.5, -0.25, from, 0.75, 0.125];
        const block = blockOf(answers);
        block.values.set(answers);
        head.total(block, targets);
        head.slopes(block, targets);
        return block.deltas;
      };
      const [before, at, after] = [slopesAt(-1.25), slopesAt(0.125), slopesAt(1.5)] as const;
      const bends = Array.from(at).map(
        (slope, i) => Math.abs((after[i] as number) - slope - (slope - (before[i] as number))) > 1e-9,
      );
      expect(bends.includes(true)).toBe(!loss.quadratic);
    },
  );

  it.each(ways)(
    'with %s: its slopes are those of nudging, and its values those of the activation',
    (_name, head, activation) => {
      const targets = Float64Array.of(0.25, 0.5, 0.25, 0, 1, 0);
      const from = [0.4, -1.3, 2.2, 3.1, -0.7, -3.8];
      const total = (given: readonly number[]) => {
        const block = blockOf(given);
        if (!activation) block.values.set(given);
        return head.total(block, targets);
      };
      const block = blockOf(from);
      if (!activation) block.values.set(from);
      head.total(block, targets);
      head.slopes(block, targets);
      from.forEach((at, i) => {
        const nudged = riseOverRun((z) => total(from.with(i, z)), at, 1e-6);
        expect(block.deltas[i], `place ${i}`).toBeCloseTo(nudged, 4);
      });
      if (!activation) return;
      const values = blockOf(from);
      activation.forward(values);
      values.values.forEach((value, i) => {
        expect(block.values[i]).toBeCloseTo(value, 14);
      });
    },
  );
});
