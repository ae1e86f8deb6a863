import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSettings, type Objective } from '../../../src/core/index.ts';
import type { AnyTrack } from '../../../src/run/laboratory/anyTrack.ts';
import {
  effortAt,
  type ObjectiveRun,
  OPTIMIZERS,
  optimizerOf,
  recordObjective,
  stateAt,
  workingAt,
} from '../../../src/run/laboratory/laboratory.ts';
import { MOST_BYTES } from '../../../src/run/laboratory/places.ts';
import { type Recording, trackOf } from '../../../src/run/recording.ts';

/** A bowl of n parameters, each curved differently, with its bottom at 1, 2, 3, … */
function bowl(n: number): Objective {
  const curve = (i: number) => 1 + (i % 7) / 3;
  return {
    parameterCount: n,
    value: (p) => p.reduce((sum, at, i) => sum + curve(i) * (at - i - 1) ** 2, 0),
    gradient: (p) => p.map((at, i) => 2 * curve(i) * (at - i - 1)),
    hessian: (p) => p.map((_, i) => p.map((_, j) => (i === j ? 2 * curve(i) : 0))),
  };
}

const runOf = (id: string, n: number, change: Partial<ObjectiveRun> = {}): ObjectiveRun => ({
  objective: bowl(n),
  optimizer: id,
  settings: initialSettings(optimizerOf(id).settings, 1),
  start: Array.from({ length: n }, (_, i) => Math.sin(i)),
  ...change,
});

const walkers = [...OPTIMIZERS.keys()].filter((id) => id !== 'closedForm' && id !== 'miniBatch');

const frames = (run: Recording<unknown>) => Array.from({ length: run.steps + 1 }, (_, step) => run.at(step));

/** What a run keeps beside its costs, in bytes, by counting. */
function bytesOf(run: object): number {
  const track = trackOf(run) as AnyTrack;
  const places = track.columns.parameters.reduce((sum, column) => sum + column.buffer.byteLength, 0);
  const numbers = JSON.stringify(track.stateAt(0)).match(/[\d.]+(e[-+]?\d+)?/g)?.length ?? 0;
  return places + 8 * numbers * track.checkpoints.length;
}

describe('a run of any number of parameters', () => {
  it.each(walkers)('%s: is bit for bit where the optimizer goes, of 1 to 300 parameters', (id) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: id === 'newton' ? 12 : 300 }), fc.nat(40), (n, steps) => {
        const run = runOf(id, n);
        const recording = recordObjective(run, steps);
        const { init, update } = optimizerOf(id);
        let state = init(run.start, run.settings);
        for (let step = 0; step <= recording.steps; step++) {
          const frame = recording.at(step);
          expect(frame.parameters).toEqual(state.parameters);
          expect(frame.cost).toBe(run.objective.value(state.parameters));
          expect(frame.gradient).toEqual(run.objective.gradient(state.parameters));
          if (step < recording.steps) state = update(state, run.objective, run.settings);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is the same recorded at once, resumed, or in slices that end anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('momentum', 'adam', 'gradientDescent'),
        fc.constantFrom(1, 2, 3, 17, 201),
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }),
        (id, n, slices) => {
          const run = runOf(id, n);
          const fresh = recordObjective(run, 90);
          let grown: Recording<ObjectiveRun> | undefined;
          for (const most of slices) {
            let left = most;
            grown = recordObjective(run, 90, grown, () => left-- <= 0);
            expect(frames(grown)).toEqual(frames(fresh).slice(0, grown.steps + 1));
          }
          grown = recordObjective(run, 90, grown);
          expect(frames(grown)).toEqual(frames(fresh));
          expect(grown.cost).toEqual(fresh.cost);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('in slices takes as many steps as there is time for, and says no end before there is one', () => {
    const run = runOf('gradientDescent', 5, { stopWhenSlopesUnder: 1e-3 });
    let left = 7;
    const early = recordObjective(run, 20_000, undefined, () => left-- === 0);
    expect([early.steps, early.cost.length, early.end]).toEqual([7, 8, null]);
    expect(() => early.at(8)).toThrow('from 0 to 7, not 8');
    const whole = recordObjective(run, 20_000, early);
    expect(whole.end).toEqual({ reason: 'converged', step: whole.steps });
    expect(Math.max(...whole.at(whole.steps).gradient.map(Math.abs))).toBeLessThan(1e-3);
    expect(Math.max(...whole.at(whole.steps - 1).gradient.map(Math.abs))).toBeGreaterThanOrEqual(1e-3);
    expect(early.steps).toBe(7);
  });

  it('has w and b where there are two parameters, and nowhere else', () => {
    for (const [n, has] of [
      [1, false],
      [2, true],
      [3, false],
    ] as const) {
      const run = recordObjective(runOf('momentum', n), 5);
      expect('w' in run, `${n}`).toBe(has);
      expect(run.parameters).toHaveLength(n);
      expect(Array.from(run.parameters, (column) => column[5])).toEqual(run.at(5).parameters);
    }
  });

  it('ends where its cost climbs a million times over, or its places are no numbers', () => {
    const climbing = recordObjective(runOf('gradientDescent', 9, { settings: { learningRate: 5 } }), 500);
    expect(climbing.end).toEqual({ reason: 'diverged', step: climbing.steps });
    const torn = recordObjective(runOf('gradientDescent', 9, { settings: { learningRate: 1e300 } }), 500);
    expect([torn.end, torn.steps]).toEqual([{ reason: 'diverged', step: 0 }, 0]);
    expect(frames(climbing).every(({ cost, gradient }) => [cost, ...gradient].every(Number.isFinite))).toBe(
      true,
    );
  });

  it('refuses a start of another length, with the length there should be', () => {
    expect(() => recordObjective(runOf('adam', 4, { start: [1, 2, 3] }), 3)).toThrow(
      'configuration.start must be finite numbers, 4 of them, not [1,2,3]',
    );
    expect(() => recordObjective(runOf('adam', 3, { start: [1, 2, Number.NaN] }), 3)).toThrow(
      'configuration.start',
    );
  });

  it('counts what it has cost, and writes its steps out', () => {
    const run = recordObjective(runOf('adam', 6), 40);
    expect(effortAt(run, 33)).toEqual({ gradientEvaluations: 33, examplesSeen: 0 });
    const lines = workingAt(run, 21).slice(-6);
    expect(lines.map(({ result }) => result)).toEqual(run.at(22).parameters);
  });
});

describe('a run of 201 weights over 20,000 steps', () => {
  it.each(['gradientDescent', 'adam'])(
    '%s: keeps every cost, and of the rest no more than it may',
    (id) => {
      const run = runOf(id, 201, { settings: { ...runOf(id, 201).settings, learningRate: 0.001 } });
      const recording = recordObjective(run, 20_000);
      expect(recording.cost).toHaveLength(20_001);
      expect(bytesOf(recording)).toBeLessThanOrEqual(0.75 * MOST_BYTES);
      // What is drawn of it: a column's entries stand `stride` steps apart.
      expect(recording.stride).toBe(4);
      expect(recording.parameters[200]).toHaveLength(5001);
      expect(recording.parameters[7]?.[100]).toBe(recording.at(400).parameters[7]);
      expect(recording.gradient[7]?.[100]).toBe(recording.at(400).gradient[7]);
      // Any step at once, in any order, by no more steps than lie between two states that are kept.
      const { checkpoints } = trackOf(recording) as AnyTrack;
      expect(checkpoints.every).toBeLessThanOrEqual(32);
      const { init, update } = optimizerOf(id);
      const asked = [19_999, 3, 12_345, 12_344, 12_346, 20_000, 8_190];
      const wanted = new Map<number, readonly number[]>();
      let state = init(run.start, run.settings);
      for (let step = 0; step <= 20_000; step++) {
        if (asked.includes(step)) wanted.set(step, state.parameters);
        state = update(state, run.objective, run.settings);
      }
      for (const step of asked) {
        expect(recording.at(step).parameters, `step ${step}`).toEqual(wanted.get(step));
        expect(stateAt(recording, step).parameters, `step ${step}`).toEqual(wanted.get(step));
      }
    },
    60_000,
  );

  it('leaves earlier recordings as they were, when later ones keep fewer places', () => {
    const run = runOf('gradientDescent', 300, {
      settings: { learningRate: 0.001 },
    });
    const early = recordObjective(run, 3000);
    const late = recordObjective(run, 9000, early);
    expect([early.stride, late.stride]).toEqual([1, 4]);
    expect(early.parameters[299]).toHaveLength(3001);
    for (const step of [0, 1, 2999, 3000]) {
      expect(early.parameters[299]?.[step]).toBe(early.at(step).parameters[299]);
      expect(late.at(step)).toEqual(early.at(step));
    }
  }, 60_000);
});
