// The plane of slopes, and what the deck says in words.
import { describe, expect, it } from 'vitest';
import {
  countsTexts,
  handTexts,
  lengthsTexts,
  placeTexts,
  describe as say,
  sayOf,
  spreadTexts,
} from '../../../src/views/deck/describe.ts';
import { pairOf, planeIn, windowOf } from '../../../src/views/deck/plane.ts';
import { houseNow } from '../../run/kinds/houses.ts';

const dealt = (batchSize: number, hands: number, more = {}) =>
  houseNow({
    scaling: { spread: 1, center: 1 },
    fitted: false,
    chosen: [2, 3],
    learningRate: 0,
    settings: { batchSize, seed: 3 },
    cursor: hands - 1,
    horizon: hands - 1,
    ...more,
  });
const room = { left: 400, right: 900, top: 10, bottom: 500 };

describe('the plane', () => {
  const now = dealt(10, 3);
  const plane = planeIn(room, 14, { window: windowOf(now), linesUnder: 2 });

  it('has one scale both ways', () => {
    const [one, other] = [plane.at([0, 0]), plane.at([100, 100])];
    expect(other.x - one.x).toBeCloseTo(one.y - other.y, 9);
  });

  it('has the same window whatever the hand, so that hands can be compared', () => {
    expect(windowOf(dealt(250, 3))).toEqual(windowOf(now));
  });

  it('holds 0, the slope of all and most single examples', () => {
    const { frame } = plane;
    for (const pair of [[0, 0], pairOf(now, now.hands.whole)] as const) {
      expect(plane.isBeyond(pair)).toBe(false);
      expect(plane.at(pair).x).toBeGreaterThan(frame.left);
    }
    const single = dealt(1, 500);
    const beyond = single.hands.slopes.filter((slopes) => plane.isBeyond(pairOf(single, slopes)));
    expect(beyond.length).toBeLessThan(120);
  });

  it('keeps dots that are beyond at its edge', () => {
    const single = dealt(1, 500);
    const { x, y } = plane.placed(single);
    for (let i = 0; i < x.length; i++) {
      expect(x[i]).toBeGreaterThanOrEqual(plane.frame.left - 0.01);
      expect(y[i]).toBeLessThanOrEqual(plane.frame.bottom + 0.01);
    }
  });
});

describe('in words', () => {
  it('the deck says which hand it is and what is left, longest first', () => {
    const now = dealt(10, 53);
    expect(handTexts(now)).toEqual(['hand 3 of 50 · epoch 2', 'hand 3 of 50']);
    expect(countsTexts(now)).toEqual(['20 dealt · 10 in hand · 470 left', '470 left']);
    expect(placeTexts(now)[0]).toBe('hand 3 of 50 · epoch 2 · 470 left');
    expect(lengthsTexts(dealt(500, 1))[0]).toBe('length: all 1204.5, this hand 1204.5');
  });

  it('the spread is kept back while it is asked for', () => {
    expect(spreadTexts(dealt(500, 2))[0]).toBe('2 hands off by 0, the law: 0');
    expect(spreadTexts(dealt(10, 1, { asked: ['spread'] }))).toEqual([
      '1 hand off by ?, the law: ?',
      'off by ?, law ?',
    ]);
    expect(say(dealt(10, 1, { asked: ['spread'] }))).not.toContain('838.7');
    expect(spreadTexts(dealt(10, 1, { reduction: 'sum' }))).toEqual([]);
  });

  it('a card says its row, where it lies and what is on it', () => {
    const now = dealt(10, 3);
    const [first, , , ...rest] = now.hands.order;
    expect(sayOf(now, first as number)).toMatch(/^Row \d+, dealt: bedrooms \d/);
    expect(sayOf(now, rest.at(-1) as number)).toContain('not dealt yet');
    expect(sayOf(now, now.hands.order[25] as number)).toContain('in hand');
  });

  it('all numbers that are seen are said', () => {
    const said = say(dealt(10, 3));
    for (const text of ['500 cards', 'hand 3 of 50', '470 left', '1204.5', '838.7'])
      expect(said).toContain(text);
  });
});
