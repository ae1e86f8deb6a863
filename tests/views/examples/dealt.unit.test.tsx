// What lies in an envelope that nobody has opened stands in no plot.
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { kind } from '../../../src/run/kinds/network/kind.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';
import { heldOutRows, learnedRange, learnedRows, litIn } from '../../../src/views/examples/dealt.ts';
import { figure as featurePlot } from '../../../src/views/featurePlot/figure.tsx';
import { figure as predictedObserved } from '../../../src/views/predictedObserved/figure.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';
import { houseNow } from '../../run/kinds/houses.ts';

const TWENTY = {
  inputs: ['area'],
  across: 'area',
  degree: 12,
  split: { learned: 20, heldOut: 100, seed: 7 },
} as const;
const drawn = (figure: typeof featurePlot, patch: NetworkPatch) =>
  renderToString(
    <StageContext value={createStageOf(kind, houseNow({ ...TWENTY, ...patch }).state)}>
      <figure.component size="main" />
    </StageContext>,
  );

describe('a deal in the plots', () => {
  const now = houseNow(TWENTY);
  const [sealed = 0] = now.parts.envelope;

  it('shows what is learned from, and what is held out', () => {
    expect([learnedRows(now).length, heldOutRows(now).length]).toEqual([20, 100]);
    expect(learnedRange(now)).toEqual([1010, 5330]);
    const open = houseNow({ ...TWENTY, opened: 12 });
    expect(heldOutRows(open).length).toBe(480);
  });

  it('has no example in hand that is sealed', () => {
    expect(litIn(houseNow({ ...TWENTY, lit: sealed }))).toBeNull();
    expect(litIn(houseNow({ ...TWENTY, lit: sealed, opened: 1 }))).toBe(sealed);
    expect(litIn(houseNow({ ...TWENTY, lit: now.parts.heldOut[0] ?? 0 }))).toBe(now.parts.heldOut[0]);
  });

  it.each([
    ['feature plot', featurePlot],
    ['predicted against observed', predictedObserved],
  ])('draws a %s without NaN, whatever is in hand and however far the curve goes', (_, figure) => {
    for (const degree of [0, 1, 12])
      for (const lit of [null, sealed, now.parts.heldOut[0] ?? 0]) {
        const html = drawn(figure, { degree, lit });
        expect(html).not.toMatch(/NaN|undefined|Infinity/);
        expect(html).toContain('held-out-dots');
      }
  });

  it('says the degree, the learned range and how many are hollow', () => {
    expect(drawn(featurePlot, {})).toMatch(
      /of degree 12\. It learned from 20, filled, whose area is from 1010 to 5330/,
    );
    expect(drawn(predictedObserved, {})).toContain('100 of them, hollow, are held out.');
  });
});
