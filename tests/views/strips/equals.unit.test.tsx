import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { CostStrip } from '../../../src/views/strips/CostStrip.tsx';
import { SlopesStrip } from '../../../src/views/strips/SlopesStrip.tsx';
import { UpdateStrip } from '../../../src/views/strips/UpdateStrip.tsx';

const shown = (strip: React.ReactNode, patch: StagePatch) =>
  renderToStaticMarkup(<StageContext value={createStage(patch)}>{strip}</StageContext>).replace(
    /<span class="visually-hidden">[^<]*<\/span>|<[^>]*>/g,
    '',
  );

/** What a line of numbers comes to, as a reader would work it out. */
const workedOut = (sum: string): number =>
  new Function(`return ${sum.replaceAll('−', '-').replaceAll('·', '*').replaceAll('²', '**2')}`)();

/** Both sides of the last sign of a strip's line, and the sign. */
function lastSign(text: string): { from: number; sign: string; to: number; decimals: number } {
  const [, sum = '', sign = '', to = ''] = /([^=≈]*)([=≈])([^=≈]*)$/.exec(text) ?? [];
  return {
    from: workedOut(sum),
    sign,
    to: workedOut(to),
    decimals: to.split('.')[1]?.length ?? 0,
  };
}

const PLACES: readonly StagePatch[] = [
  { start: [-1, 1], learningRate: 0.01, cursor: 0 },
  { start: [-1, 1], learningRate: 0.01, cursor: 1 },
  { start: [-1, 1], learningRate: 0.01, cursor: 24 },
  { start: [0.5, 1], learningRate: 0.05, cursor: 4 },
  { start: [13 / 14, 1.5], learningRate: 0.02, cursor: 0 },
];

describe.each([
  ['slopes', <SlopesStrip key="slopes" />, /dcd[wb]/],
  ['update', <UpdateStrip key="update" />, /new [wb]/],
])('the %s strip', (_name, strip, between) => {
  it.each(PLACES)(
    'says = where the digits that it shows come to that, and ≈ where they do not: %o',
    (place) => {
      for (const line of shown(strip, place).split(between).slice(1)) {
        const { from, sign, to, decimals } = lastSign(line);
        expect(sign, line).toBe(Math.abs(from - to) <= 0.5 * 10 ** -Math.max(decimals, 4) ? '=' : '≈');
      }
    },
  );
});

describe('what strips show at places that are known', () => {
  it('42 · (−1) + 14 · 1 − 60 is −88', () => {
    expect(shown(<SlopesStrip />, { start: [-1, 1] })).toContain('42 · (−1)+14 · 1−60=−88');
  });
  it('42 · 0.891 + 14 · 1.608 − 60 is −0.066, not what the slope is', () => {
    const text = shown(<SlopesStrip />, { start: [-1, 1], learningRate: 0.01, cursor: 24 });
    expect(text).toContain('42 · 0.891+14 · 1.608−60≈−0.0445');
  });
  it('squares and their sum', () => {
    // (−2)² + (−5)² + (−8)² = 93
    expect(shown(<CostStrip />, { start: [-1, 1] })).toMatch(/=4.*=25.*=64.*=93$/);
    // w = 13/14: misses of 0.428571…, whose square is 0.183673…; of 0.429 it is 0.184041.
    expect(shown(<CostStrip />, { start: [13 / 14, 1.5] })).toMatch(/≈0\.184|=0\.184/);
    expect(shown(<CostStrip />, { start: [13 / 14, 1.5] })).toMatch(/≈0\.6429$/);
  });
});
