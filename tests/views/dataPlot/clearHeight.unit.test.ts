import { describe, expect, it } from 'vitest';
import { clearHeight } from '../../../src/views/dataPlot/layers/parts/clearHeight.ts';

const room = { em: 10, left: 100, right: 160, top: 20, bottom: 200 };

describe('the words of a line', () => {
  it.each([
    ['stand where they are wanted, where no dot is', [{ x: 90, y: 150 }], 60, 60],
    ['do not mind a dot beyond their ends', [{ x: 85, y: 56 }], 60, 60],
    ['go on below a dot that lies on them, with its ring', [{ x: 98, y: 60 }], 60, 84],
    ['go to the other side of their line, where the plot ends', [{ x: 130, y: 190 }], 196, 40],
  ])('%s', (_said, dots, wanted, stands) => {
    expect(clearHeight([wanted, wanted === 196 ? 40 : 30], dots, room)).toBeCloseTo(stands, 6);
  });
  it('stay in the plot', () => {
    expect(clearHeight([400, 380], [], room)).toBe(200);
    expect(clearHeight([-30, 10], [], room)).toBe(20);
  });
  it('have no place among so many that they are on dots anywhere', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => ({ x: 130, y: 4 * i }));
    expect(clearHeight([90, 60], crowd, room)).toBe(null);
  });
});
