import { expect, describe as group, it } from 'vitest';
import { textWidth } from '../../../src/views/axes/frame.ts';
import { describe } from '../../../src/views/network/describe.ts';
import { grainOf, settled, shownWeight } from '../../../src/views/network/hands.ts';
import {
  alongWire,
  KNOB,
  labelBeside,
  layOut,
  shapeOf,
  wireWidth,
  wordsWidth,
} from '../../../src/views/network/layout.ts';
import { houseNow } from '../../run/kinds/houses.ts';

group('the network in words', () => {
  it('holds every number that it shows', () => {
    const said = describe(houseNow({ lit: 0 }));
    for (const part of [
      'bedrooms 3, bathrooms 1, area 1180 sq ft',
      'weight of bedrooms is −24.9772',
      'weight of bathrooms is 25.5752',
      'weight of area is 0.2229',
      'bias of price is 107.8231',
      'price: 321.45 thousand dollars; observed 221.9 thousand dollars',
    ])
      expect(said).toContain(part);
  });

  it('without an example has no number of one', () => {
    const said = describe(houseNow({ lit: null, inputs: ['area'], intercept: false }));
    expect(said).toContain('What comes in: area.');
    expect(said).not.toMatch(/observed|bias/);
  });
});

group('a wire', () => {
  it('is as wide as what it does, never thinner than a pixel', () => {
    expect(wireWidth(30, 30, 20)).toBeCloseTo(17, 9);
    expect(wireWidth(15, 30, 20)).toBeCloseTo(8.5, 9);
    expect(wireWidth(0, 30, 20)).toBe(1);
    expect(wireWidth(0, 0, 20)).toBe(1);
  });

  it('has its knob on its way, with the number on the side that is free', () => {
    const knob = alongWire({ x: 100, y: 20 }, { x: 300, y: 120 }, KNOB);
    expect(alongWire({ x: 100, y: 20 }, { x: 300, y: 120 }, 0.5)).toEqual({ x: 200, y: 70 });
    expect(knob.y).toBeGreaterThan(20);
    expect(knob.y).toBeLessThan(70);
    const label = { edge: 100, text: '× 0.223', each: 50 };
    expect(labelBeside(knob, 100, 10, label).y).toBeLessThan(knob.y);
    expect(labelBeside(knob, -100, 10, label).y).toBeGreaterThan(knob.y);
    expect(labelBeside(knob, 0, 10, label)).toMatchObject({ anchor: 'middle' });
  });

  it('is turned by a thousandth of how far it goes, and written with four digits', () => {
    const now = houseNow();
    expect([0, 1, 2].map((parameter) => grainOf(now, parameter))).toEqual([1, 1, 0.001]);
    expect(settled(0.22286, 0.001)).toBe(0.223);
    expect([-24.9772, 107.8231, 0.2228641, 0.0012345].map(shownWeight)).toEqual([
      '−24.98',
      '107.8',
      '0.223',
      '0.00123',
    ]);
  });
});

it.each([
  [250, 220, 13],
  [430, 600, 16],
  [920, 560, 16],
])('units and boxes keep apart and inside %i × %i', (width, height, em) => {
  const { places, unit, input } = layOut(shapeOf(houseNow()), { width, height, em });
  const [inputs = [], [out = { x: 0, y: 0 }] = []] = places;
  expect(inputs).toHaveLength(3);
  expect((inputs[1]?.y ?? 0) - (inputs[0]?.y ?? 0)).toBeGreaterThan(input.height);
  expect((inputs[0]?.y ?? 0) - input.height / 2).toBeGreaterThanOrEqual(0);
  expect((inputs[0]?.x ?? 0) - input.width / 2).toBeGreaterThan(0);
  expect(out.x + unit).toBeLessThan(width);
  expect(out.x - unit - ((inputs[0]?.x ?? 0) + input.width / 2)).toBeGreaterThan(4 * em);
});

// A long number beside a wire that is level once lay under the box that the wire leaves.
it.each([
  [250, 220, 13],
  [360, 300, 14],
  [430, 600, 16],
  [920, 560, 16],
])('the number of any wire keeps out of the boxes, inside %i × %i', (width, height, em) => {
  for (const inputs of [['area'], ['bedrooms', 'area'], ['bedrooms', 'bathrooms', 'area']])
    for (const text of ['× 0.00025', '× −24.98', '× 1.00 × 10⁶', '× 0']) {
      const { places, unit, input, each } = layOut(shapeOf(houseNow({ inputs })), { width, height, em });
      const [out] = places[1] as [{ x: number; y: number }];
      for (const { x, y } of places[0] ?? []) {
        const from = { x: x + input.width / 2, y };
        const knob = alongWire(from, { x: out.x - unit, y: out.y }, KNOB);
        const label = labelBeside(knob, out.y - y, em, { edge: from.x, text, each });
        const left = label.x - (label.anchor === 'middle' ? textWidth(text, em) / 2 : 0);
        expect(left, `${inputs.length} inputs, ${text}`).toBeGreaterThan(from.x);
      }
    }
});

// Where rows are low the number of the level wire lay over the knob above it.
it.each([
  [700, 220, 23],
  [370, 230, 23],
  [700, 270, 23],
  [920, 560, 16],
])('the number of a level wire keeps off the knob above it, in %i × %i', (width, height, em) => {
  const { places, unit, input, each } = layOut(shapeOf(houseNow()), { width, height, em });
  const [out] = places[1] as [{ x: number; y: number }];
  const [above, level] = (places[0] ?? []).map(({ x, y }) => {
    const from = { x: x + input.width / 2, y };
    return { from, knob: alongWire(from, { x: out.x - unit, y: out.y }, KNOB) };
  });
  if (!above || !level) throw new Error('There are three inputs.');
  const label = labelBeside(level.knob, 0, em, { edge: level.from.x, text: '× 0.00025', each });
  expect(label.y - 0.72 * em).toBeGreaterThan(above.knob.y + 0.62 * em);
});

it.each([
  [370, 220, 23, 'beside the map on a wall'],
  [860, 430, 26, 'on a wall'],
  [620, 340, 13, 'on paper'],
  [300, 220, 13, 'beside another figure'],
])('words keep within their boxes and the figure, in %i × %i, %s', (width, height, em) => {
  const now = houseNow({ lit: 0 });
  const shape = shapeOf(now);
  const { places, unit, input, tight } = layOut(shape, { width, height, em });
  for (const { name } of now.incoming) expect(wordsWidth(name, em)).toBeLessThan(input.width);
  const [out] = places[1] as [{ x: number; y: number }];
  if (!tight) expect(out.x + unit + 0.7 * em + wordsWidth('observed 221.9', em)).toBeLessThan(width);
});
