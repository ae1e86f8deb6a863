import { expect, test } from 'vitest';
import { pictureFor } from '../../../src/views/growingSquare/picture.ts';

test.each([140, 180, 220, 300, 400])(
  'in %i px of height the sums stand in the box, and not over each other',
  (height) => {
    const em = 20;
    const { top, row, bottom, named } = pictureFor({ width: 640, height, em }, 5);
    // The first line's letters begin about 0.1 em under the row's top.
    expect(top).toBeGreaterThanOrEqual(0);
    // The last sum ends above the line that stands 1.5 em under the square.
    expect(top + 3 * row + (named ? 2.15 : 0.9) * em).toBeLessThan(bottom + 0.6 * em);
    expect(row).toBeGreaterThanOrEqual((named ? 2.4 : 0.8) * em);
  },
);

test('with room, each sum has its name; in little, the sums stand alone', () => {
  expect(pictureFor({ width: 640, height: 400, em: 20 }, 5).named).toBe(true);
  expect(pictureFor({ width: 640, height: 180, em: 20 }, 5).named).toBe(false);
});

test('beside a derivation, as narrow as its longest sum, the square is not tiny: its sums stand under it', () => {
  const em = 23;
  const { unit, room, top, row, bottom } = pictureFor({ width: 355, height: 380, em }, 5);
  expect(unit * room).toBeGreaterThan(5 * em);
  expect(top).toBeGreaterThan(bottom + 3 * em);
  expect(top + 3 * row).toBeLessThan(380);
});
