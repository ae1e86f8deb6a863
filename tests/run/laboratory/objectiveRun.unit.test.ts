import { describe, expect, it } from 'vitest';
import { initialSettings, lineCost, type Objective, wagsAndPats } from '../../../src/core/index.ts';
import {
  effortAt,
  type ObjectiveRun,
  optimizerOf,
  recordObjective,
  SURFACES,
} from '../../../src/run/laboratory/laboratory.ts';
import { record } from '../../../src/run/lineRun.ts';
import { asPair, type PairRecording } from '../../../src/run/recording.ts';

const recordPair: (...run: Parameters<typeof recordObjective>) => PairRecording<ObjectiveRun> = (...run) =>
  asPair(recordObjective(...run));

const runOn = (id: string, change: Partial<ObjectiveRun> = {}): ObjectiveRun => {
  const surface = SURFACES.get(id);
  if (!surface) throw new Error(`no surface ${id}`);
  const { objective, start, learningRate } = surface;
  return { objective, optimizer: 'gradientDescent', settings: { learningRate }, start, ...change };
};

describe('a run on any surface', () => {
  it.each([...SURFACES])(
    '%s: plain descent as proposed arrives at a bottom, or leaves where there is none',
    (id, surface) => {
      const run = recordPair(runOn(id), 60_000);
      const at = run.at(run.steps).parameters;
      const distances = surface.minima.map((minimum) =>
        Math.hypot(minimum.at[0] - at[0], minimum.at[1] - at[1]),
      );
      if (surface.minima.length > 0) {
        expect(Math.min(...distances)).toBeLessThan(1e-3);
        expect(run.end).toBeNull();
      } else {
        expect(run.end?.reason).toBe('diverged');
        expect(run.at(run.steps).cost).toBeLessThan(-1e6);
        expect(run.at(run.steps - 1).cost).toBeGreaterThan(-1e7);
      }
      expect([...run.cost, ...run.w, ...run.slopeB].every(Number.isFinite)).toBe(true);
    },
  );

  it('is the run on the line, where the surface is the line’s cost', () => {
    const objective = lineCost({ ...wagsAndPats.data, reduction: 'sum' });
    const plan = {
      optimizer: 'adam',
      settings: initialSettings(optimizerOf('adam').settings),
      start: [-1, 1],
    };
    const line = record({ ...plan, ...wagsAndPats, reduction: 'sum' }, 200);
    const any = recordPair({ ...plan, objective }, 200);
    expect([any.w, any.b, any.cost]).toEqual([line.w, line.b, line.cost]);
    expect(effortAt(any, 200)).toEqual({ gradientEvaluations: 200, examplesSeen: 0 });
    expect(effortAt(line, 200)).toEqual({ gradientEvaluations: 200, examplesSeen: 600 });
  });

  it('goes on from an earlier one of the same function and plan, and of no other', () => {
    let asked = 0;
    const base = runOn('himmelblau').objective;
    const objective: Objective = {
      ...base,
      gradient(p) {
        asked++;
        return base.gradient(p);
      },
    };
    const run = runOn('himmelblau', { objective });
    const early = recordPair(run, 50);
    asked = 0;
    const late = recordPair({ ...run }, 60, early);
    expect(asked).toBe(20);
    expect(late.w).toEqual(recordPair(run, 60).w);
    const copy = runOn('himmelblau', { objective: { ...objective } });
    asked = 0;
    expect(recordPair(copy, 60, early).w).toEqual(late.w);
    expect(asked).toBeGreaterThan(100);
  });

  it('ends with a named problem where the optimizer cannot go on', () => {
    expect(
      recordObjective(runOn('rosenbrock', { optimizer: 'closedForm', settings: {} }), 5).end,
    ).toMatchObject({
      reason: 'stuck',
      problem: { kind: 'noClosedForm' },
    });
    const batches = { optimizer: 'miniBatch', settings: { learningRate: 0.1, batchSize: 1, seed: 1 } };
    expect(recordObjective(runOn('beale', batches), 5).end?.problem?.kind).toBe('noExamples');
  });

  it('Newton goes up to a saddle as gladly as down', () => {
    const run = recordPair(
      runOn('twoBasins', { optimizer: 'newton', settings: { learningRate: 1 }, start: [0.2, 1] }),
      20,
    );
    expect(run.at(20).parameters[0]).toBeCloseTo(0, 12);
    expect(run.at(20).cost).toBeCloseTo(8, 12);
  });

  it('from a cost of 0 has not diverged before it has climbed past a million', () => {
    const start = [3, 2];
    const run = recordPair(runOn('himmelblau', { start, settings: { learningRate: 0.01 } }), 100);
    expect(run.end).toBeNull();
    const nearly = recordPair(
      runOn('himmelblau', { start: [3, 2.0001], settings: { learningRate: 0.03 } }),
      300,
    );
    expect(nearly.cost[0]).toBeLessThan(1e-6);
    expect(nearly.cost.reduce((a, c) => Math.max(a, c))).toBeGreaterThan(1);
  });

  it('refuses a start or a setting that cannot be, naming it', () => {
    expect(() => recordObjective(runOn('beale', { start: [1] }), 3)).toThrow('configuration.start');
    expect(() => recordObjective(runOn('beale', { settings: {} }), 3)).toThrow('settings.learningRate');
    expect(() => recordObjective(runOn('beale', { start: [1e200, 0] }), 3)).toThrow('not finite');
    expect(() => recordObjective(runOn('beale'), 1.5)).toThrow('steps must be a whole number, not 1.5');
  });
});

/** ½ Σ c (p − m)²: plain descent shrinks each distance from m by 1 − η·c a step, whatever the other parameters do. */
const bowlOf = (curvatures: readonly number[], bottoms: readonly number[]): Objective => ({
  parameterCount: curvatures.length,
  value: (p) =>
    p.reduce(
      (sum, value, i) => sum + 0.5 * (curvatures[i] as number) * (value - (bottoms[i] as number)) ** 2,
      0,
    ),
  gradient: (p) => p.map((value, i) => (curvatures[i] as number) * (value - (bottoms[i] as number))),
});

describe('a run of any number of parameters', () => {
  const plan = { optimizer: 'gradientDescent', settings: { learningRate: 0.1 } };
  const curvatures = [2, 5, 0.5, 8];
  const bottoms = [3, -1, 7, 0.25];
  const start = [-4, 2, 1.5, 6];

  it.each([1, 2, 3, 4])('keeps a column for each of %i, with its slopes', (count) => {
    const objective = bowlOf(curvatures.slice(0, count), bottoms.slice(0, count));
    const run = recordObjective({ ...plan, objective, start: start.slice(0, count) }, 9);
    expect([run.parameters.length, run.gradient.length]).toEqual([count, count]);
    for (let i = 0; i < count; i++) {
      const [curvature, bottom, from] = [curvatures[i], bottoms[i], start[i]] as [number, number, number];
      const distance = (from - bottom) * (1 - 0.1 * curvature) ** 9;
      expect(run.at(9).parameters[i]).toBeCloseTo(bottom + distance, 12);
      expect(run.at(9).gradient[i]).toBeCloseTo(curvature * distance, 12);
      expect(run.parameters[i]).toHaveLength(10);
    }
  });

  it('calls the two of a pair w and b', () => {
    const run = recordPair(runOn('beale'), 5);
    expect(run.w).toBe(run.parameters[0]);
    expect(run.slopeB).toBe(run.gradient[1]);
  });

  it('arrives where all slopes are small, by any rule that takes as many', () => {
    const objective = bowlOf(curvatures, bottoms);
    for (const optimizer of ['gradientDescent', 'momentum', 'nesterov']) {
      const settings = { ...initialSettings(optimizerOf(optimizer).settings), learningRate: 0.05 };
      const run = recordObjective({ optimizer, settings, objective, start, stopWhenSlopesUnder: 1e-6 }, 5000);
      expect(run.end?.reason, optimizer).toBe('converged');
      const { parameters } = run.at(run.steps);
      expect(parameters.map((value, i) => value - (bottoms[i] as number))).toEqual(
        bottoms.map(() => expect.closeTo(0, 5)),
      );
    }
  });

  it('wants a start of as many', () => {
    const objective = bowlOf(curvatures, bottoms);
    expect(() => recordObjective({ ...plan, objective, start: [1, 2] }, 1)).toThrow(
      'configuration.start must be finite numbers, 4 of them, not [1,2]',
    );
  });
});
