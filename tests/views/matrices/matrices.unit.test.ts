import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/views/matrices/layout.ts';
import { cellText, tokensOf } from '../../../src/views/matrices/tokens.ts';
import { examNow } from '../../run/kinds/exam.ts';

describe('the network as matrices', () => {
  const now = examNow();
  const tokens = tokensOf(now);

  it('is written as the field writes it, with shapes that fit', () => {
    const written = tokens.map(({ sign, name, rows, columns }) => `${sign}${name} ${rows}×${columns}`);
    expect(written).toEqual([
      ...['X 3×2', '·W⁽¹⁾ 2×3', '=z⁽²⁾ 3×3', '→a⁽²⁾ 3×3'],
      ...['·W⁽²⁾ 3×1', '=z⁽³⁾ 3×1', '→ŷ 3×1', 'y 3×1'],
    ]);
  });

  it('has in each cell what the network works out there', () => {
    const at = (key: string, row: number, column: number) =>
      cellText(now, tokens.find((token) => token.key === key) as (typeof tokens)[number], row, column);
    expect(at('X', 1, 0)).toBe('0.5');
    expect(at('W0', 1, 2)).toBe('0.8');
    expect(at('z0', 2, 1)).toBe('−0.92');
    expect(at('z1', 1, 0)).toBe('−0.681');
    expect(at('a1', 2, 0)).toBe('0.309');
    expect(at('y', 2, 0)).toBe('0.93');
  });

  it('keeps back what is asked for, and its sum', () => {
    const asking = examNow({ asked: ['predicted'] });
    const last = tokens.filter(({ layer, of }) => layer === 1 && (of === 'sums' || of === 'values'));
    expect(last.map((token) => cellText(asking, token, 0, 0))).toEqual(['?', '?']);
  });

  it('adds biases where there are any, and shows twice the students', () => {
    const names = tokensOf(examNow({ hiddenBiases: true, copies: 2 })).map(
      ({ name, rows }) => `${name} ${rows}`,
    );
    expect(names).toContain('b 1');
    expect(names).toContain('z⁽²⁾ 6');
    expect(names).toContain('W⁽¹⁾ 2');
  });

  it.each([
    [270, 360, 13],
    [390, 300, 14],
    [920, 560, 14],
    [820, 440, 26],
  ])('stands inside %i × %i', (width, height, em) => {
    const { placed, em: type, line } = layOut(tokens, { width, height, em });
    expect(type).toBeGreaterThanOrEqual(0.69 * em);
    for (const { left, top, cell, columns, rows } of placed) {
      expect(left).toBeGreaterThan(0);
      expect(left + cell * columns).toBeLessThan(width);
      expect(top).toBeGreaterThan(0);
      expect(top + rows * line).toBeLessThan(height);
    }
  });
});
