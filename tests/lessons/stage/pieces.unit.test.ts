import { describe, expect, it, vi } from 'vitest';
import type { StageLayout } from '../../../src/lessons/lesson.ts';
import { areThere, loadPieces, neededAt, sourcesOfPieces } from '../../../src/lessons/stage/pieces.ts';
import { loadKind } from '../../../src/run/kinds/kinds.ts';

const ofNetwork = (show: string, beside: readonly string[] = []): StageLayout => ({
  kind: 'network',
  show,
  beside,
});

describe('what a figure shows of one kind alone', () => {
  const chart = 'views/costHistory/of/network.ts';

  it('comes with the steps that show the one on the other', async () => {
    for (const [layout, comes] of [
      [ofNetwork('costHistory'), true],
      [ofNetwork('table', ['network', 'costHistory']), true],
      [ofNetwork('table'), false],
      [{ show: 'costHistory' }, false],
    ] as const) {
      await loadPieces([layout]);
      expect(sourcesOfPieces([layout]).includes(chart), JSON.stringify(layout)).toBe(comes);
    }
  });
});

describe('what a figure needs where the cost is no quadratic', () => {
  const bent = { hidden: [{ units: 2, activation: 'tanh' }] };
  const terrain = (figure: string) => `views/${figure}/of/terrain.ts`;
  const sourcesOf = async (layout: StageLayout) => {
    await loadPieces([layout]);
    return sourcesOfPieces([layout]).filter((source) => source.endsWith('terrain.ts'));
  };

  it('comes with the steps that have such a cost, for the figures that go along two weights, and with no other', async () => {
    expect(await sourcesOf({ ...ofNetwork('contourMap', ['network']), state: bent })).toEqual([
      terrain('contourMap'),
    ]);
    expect(await sourcesOf({ ...ofNetwork('costBowl', ['slopeSlice']), state: bent })).toEqual([
      terrain('costBowl'),
      terrain('slopeSlice'),
    ]);
    for (const state of [{ output: 'sigmoid' }, { output: 'tanh', loss: 'halfSquared' }])
      expect(await sourcesOf({ ...ofNetwork('evenMap'), state })).toEqual([terrain('evenMap')]);
    for (const layout of [
      ofNetwork('contourMap', ['costBowl', 'slopeSlice', 'evenMap']),
      { ...ofNetwork('contourMap'), state: { loss: 'halfSquared' } },
      { ...ofNetwork('network', ['costHistory']), state: bent },
      { show: 'contourMap' },
    ])
      expect(await sourcesOf(layout), JSON.stringify(layout)).toEqual([]);
  });

  it('is nothing that could show a model of one weight along two: that is said when the site is built', async () => {
    for (const state of [{ intercept: false }, { intercept: false, output: 'sigmoid' }])
      for (const figure of ['contourMap', 'costBowl', 'slopeSlice', 'evenMap'])
        await expect(loadPieces([{ ...ofNetwork(figure), state }])).rejects.toThrow(
          `The figure ${figure} stands where it sees nothing. It goes along two weights, and the model has one, pats.`,
        );
  });
});

describe('what has to be there before a step is shown', () => {
  it('is all of a lesson on lines, and of another kind the step', () => {
    const lines: StageLayout[] = [{ show: 'dataPlot' }, { show: 'costBowl' }];
    expect(neededAt(lines, 2)).toEqual(lines);
    const mixed = [ofNetwork('featurePlot'), ofNetwork('table'), ofNetwork('network')];
    expect(neededAt(mixed, 2)).toEqual([mixed[1]]);
  });

  it('is known once it has come, though a kind need not have all that it may have', async () => {
    await loadKind('network');
    const layout = ofNetwork('weightSpread');
    expect(areThere([layout])).toBe(false);
    await loadPieces([layout]);
    expect(areThere([layout])).toBe(true);
  });

  it('is every kind that the text tells of, though the step is of another', async () => {
    vi.resetModules();
    const afresh = await import('../../../src/lessons/stage/pieces.ts');
    const { stageOf } = await import('../../../src/run/kinds/kinds.ts');
    const mixed: StageLayout[] = [ofNetwork('network'), { show: 'dataPlot' }];
    expect(() => stageOf(mixed[0] as StageLayout)).toThrow(/was not loaded/);
    await afresh.loadPieces(afresh.neededAt(mixed, 2), mixed);
    expect(mixed.map((layout) => 'state' in stageOf(layout).get())).toEqual([true, true]);
  });
});
