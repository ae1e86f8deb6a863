import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE } from '../../../src/run/kinds/line/state.ts';
import { spokenLine } from '../../../src/views/derivation/proof.ts';
import { derive, lastRewriting, REWRITINGS } from '../../../src/views/derivation/rewrite.ts';
import { lineText } from '../../../src/views/derivation/tokens.ts';

const DATA = { x: [1, 2, 4], y: [2, 4, 5] };
const written = (axis: 'w' | 'b', data = DATA) => derive(data, axis).lines.map((line) => lineText(line));

describe('the derivation of the slope along w', () => {
  it('goes from the cost to 42w + 14b − 60, one rule a line', () => {
    expect(written('w').slice(0, -1)).toEqual([
      'cost = (1·w + b − 2)² + (2·w + b − 4)² + (4·w + b − 5)²',
      'dcdw = [(1·w + b − 2)²]′ + [(2·w + b − 4)²]′ + [(4·w + b − 5)²]′',
      'dcdw = 2·(1·w + b − 2)·(1·w + b − 2)′ + [(2·w + b − 4)²]′ + [(4·w + b − 5)²]′',
      'dcdw = 2·(1·w + b − 2)·1 + [(2·w + b − 4)²]′ + [(4·w + b − 5)²]′',
      'dcdw = 2·(1·w + b − 2)·1 + 2·(2·w + b − 4)·2 + [(4·w + b − 5)²]′',
      'dcdw = 2·(1·w + b − 2)·1 + 2·(2·w + b − 4)·2 + 2·(4·w + b − 5)·4',
      'dcdw = (2w + 2b − 4) + 2·(2·w + b − 4)·2 + 2·(4·w + b − 5)·4',
      'dcdw = (2w + 2b − 4) + (8w + 4b − 16) + 2·(4·w + b − 5)·4',
      'dcdw = (2w + 2b − 4) + (8w + 4b − 16) + (32w + 8b − 40)',
      'dcdw = 2w + 8w + 32w + 2b + 4b + 8b − 4 − 16 − 40',
      'dcdw = 42w + 14b − 60',
    ]);
  });

  it('gathers the numbers themselves', () => {
    expect(derive(DATA, 'w').formula).toEqual({ onW: 42, onB: 14, number: -60 });
    expect(derive(DATA, 'b').formula).toEqual({ onW: 14, onB: 6, number: -22 });
  });

  it('ends with the slope at the line that is shown', () => {
    const now = snapshot(DEFAULT_STAGE);
    expect(spokenLine(now, REWRITINGS)).toBe('dcdw = 42·(−1) + 14·1 − 60 = −88');
    expect(spokenLine(snapshot({ ...DEFAULT_STAGE, slice: 'b' }), REWRITINGS)).toBe(
      'dcdb = 14·(−1) + 6·1 − 22 = −30',
    );
  });
});

describe('the derivation of other slopes', () => {
  it('comes to 14w + 6b − 22 along b', () => {
    expect(written('b').at(-2)).toBe('dcdb = 14w + 6b − 22');
    expect(written('b').at(5)).toBe('dcdb = 2·(1·w + b − 2)·1 + 2·(2·w + b − 4)·1 + 2·(4·w + b − 5)·1');
  });

  it('keeps its signs with negative data', () => {
    const lines = written('w', { x: [-3], y: [-7] });
    expect(lines[0]).toBe('cost = (−3·w + b + 7)²');
    expect(lines.at(-2)).toBe('dcdw = 18w − 6b − 42');
  });

  it('agrees with the surface, whatever the reduction', () => {
    for (const reduction of ['sum', 'mean', 'halfSum', 'halfMean'] as const) {
      const now = snapshot({ ...DEFAULT_STAGE, reduction });
      const { onW, onB, number } = derive(DATA, 'w', reduction).formula;
      expect(onW * 0.3 + onB * -1.7 + number).toBeCloseTo(now.slopesAt(0.3, -1.7)[0], 10);
    }
  });

  it('writes many observations as the first two and the last, and gathers them all', () => {
    const many = { x: [1, 2, 3, 4, 5, 6], y: [2, 2, 3, 3, 4, 4] };
    const { lines, formula } = derive(many, 'b');
    expect(lineText(lines[0] as (typeof lines)[0])).toBe(
      'cost = (1·w + b − 2)² + (2·w + b − 2)² + ⋯ + (6·w + b − 4)²',
    );
    expect(formula).toEqual({ onW: 42, onB: 12, number: -36 });
  });
});

describe('tokens', () => {
  it.each([1, 2, 3, 4, 9])('makes as many lines as it says for %i observations', (count) => {
    const data = {
      x: Array.from({ length: count }, (_, i) => i + 1),
      y: Array.from({ length: count }, () => 3),
    };
    expect(derive(data, 'w').lines).toHaveLength(lastRewriting(count) + 1);
  });

  it('names each once in a line, and is made only of tokens of the line before', () => {
    const { lines } = derive(DATA, 'w');
    let before: string[] = [];
    for (const { groups } of lines) {
      const tokens = groups.flatMap((group) => group.tokens);
      const ids = tokens.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, from } of tokens) {
        if (from.length > 0 && !before.includes(id)) {
          expect(from.some((source) => before.includes(source))).toBe(true);
        }
      }
      before = ids;
    }
  });
});
