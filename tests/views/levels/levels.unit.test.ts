import { describe, expect, it } from 'vitest';
import { chartFor, decadesOf, spread } from '../../../src/views/levels/chart.ts';
import { examNow } from '../../run/kinds/exam.ts';

describe('the ruler', () => {
  const box = { width: 270, height: 360, em: 13 };

  it('goes by powers of ten, with 0 at its foot', () => {
    const { y, top, bottom, foot } = chartFor(decadesOf(examNow()), box);
    expect(y(0.1) - y(1)).toBeCloseTo(y(0.01) - y(0.1), 9);
    const places = examNow().levels.map(({ cost }) => y(cost));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(top);
    expect(places.at(-2)).toBeLessThan(bottom);
    expect(places.at(-1)).toBe(foot);
  });

  it('stands still while J is among its levels, and grows by whole decades where it is not', () => {
    const { weights } = examNow().state;
    const turned = (weight: number) => decadesOf(examNow({ weights: weights.with(6, weight) }));
    expect(turned(4.3)).toEqual(turned(-10));
    const met = examNow({ weights: [...weights.slice(0, 6), 2.72, -6.518, 4.513] });
    expect(met.cost).toBeLessThan(1e-6);
    expect(decadesOf(met)[0]).toBe(Math.floor(Math.log10(met.cost)));
  });

  it('keeps its words apart, as near to their levels as there is room', () => {
    expect(spread([10, 12, 50, 55], 8, [0, 60])).toEqual([10, 18, 50, 58]);
    expect(spread([10, 50, 55, 58], 8, [0, 60])).toEqual([10, 44, 52, 60]);
  });
});
