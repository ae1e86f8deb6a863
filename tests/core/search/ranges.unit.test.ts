/** A search in ranges is the search in one go, and every try costs what the core says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  countOf,
  createFindings,
  type Findings,
  isRefused,
  type NetworkOptions,
  networkObjective,
  pointAt,
  random,
  type SearchPlan,
  type SearchTask,
  searchOf,
} from '../../../src/core/index.ts';
import { exam, start } from '../network/exam.ts';

const box = { low: -5, high: 5 };

/** Networks that differ in everything that a search allows. */
const networks: readonly NetworkOptions[] = [
  exam,
  { ...exam, biases: true, reduction: 'mean' },
  { ...exam, sizes: [2, 1, 1], biases: [false, true], loss: 'squared', reduction: 'halfMean' },
  {
    ...exam,
    sizes: [1, 4, 1],
    biases: [true, false],
    inputs: [[0.5], [1.5], [-2], [0]],
    targets: [0.1, 0.4, 0.2, 1],
  },
];

const searching = (task: SearchTask) => {
  const search = searchOf(task);
  if (isRefused(search)) throw new Error(search.problem.message);
  return search;
};

/** A task on one of the networks, of either kind, with weights of either layer in any order. */
const tasks: fc.Arbitrary<SearchTask> = fc
  .record({ network: fc.constantFrom(...networks), seed: fc.integer({ min: 0, max: 1e6 }) })
  .chain(({ network, seed }) => {
    const count = networkObjective(network).parameterCount;
    const { normal } = random(seed);
    const at = Array.from({ length: count }, normal);
    const weights = fc.shuffledSubarray(
      at.map((_, weight) => weight),
      { minLength: 1, maxLength: Math.min(4, count) },
    );
    const plan: fc.Arbitrary<SearchPlan> = fc.oneof(
      fc
        .record({ weights, values: fc.integer({ min: 2, max: 9 }) })
        .map((rest) => ({ kind: 'grid' as const, ...box, ...rest })),
      fc
        .record({ weights, tries: fc.integer({ min: 1, max: 3000 }) })
        .map((rest) => ({ kind: 'random' as const, ...box, seed, ...rest })),
    );
    return plan.map((plan) => ({ network, at, plan }));
  });

const shown = ({ done, best, falls, lowest }: Findings) => ({
  done,
  best,
  falls: { ...falls, note: null, add: null },
  lowest,
});

describe('a search', () => {
  it('finds in ranges, however they are cut and whoever works them out, what it finds in one go, to the last bit', () => {
    fc.assert(
      fc.property(
        tasks,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        (task, shares) => {
          const count = Number(countOf(task.plan));
          const whole = createFindings(task.plan);
          whole.add(searching(task).run(0, count));
          const workers = [searching(task), searching(task)];
          const cuts = [...new Set([0, ...shares.map((share) => Math.floor(share * count)), count])].sort(
            (a, b) => a - b,
          );
          const parts = cuts
            .slice(1)
            .map((to, k) => ({ from: cuts[k] as number, to, worker: workers[k % 2] }));
          // Worked out from the back, as those do that go on from anywhere.
          const found = parts.reverse().map(({ from, to, worker }) => worker?.run(from, to));
          const pieces = createFindings(task.plan);
          for (const part of found.reverse()) if (part) pieces.add(part);
          expect(shown(pieces)).toEqual(shown(whole));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('costs at every try what the network costs there', () => {
    fc.assert(
      fc.property(tasks, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (task, share) => {
        const { network, at, plan } = task;
        const index = Math.floor(share * Number(countOf(plan)));
        const { best } = searching(task).run(index, index + 1);
        const p = at.slice();
        for (const [k, weight] of plan.weights.entries()) p[weight] = pointAt(plan, index)[k] as number;
        expect(best?.index).toBe(index);
        expect(Math.abs((best?.cost ?? Number.NaN) - networkObjective(network).value(p))).toBeLessThan(1e-12);
      }),
      { numRuns: 150 },
    );
  });

  it('shows of each cell the lowest of its tries', () => {
    const plan: SearchPlan = { kind: 'grid', weights: [7, 2], values: 600, ...box };
    const task = { network: exam, at: start, plan };
    const { size, across, count } = cellsOf(plan);
    expect({ size, across, count }).toEqual({ size: 2, across: 300, count: 90_000 });
    const findings = createFindings(plan);
    findings.add(searching(task).run(0, 360_000));
    // The cell of the 211th and 212th value of the first weight, the 435th and 436th of the other.
    const costs = [210, 211].flatMap((row) =>
      [434, 435].map(
        (column) => searching(task).run(row * 600 + column, row * 600 + column + 1).best?.cost ?? 0,
      ),
    );
    expect(findings.lowest?.[105 * 300 + 217]).toBe(Math.min(...costs));
  });

  it('of three weights shows the lowest over the third, and of one each value', () => {
    const three: SearchPlan = { kind: 'grid', weights: [6, 7, 8], values: 5, ...box };
    const findings = createFindings(three);
    findings.add(searching({ network: exam, at: start, plan: three }).run(0, 125));
    const lowest = searching({ network: exam, at: start, plan: three }).run(35, 40).best?.cost;
    expect(findings.lowest).toHaveLength(25);
    expect(findings.lowest?.[7]).toBe(lowest);
    expect(cellsOf({ ...three, weights: [6], values: 1000 })).toEqual({ size: 1, across: 1000, count: 1000 });
  });
});

describe('where a search stands', () => {
  it('is what follows from how far it has come: nothing may be left out', () => {
    const plan: SearchPlan = { kind: 'grid', weights: [6], values: 10, ...box };
    const search = searching({ network: exam, at: start, plan });
    const findings = createFindings(plan);
    expect(findings.best).toBeNull();
    findings.add(search.run(0, 4));
    expect(() => findings.add(search.run(5, 10))).toThrow('begins at 5, not at 4');
    expect(findings.done).toBe(4);
    expect([...(findings.lowest ?? [])].filter(Number.isFinite)).toHaveLength(4);
  });
});
