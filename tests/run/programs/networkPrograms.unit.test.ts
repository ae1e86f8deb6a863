import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Made, madeFeatures } from '../../../src/core/madeFeatures.ts';
import { REDUCTIONS } from '../../../src/core/reduction.ts';
import madeUp from '../../../src/core/tables/madeUp.ts';
import { type NetworkNow, networkNow } from '../../../src/run/kinds/network/now.ts';
import {
  NETWORK_FIELDS,
  type NetworkPatch,
  type NetworkState,
} from '../../../src/run/kinds/network/state.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { LIBRARIES, libraryOf, SCRATCH } from '../../../src/run/programs/network/libraries.ts';
import type { NetworkRun } from '../../../src/run/programs/network/networkRun.ts';
import { runOf } from '../../../src/run/programs/network/runOf.ts';
import { aloneWith, textOf } from '../../../src/run/programs/program.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import { python, startPython } from './runText.ts';
import '../../../src/run/laboratory/laboratory.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(startPython, 60_000);

const stateWith = (patch: NetworkPatch): NetworkState => ({ ...defaultsOf(NETWORK_FIELDS), ...patch });
const nowWith = (patch: NetworkPatch): NetworkNow => networkNow(stateWith(patch));
const written = (now: NetworkNow): NetworkRun => {
  const run = runOf(now);
  if (typeof run === 'string') throw new Error(`there is no program: ${run}`);
  return run;
};

const walkOn = (made: Made, size: number, steps: number): NetworkPatch => {
  const { columns, answers } = madeFeatures(made);
  const names = made.weights.map((_, i) => `x${i}`);
  return {
    data: {
      features: columns.map((values, i) => ({ name: names[i] as string, unit: '', values })),
      target: { name: 'y', unit: '', values: answers },
      made,
    },
    inputs: names,
    optimizer: 'miniBatch',
    settings: { batchSize: size, seed: made.seed + 3 },
    reduction: 'halfMean',
    learningRate: 0.03,
    horizon: steps,
  };
};

/** Runs a program as the page does, with what it is lent, and gives where it went and what it printed. */
function went(text: string): { places: number[][]; printed: string; fault: string | null } {
  const places: number[][] = [];
  const printed: string[] = [];
  python().setStdout({ batched: (one) => printed.push(one) });
  const globals = python().toPy({});
  globals.set('visit', (...place: number[]) => places.push(place));
  python().runPython((SCRATCH.lent ?? []).join('\n'), { globals });
  try {
    python().runPython(text, { globals });
    return { places, printed: printed.join('\n'), fault: null };
  } catch (error) {
    return { places, printed: printed.join('\n'), fault: String(error).trim().split('\n').at(-1) ?? '' };
  }
}

const scratchOf = (now: NetworkNow): string => textOf(SCRATCH.write(written(now)));

/** The largest difference of any parameter at any step; infinite where the program takes other steps. */
function apart(now: NetworkNow, places: readonly (readonly number[])[]): number {
  if (places.length !== now.run.steps + 1) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...places.flatMap((place, step) =>
      now.run.at(step).parameters.map((value, i) => Math.abs(value - (place[i] ?? Number.NaN))),
    ),
  );
}

describe('the program from scratch', () => {
  it('takes the very steps of the app, on hands of ten of the lesson’s data', () => {
    const now = nowWith({
      ...walkOn(madeUp.made as Made, 10, 300),
      settings: { batchSize: 10, seed: 1 },
      ...tableOnStage(madeUp),
      inputs: ['x₁', 'x₂'],
    });
    const { places, printed } = went(scratchOf(now));
    expect(apart(now, places)).toBeLessThan(1e-12);
    expect(places.at(-1)?.map((one) => one.toFixed(4))).toEqual(['2.9992', '-1.4997', '2.4998']);
    expect(printed).toMatch(/^epoch 1 loss 0\.0\d+\nepoch 2 loss \d.*\nepoch 3 loss \d/);
  });
  it.each([1, 2, 3, 4, 5, 6])('takes them for other truths, seeds and hands: %i', (seed) => {
    const weights = [[0.5], [3, -1.5], [1, -2, 0.25]][seed % 3] as number[];
    const size = [1, 7, 64, 10][seed % 4] as number;
    const count = 150;
    const made: Made = { weights, bias: seed - 3, noise: 0.02 * seed, count, seed: 97 * seed };
    const now = nowWith(walkOn(made, size, 2 * Math.ceil(count / size)));
    expect(apart(now, went(scratchOf(now)).places)).toBeLessThan(1e-12);
  });
  it('deals a last hand that is short', () => {
    const now = nowWith(walkOn({ weights: [2], bias: 1, noise: 0, count: 1000, seed: 5 }, 64, 16));
    const { printed } = went(
      `${scratchOf(now)}\nprint([len(x) for x, y in hands(X, y, 0)])\nprint(hands(X, y, 0))`,
    );
    expect(printed).toContain(`[${'64, '.repeat(15)}40]`);
    // One at a time: the function has dealt nothing yet.
    expect(printed).toContain('<generator object hands');
  });
  it.each(REDUCTIONS.flatMap((reduction) => [true, false].map((intercept) => ({ reduction, intercept }))))(
    'takes the steps of three days without hands: %o',
    ({ reduction, intercept }) => {
      const now = nowWith({ reduction, intercept, weights: [-1, 1], learningRate: 0.01, horizon: 9 });
      const { places } = went(scratchOf(now));
      expect(places[0]).toHaveLength(intercept ? 2 : 1);
      expect(apart(now, places)).toBeLessThan(1e-12);
    },
  );
  it('stands alone, with what the page would lend it', () => {
    const now = nowWith({ weights: [-1, 1], horizon: 3 });
    const printed: string[] = [];
    python().setStdout({ batched: (one) => printed.push(one) });
    python().runPython(aloneWith(SCRATCH, scratchOf(now)), { globals: python().toPy({}) });
    expect(printed.at(-1)).toMatch(/^w = \[/);
  });
});

describe('what is forgotten', () => {
  const PENDULUM: NetworkPatch = {
    weights: [-1, 1],
    reduction: 'sum',
    learningRate: 0.01,
    optimizer: 'momentum',
    settings: { momentum: 1 },
    horizon: 400,
  };
  it('is momentum without friction: the cost runs down, up the other side, and back to where it began', () => {
    const { run } = nowWith(PENDULUM);
    const costs = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => run.at(step).cost);
    expect(costs.map((cost) => cost.toFixed(2))).toEqual([
      '93.00',
      '26.79',
      '3.82',
      '62.06',
      '105.23',
      '61.97',
      '3.78',
      '26.86',
      '93.05',
    ]);
    expect(costs[1]?.toFixed(3)).toBe('26.788');
    expect(costs[2]?.toFixed(3)).toBe('3.818');
    expect(Math.min(...run.cost)).toBeGreaterThan(2.587);
    expect(Math.max(...run.cost)).toBeLessThan(200);
  });
  it('is what the program does without its line', () => {
    const now = nowWith({ ...PENDULUM, horizon: 60 });
    const text = scratchOf(now);
    expect(text.indexOf('dw, db = [0], 0')).toBeLessThan(text.indexOf('for epoch'));
    expect(apart(now, went(text).places)).toBeLessThan(1e-9);
    const plain = nowWith({
      ...PENDULUM,
      optimizer: 'gradientDescent',
      settings: {},
      leftOut: 'zero',
      horizon: 60,
    });
    expect(scratchOf(plain)).toBe(text);
    expect(
      libraryOf('pytorch')
        .write(written(plain))
        .some(({ text: line }) => line.includes('zero_grad')),
    ).toBe(false);
  });
  it('stops the program where one hand is returned instead of hands being yielded', () => {
    const now = nowWith({
      ...walkOn({ weights: [2, 1], bias: 1, noise: 0, count: 50, seed: 5 }, 10, 5),
      leftOut: 'yield',
    });
    const { places, fault } = went(scratchOf(now));
    expect(places).toHaveLength(1);
    expect(fault).toContain('too many values to unpack');
  });
});

describe.each([SCRATCH, ...LIBRARIES])('$title', (library) => {
  const RUNS = (['yield', 'zero', 'noGrad', 'detach', null] as const).flatMap((leftOut) =>
    REDUCTIONS.flatMap((reduction) => [true, false].map((intercept) => ({ leftOut, reduction, intercept }))),
  );
  // Libraries cannot be had here: of their programs the syntax is checked, not what they compute.
  it('is Python, whatever the run', () => {
    const parse = python().runPython('import ast\nast.parse');
    for (const patch of RUNS) {
      for (const more of [
        { weights: [-1, 1] },
        walkOn({ weights: [3, 4], bias: 1, noise: 0, count: 99, seed: 2 }, 7, 30),
      ]) {
        const text = textOf(library.write(written(nowWith({ ...more, ...patch }))));
        expect(() => parse(text)).not.toThrow();
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        for (const one of text.split('\n')) expect(one.length, one).toBeLessThanOrEqual(82);
      }
    }
  });
  it('has each part that the one from scratch has', () => {
    const parts = new Set(
      library.write(written(nowWith(walkOn(madeUp.made as Made, 10, 300)))).map(({ part }) => part),
    );
    for (const part of ['data', 'iterator', 'model', 'loss', 'update', 'epoch'] as const)
      expect(parts, part).toContain(part);
  });
});

it('is not written of what is no plain walk of a linear model on data that can be written down', () => {
  expect(runOf(nowWith({ hidden: [{ units: 2, activation: 'tanh' }] }))).toBe('model');
  expect(runOf(nowWith({ optimizer: 'adam', settings: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } }))).toBe(
    'way',
  );
  expect(runOf(nowWith({ optimizer: 'momentum', settings: { momentum: 0.9 } }))).toBe('way');
  expect(runOf(nowWith({ copies: 2 }))).toBe('data');
  const many = Array.from({ length: 61 }, (_, i) => i);
  const data = {
    features: [{ name: 'pats', unit: '', values: many }],
    target: { name: 'wags', unit: '', values: many },
  };
  expect(runOf(nowWith({ data }))).toBe('data');
});
