import { describe, expect, it } from 'vitest';
import { cardsIn, deckLayout, facesIn } from '../../../src/views/deck/layout.ts';

const rows = (path: string) => path.split(/m/i).length - 1;

describe('the room of a deck', () => {
  it.each([
    ['a great picture', { width: 920, height: 560, em: 14 }, true, false],
    ['a tall one', { width: 400, height: 560, em: 14 }, true, false],
    ['a phone', { width: 370, height: 250, em: 13 }, true, true],
    ['one beside a table on a wall', { width: 605, height: 420, em: 26 }, true, true],
    ['a small one', { width: 270, height: 200, em: 13 }, false, false],
  ] as const)('%s', (_, box, hasPlane, hasWords) => {
    const { cards, plane, words } = deckLayout(box);
    expect([plane !== null, words !== null]).toEqual([hasPlane, hasWords]);
    for (const room of [cards, plane, words]) {
      if (!room) continue;
      expect(room.right).toBeGreaterThan(room.left);
      expect(room.bottom).toBeGreaterThan(room.top);
      expect(room.left).toBeGreaterThanOrEqual(0);
      expect(room.right).toBeLessThanOrEqual(box.width);
      expect(room.bottom).toBeLessThanOrEqual(box.height);
    }
  });
});

describe('the cards', () => {
  const frame = { left: 10, right: 410, top: 30, bottom: 330 };
  const cards = cardsIn(frame, 500);

  it('lie each in a place of its own, inside the table', () => {
    const seen = new Set<string>();
    for (let place = 0; place < 500; place++) {
      const at = cards.middle(place);
      expect(cards.under(at)).toBe(place);
      expect(at.x - cards.wide / 2).toBeGreaterThanOrEqual(frame.left);
      expect(at.x + cards.wide / 2).toBeLessThanOrEqual(frame.right);
      expect(at.y + cards.high / 2).toBeLessThanOrEqual(frame.bottom);
      seen.add(`${at.x} ${at.y}`);
    }
    expect(seen.size).toBe(500);
  });

  it('are drawn from one place up to another', () => {
    expect(rows(cards.path(20, 30))).toBe(10);
    expect(cards.path(30, 30)).toBe('');
  });

  it('are none beside the table, nor past the last', () => {
    expect(cards.under({ x: 5, y: 100 })).toBeNull();
    expect(cards.under({ x: 409, y: 329 })).toBeNull();
    expect(cards.under({ x: 100, y: 20 })).toBeNull();
  });

  it('stay cards where they are few', () => {
    const few = cardsIn(frame, 3);
    expect(few.wide / few.high).toBeGreaterThan(0.4);
    expect(few.wide / few.high).toBeLessThan(1.2);
  });
});

describe('the hand, face up', () => {
  const frame = { left: 0, right: 400, top: 10, bottom: 60 };

  it.each([1, 10, 64, 500])('of %i lies in one row, and each card can be found', (count) => {
    const faces = facesIn(frame, 14, count);
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      expect(faces.left(at) + faces.wide).toBeLessThanOrEqual(frame.right + 0.01);
      const found = faces.under({ x: faces.left(at) + 0.01 + faces.wide / 2, y: 30 });
      // Of a large hand an edge stands for a few cards.
      expect(Math.abs((found as number) - at)).toBeLessThanOrEqual(Math.ceil(count / 60));
    }
    expect(faces.under({ x: 100, y: 70 })).toBeNull();
  });

  it('of 500 is drawn with few edges', () => {
    expect(rows(facesIn(frame, 14, 500).path)).toBeLessThan(80);
    expect(rows(facesIn(frame, 14, 10).path)).toBe(10);
  });
});
