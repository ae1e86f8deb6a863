import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientDescent, lineCost, wagsAndPats } from '../../src/core/index.ts';
import type { RunConfiguration } from '../../src/run/configuration.ts';
import { checkConfiguration, record } from '../../src/run/lineRun.ts';
import { DIVERGENCE_FACTOR, type LineRecording } from '../../src/run/recording.ts';

const plain: RunConfiguration = {
  data: wagsAndPats.data,
  reduction: 'sum',
  optimizer: 'gradientDescent',
  settings: { learningRate: 0.01 },
  start: [-1, 1],
};
const withRate = (learningRate: number): RunConfiguration => ({ ...plain, settings: { learningRate } });
const contents = ({ at: _, ...rest }: LineRecording) => structuredClone(rest);

describe('a recording', () => {
  it('starts at the start, cost 93 and slopes −88, −30, and steps to (−0.12, 1.3) at 26.7884', () => {
    const run = record(plain, 5);
    const [start, first] = [run.at(0), run.at(1)];
    expect(start.parameters).toEqual([-1, 1]);
    expect(start.cost).toBeCloseTo(93, 11);
    expect(start.gradient[0]).toBeCloseTo(-88, 11);
    expect(start.gradient[1]).toBeCloseTo(-30, 11);
    expect(first.parameters[0]).toBeCloseTo(-0.12, 13);
    expect(first.parameters[1]).toBeCloseTo(1.3, 13);
    expect(first.cost).toBeCloseTo(26.7884, 10);
    expect([run.steps, run.cost.length, run.end]).toEqual([5, 6, null]);
  });

  it('has bit for bit the steps that the optimizer takes, on any data', () => {
    const value = fc.integer({ min: -99, max: 99 }).map((n) => n / 7);
    const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        pairs,
        value,
        value,
        fc.double({ min: 0.0001, max: 0.05, noNaN: true }),
        (points, w, b, learningRate) => {
          const data = { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
          const settings = { learningRate };
          const run = record({ ...plain, data, settings, start: [w, b] }, 30);
          const surface = lineCost({ ...data, reduction: 'sum' });
          let state = gradientDescent.init([w, b], settings);
          for (let step = 0; step <= run.steps; step++) {
            const { parameters, cost, gradient } = run.at(step);
            expect(parameters).toEqual(state.parameters);
            expect(cost).toBe(surface.value(state.parameters));
            expect(gradient).toEqual(surface.gradient(state.parameters));
            state = gradientDescent.update(state, surface, settings);
          }
        },
      ),
    );
  });

  it('is the same whether recorded at once, replayed, resumed or cut short', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 0, max: 150 }),
        fc.constantFrom(0.0005, 0.02, 0.042, 0.045, 0.4, 1e140),
        (some, more, learningRate) => {
          const configuration = { ...withRate(learningRate), stopWhenSlopesUnder: 0.001 };
          const fresh = contents(record(configuration, more));
          expect(contents(record(configuration, more))).toEqual(fresh);
          expect(contents(record(configuration, more, record(structuredClone(configuration), some)))).toEqual(
            fresh,
          );
        },
      ),
    );
  });

  it('leaves earlier recordings as they were when it goes on from them', () => {
    const early = record(plain, 60);
    const copy = contents(early);
    record(plain, 5000, early);
    expect(contents(early)).toEqual(copy);
    expect(() => early.at(61)).toThrow('from 0 to 60, not 61');
  });

  it('ignores an earlier recording of another configuration', () => {
    const other = record(withRate(0.03), 40);
    expect(contents(record(plain, 40, other))).toEqual(contents(record(plain, 40)));
  });

  it('at learning rate 0.042 rattles but settles; at 0.045 climbs out and diverges', () => {
    const rattling = record(withRate(0.042), 2000);
    expect(rattling.end).toBeNull();
    expect(rattling.at(2000).cost).toBeCloseTo(9 / 14, 10);
    const climbing = record(withRate(0.045), 2000);
    expect(climbing.end).toEqual({ reason: 'diverged', step: climbing.steps });
    expect(climbing.at(climbing.steps).cost).toBeGreaterThan(93 * DIVERGENCE_FACTOR);
    expect(climbing.at(climbing.steps - 1).cost).toBeLessThanOrEqual(93 * DIVERGENCE_FACTOR);
  });

  it('ends at the last finite frame when the next would not be finite', () => {
    const run = record(withRate(1e300), 9);
    expect(run.end).toEqual({ reason: 'diverged', step: 0 });
    expect(run.steps).toBe(0);
    expect(run.cost.every(Number.isFinite)).toBe(true);
    // Asked for no steps, nothing has gone wrong yet, whatever an earlier recording knows.
    expect([record(withRate(1e300), 0).end, record(withRate(1e300), 0, run).end]).toEqual([null, null]);
  });

  it('stops when both slopes are under the threshold, and not before', () => {
    const run = record({ ...withRate(0.04), stopWhenSlopesUnder: 0.001 }, 1000);
    expect(run.end).toEqual({ reason: 'converged', step: run.steps });
    const size = (step: number) => Math.max(...run.at(step).gradient.map(Math.abs));
    expect(size(run.steps)).toBeLessThan(0.001);
    expect(size(run.steps - 1)).toBeGreaterThanOrEqual(0.001);
    expect(run.at(run.steps).parameters[0]).toBeCloseTo(13 / 14, 3);
  });

  it('started on the bottom of a perfect fit does not call rounding divergence', () => {
    const data = { x: [0.1, 0.2, 0.7], y: [0.3, 0.4, 0.9] };
    const run = record({ ...plain, data, start: [1, 0.2] }, 500);
    expect(run.end).toBeNull();
  });

  it('refuses what cannot be run, naming the value', () => {
    const broken = (change: object) => () => checkConfiguration({ ...plain, ...change });
    expect(broken({ start: [1, Number.NaN] })).toThrow('configuration.start');
    expect(broken({ start: [1] })).toThrow('configuration.start');
    expect(broken({ reduction: 'median' })).toThrow('median');
    expect(broken({ settings: { learningRate: Number.NaN } })).toThrow('settings.learningRate');
    expect(broken({ data: { x: [], y: [] } })).toThrow('no points');
    expect(broken({ stopWhenSlopesUnder: 0 })).toThrow('stopWhenSlopesUnder');
    expect(() => record({ ...plain, optimizer: 'magic' }, 3)).toThrow("no optimizer 'magic'");
    expect(() => record({ ...plain, settings: {} }, 3)).toThrow('learningRate');
    expect(() => record(plain, 2.5)).toThrow('2.5');
  });
});
