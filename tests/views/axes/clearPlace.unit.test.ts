import { describe, expect, it } from 'vitest';
import { alongLine, clearPlace } from '../../../src/views/axes/clearPlace.ts';

const words = { half: 30, em: 10 };

describe('a place for a word', () => {
  it('is the first over which nothing is drawn', () => {
    const places = [20, 60, 100].map((y) => ({ x: 50, y }));
    expect(clearPlace(places, [{ x: 40, y: 18 }], words)).toEqual({ x: 50, y: 60 });
    expect(clearPlace(places, [], words)).toEqual({ x: 50, y: 20 });
  });

  it('is where least is drawn, if something is everywhere', () => {
    const places = [20, 60].map((y) => ({ x: 50, y }));
    const drawn = [
      { x: 40, y: 15 },
      { x: 60, y: 15 },
      { x: 50, y: 58 },
    ];
    expect(clearPlace(places, drawn, words)).toEqual({ x: 50, y: 60 });
  });

  it('is off a line between two places that are far apart', () => {
    const line = alongLine(
      [
        { x: 0, y: 15 },
        { x: 400, y: 15 },
      ],
      10,
    );
    const places = [20, 60].map((y) => ({ x: 200, y }));
    expect(clearPlace(places, line, words)).toEqual({ x: 200, y: 60 });
  });
});
