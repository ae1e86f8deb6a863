import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaTerrain } from '../../../src/run/formula/formulaTerrain.ts';
import { fitUnsaid } from '../../../src/run/playground/fitUnsaid.ts';
import { readLink, writeLink } from '../../../src/run/playground/link/link.ts';
import { playgroundNow } from '../../../src/run/playground/now.ts';
import { fittingRacer } from '../../../src/run/playground/rates.ts';
import type { PlaygroundState } from '../../../src/run/playground/state.ts';
import { CATALOG, nowOf, racer, stateWith } from './playgrounds.ts';

const now = (state: PlaygroundState) =>
  playgroundNow(state, { share: state.standardized ? 1 : 0, formulaTerrain });
const open = async (link: string) => fitUnsaid(await readLink(link, CATALOG), CATALOG, now);

describe('what a link leaves unsaid', () => {
  it('is as in the lessons for the data of the lessons', async () => {
    expect(await open('steps=3')).toEqual(stateWith({ cursor: 3 }));
  });
  it('is a start and a rate that suit the data, so that a short link runs', async () => {
    const state = await open('set=penguins');
    expect(state.starts).toEqual([[0, 0]]);
    expect(state.racers[0]?.settings['learningRate']).toBeCloseTo(1e-8, 14);
    expect(now({ ...state, cursor: 50 }).runs[0]?.end).toBeNull();
  });
  it('is what a surface proposes', async () => {
    const state = await open('surface=rosenbrock&2.optimizer=momentum');
    expect(state.starts).toEqual([[-1.2, 1]]);
    expect(state.racers.map(({ settings }) => settings['learningRate'])).toEqual([0.001, 0.001]);
  });
  it('leaves alone what was said', async () => {
    const state = await open('set=penguins&w=3&learningRate=0.02&2.optimizer=adam');
    expect(state.starts).toEqual([[3, 1]]);
    expect(state.racers[0]?.settings['learningRate']).toBe(0.02);
    expect(state.racers[1]?.settings['learningRate']).not.toBe(0.1);
  });
  it('is nothing where the page wrote the link: every state opens as it was', async () => {
    const data = fc.constantFrom(
      { kind: 'set', id: 'penguins' } as const,
      { kind: 'set', id: 'wagsAndPats' } as const,
      { kind: 'points', x: [1, 5], y: [2, 3] } as const,
    );
    const landscape = fc.constantFrom(
      { kind: 'cost' } as const,
      { kind: 'preset', id: 'beale' } as const,
      { kind: 'formula', text: 'w^2+b^4' } as const,
    );
    const optimizers = fc.array(fc.constantFrom(...CATALOG.optimizers.keys()), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(data, landscape, optimizers, async (one, ground, ids) => {
        const state = stateWith({ data: one, landscape: ground, racers: ids.map((id) => racer(id)) });
        const written = await writeLink(state, CATALOG);
        expect(await open('link' in written ? written.link : '')).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a racer that is added', () => {
  it('has the rate of a surface, or one that settles on the data', () => {
    const beale = nowOf({ landscape: { kind: 'preset', id: 'beale' }, starts: [[1, -1]] });
    expect(fittingRacer(CATALOG, 'nesterov', beale).settings['learningRate']).toBe(0.01);
    const penguins = nowOf({ data: { kind: 'set', id: 'penguins' }, standardized: true });
    for (const id of ['momentum', 'nesterov', 'adam', 'rmsProp', 'adaGrad', 'newton']) {
      const one = fittingRacer(CATALOG, id, penguins);
      const run = nowOf({ ...penguins.state, starts: [[0, 0]], racers: [one], cursor: 100 }).runs[0];
      expect(run?.end?.reason, id).not.toBe('diverged');
      // At least a twentieth of the way down in a hundred steps: nobody stands still.
      expect(run?.cost[run.steps], id).toBeLessThan(0.95 * (run?.cost[0] ?? 0));
    }
  });
});
