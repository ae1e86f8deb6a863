/** The loops in WebAssembly give the bits of the plain ones. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MakeLoops } from '../../../src/core/index.ts';
import {
  countOf,
  createFindings,
  isRefused,
  type NetworkOptions,
  networkObjective,
  plainLoops,
  random,
  type SearchPlan,
  searchOf,
} from '../../../src/core/index.ts';
import { wasmLoops } from '../../../src/run/search/wasmLoops.ts';
import { exam } from '../../core/network/exam.ts';

const fast = wasmLoops();
if (!fast) throw new Error('WebAssembly is missing');

afterEach(() => vi.unstubAllGlobals());

describe('each loop', () => {
  /** Numbers of chance, the same for both, and what a loop makes of them. */
  const made = (make: MakeLoops, run: (loops: ReturnType<MakeLoops>) => unknown) => {
    const loops = make(400);
    const { normal } = random(3);
    for (let k = 0; k < 400; k++) loops.numbers[k] = normal();
    return [run(loops), loops.numbers.slice()];
  };
  const alike = (run: (loops: ReturnType<MakeLoops>) => unknown) => {
    const plain = made(plainLoops, run);
    expect(made(fast, run)).toEqual(plain);
    expect(plain[1]).not.toEqual(made(plainLoops, () => null)[1]);
  };

  it.each([1, 2, 3, 8, 9])('over %i numbers', (length) => {
    alike((loops) => loops.powers({ input: 10, output: 200, length })(0.25, -3));
    alike((loops) => loops.shares({ input: 10, output: 200, length })(-1.5, 40));
    const along = { count: 4, terms: 0, columns: 20, pitch: 11, output: 300, factor: 0.5 };
    alike((loops) => loops.costsAlong(along)(0, length));
    alike((loops) => loops.costsAlong(along)(2, 2 + length));
    const places = {
      count: 5,
      inputs: 2,
      units: 3,
      examples: 0,
      columns: 100,
      pitch: 12,
      bias: 250,
      output: 300,
      factor: 0.2,
    };
    alike((loops) => loops.costsAt(places)(0, length));
    alike((loops) => loops.costsAt(places)(3, 3 + length));
  });

  it('touches no number outside of what it was asked for', () => {
    const [, numbers] = made(fast, (loops) =>
      loops.costsAlong({ count: 4, terms: 0, columns: 20, pitch: 11, output: 300, factor: 0.5 })(2, 7),
    );
    const [, before] = made(plainLoops, () => null);
    const changed = [...(numbers as Float64Array)].flatMap((value, k) =>
      value === (before as Float64Array)[k] ? [] : [k],
    );
    expect(changed).toEqual([302, 303, 304, 305, 306]);
  });
});

describe('a search', () => {
  const networks: NetworkOptions[] = [exam, { ...exam, sizes: [2, 4, 1], biases: true, reduction: 'mean' }];
  const plans: SearchPlan[] = [
    { kind: 'grid', weights: [6], values: 1000, low: -5, high: 5 },
    { kind: 'grid', weights: [7, 2], values: 41, low: -3, high: 8 },
    { kind: 'grid', weights: [0, 3, 8, 1], values: 7, low: -5, high: 5 },
    { kind: 'random', weights: [8, 0, 5], tries: 3001, seed: 12, low: -5, high: 5 },
  ];
  it.each(networks.flatMap((network, n) => plans.map((plan, p) => ({ n, p, network, plan }))))(
    'of network $n by plan $p is the same with either',
    ({ network, plan }) => {
      const { normal } = random(8);
      const at = Array.from({ length: networkObjective(network).parameterCount }, normal);
      const [plain, quick] = [plainLoops, fast].map((make) => {
        const search = searchOf({ network, at, plan }, make);
        if (isRefused(search)) throw new Error(search.problem.message);
        const findings = createFindings(plan);
        const count = Number(countOf(plan));
        // An odd cut, and a range of a single try.
        const cuts = [0, Math.floor(count / 3), Math.floor(count / 3) + 1, count];
        for (let k = 1; k < cuts.length; k++)
          findings.add(search.run(cuts[k - 1] as number, cuts[k] as number));
        const { best, falls, lowest } = findings;
        return { best, falls: [falls.evaluations, falls.costs], lowest };
      });
      expect(quick).toEqual(plain);
    },
  );
});

describe('where WebAssembly is not allowed, or too old', () => {
  it('there are no such loops', () => {
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          throw new Error('CompileError: refused by the policy');
        }
      },
    });
    expect(wasmLoops()).toBeNull();
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmLoops()).toBeNull();
  });
  it('and where there is too little memory in one piece, plain ones come', () => {
    const { Module, Instance } = WebAssembly;
    const Memory = class {
      constructor() {
        throw new RangeError('could not allocate memory');
      }
    };
    vi.stubGlobal('WebAssembly', { Module, Instance, Memory });
    const loops = wasmLoops()?.(64);
    loops?.powers({ input: 0, output: 4, length: 3 })(2, 1);
    expect([...(loops?.numbers.slice(4, 8) ?? [])]).toEqual([4, 4, 4, 0]);
  });
});
