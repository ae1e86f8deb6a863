import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/core/random.ts';
import houses from '../../../src/core/tables/houses.ts';
import type { Part } from '../../../src/core/worked.ts';
import { workedValue } from '../../../src/core/workedValue.ts';
import { shownNumber } from '../../../src/i18n/comesTo.ts';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { kind as network } from '../../../src/run/kinds/network/kind.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { CostStrip } from '../../../src/views/strips/CostStrip.tsx';
import { OutlierStrip } from '../../../src/views/strips/OutlierStrip.tsx';
import { ReadingStrip } from '../../../src/views/strips/ReadingStrip.tsx';
import { SlopesStrip } from '../../../src/views/strips/SlopesStrip.tsx';
import { UpdateStrip } from '../../../src/views/strips/UpdateStrip.tsx';
import { WeightedSumStrip } from '../../../src/views/strips/WeightedSumStrip.tsx';

type AnyStage = ReturnType<typeof createStage>;

/** What the eye sees, without markup and without what only ears get. */
const seen = (stage: AnyStage, strip: ReactNode): string =>
  renderToStaticMarkup(createElement(StageContext.Provider, { value: stage }, strip))
    .replace(/<span class="visually-hidden">[^<]*<\/span>/g, '')
    .replace(/<input[^>]*value="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/p>|<\/tr>/g, '\n')
    .replace(/<[^>]*>/g, '');
const read = (state: StagePatch, strip: ReactNode) => seen(createStage(state), strip);

describe('the line in use', () => {
  const at = (reading: number, patch: StagePatch = { fitted: true }) =>
    read({ ...patch, reading, plane: { x: [-5, 25], y: [-9, 9] } }, <ReadingStrip />).split('wags(')[1];
  it('says about where thirteen fourteenths are rounded', () => {
    expect(at(2)).toContain('≈0.9286·2+1.5≈1.8571+1.5=3.3571 wags');
    expect(at(3)).toContain('≈0.9286·3+1.5≈2.7857+1.5=4.2857 wags');
  });
  it('says equal where every digit is there', () => {
    expect(at(3, { start: [0.5, -2] })).toContain('=0.5·3−2=1.5−2=−0.5 wags');
    expect(at(-1.5, { start: [0.25, 1.125] })).toContain('=0.25·(−1.5)+1.125=−0.375+1.125=0.75 wags');
  });
});

/** A side of an equation as parts that can be worked out: 42 · (−0.12)+14 · 1.3−60. */
function partsOf(side: string): Part[] {
  const parts: Part[] = [];
  for (const token of side.match(/[\d.]+(?: × 10[⁰¹²³⁴-⁻]+)?|[+−·()²]/g) ?? []) {
    const isNumber = /\d/.test(token);
    const isNegative = isNumber && parts.at(-1) === '−' && (parts.length === 1 || parts.at(-2) === '(');
    if (isNegative) parts.pop();
    parts.push(isNumber ? (isNegative ? -1 : 1) * shownNumber(token) : (token as Part));
  }
  return parts;
}

/** Every "=" between two sides that are numbers: what the left one comes to, and what the right one says. */
function equations(text: string): (readonly [left: number, right: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const line of text.split('\n')) {
    const pieces = line.split(/([=≈])/);
    for (let i = 1; i + 1 < pieces.length; i += 2) {
      const [left = '', sign, right = ''] = pieces.slice(i - 1, i + 2);
      if (sign !== '=' || !/\d/.test(left) || /[a-z]/i.test(left)) continue;
      found.push([workedValue(partsOf(left)), workedValue(partsOf(right.replace(/[a-z].*/i, '')))]);
    }
  }
  return found;
}

describe('whatever the numbers are', () => {
  const { uniform } = random(77);
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const states = Array.from({ length: 60 }, (_, i): StagePatch => {
    const digits = i % 5;
    const some = (low: number, high: number) => Number(between(low, high).toFixed(digits));
    return {
      start: [some(-4, 4), some(-9, 9)],
      learningRate: Number(between(0.0005, 0.05).toFixed(1 + digits)),
      cursor: i % 7,
      reading: some(-5, 9),
      uphill: i % 9 === 0,
      plane: { x: [-5, 25], y: [-9, 9] },
    };
  });
  it.each([
    ['reading', <ReadingStrip key="reading" />],
    ['slopes', <SlopesStrip key="slopes" />],
    ['update', <UpdateStrip key="update" />],
  ] as const)('an = of the %s strip is one that can be worked out from its digits', (_, strip) => {
    const all = states.flatMap((state) => equations(read(state, strip)));
    expect(all.length).toBeGreaterThan(30);
    for (const [left, right] of all)
      expect(Math.abs(left - right)).toBeLessThanOrEqual(
        0.5 * 10 ** (Math.abs(right) < 100 ? -4 : Math.abs(right) < 1000 ? -2 : 0) + 1e-9,
      );
  });
});

describe('the cost', () => {
  it('has = where the squares are whole, and ≈ where they are not', () => {
    expect(read({ start: [1, 1] }, <CostStrip />)).toMatch(/²=0.*²=1.*=1$/s);
    const best = read({ fitted: true }, <CostStrip />);
    expect(best).toMatch(/=0\.184.*≈0\.413.*≈0\.046.*≈0\.6429/s);
  });
});

describe('the strange day', () => {
  it('says about where the difference is not that of the two numbers above it', () => {
    const rows = read({ data: { x: [1, 2, 4, 6], y: [2, 4, 5, 7] }, fitted: true }, <OutlierStrip />).split(
      '\n',
    );
    expect(rows.at(-2)).toContain('≈ −0.013');
    const whole = read({ data: { x: [1, 2, 3, 4], y: [1, 2, 3, 4] }, fitted: true }, <OutlierStrip />);
    expect(whole).not.toContain('≈');
  });
});

describe('the weighted sum', () => {
  const at = (patch: NetworkPatch) => {
    const stage = createStageOf(network, { ...tableOnStage(houses), lit: 0, ...patch });
    return seen(stage as unknown as AnyStage, <WeightedSumStrip />);
  };
  it('says about where rounded weights do not make the price that the model gives', () => {
    // 2.75 · 21.07 + 3595 · 0.2114 + 56.88 is 874.8055, and the model says 874.9.
    const model = { inputs: ['bathrooms', 'area'], fitted: true };
    expect(at({ ...model, lit: 1 })).toContain('price=2.75 bathrooms·21.07+3595 area·0.2114+56.88≈874.9');
    expect(at({ ...model, lit: 2 })).toContain('=280.9');
  });
  it('says equal where they do', () => {
    const whole = at({ inputs: ['bedrooms', 'area'], intercept: false, weights: [25, 0.2] });
    expect(whole.trim()).toBe('price=3 bedrooms·25+1180 area·0.2=311');
  });
});
