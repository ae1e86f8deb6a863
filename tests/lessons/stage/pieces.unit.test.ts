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

describe('what has to be there before a step is shown', () => {
  it('is all of a lesson on lines, and of another kind the step', () => {
    const lines: StageLayout[] = [{ show: 'dataPlot' }, { show: 'costBowl' }];
    expect(neededAt(lines, 2)).toEqual(lines);
    const mixed = [ofNetwork('featurePlot'), ofNetwork('table'), ofNetwork('network')];
    expect(neededAt(mixed, 2)).toEqual([mixed[1]]);
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

  it('is known once it has come, though a kind need not have all that it may have', async () => {
    await loadKind('network');
    const layout = ofNetwork('weightSpread');
    expect(areThere([layout])).toBe(false);
    await loadPieces([layout]);
    expect(areThere([layout])).toBe(true);
  });
});
