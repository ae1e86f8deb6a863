import { expect, describe as group, it } from 'vitest';
import { describe } from '../../../src/views/layeredNetwork/describe.ts';
import { endsOf, labelAt, layOut, shapeOf } from '../../../src/views/layeredNetwork/layout.ts';
import { short } from '../../../src/views/layeredNetwork/names.ts';
import { examNow } from '../../run/kinds/exam.ts';

group('the network with its layers, in words', () => {
  it('holds every number that it shows of the student in hand', () => {
    const said = describe(examNow({ lit: 1 }));
    for (const part of [
      '2, 3, 1',
      'W⁽¹⁾₁₁ 0.5, W⁽¹⁾₁₂ −1',
      'student 2: sleep 0.5, which is 5 hours, study 0.2, which is 1 hours',
      'z⁽²⁾₂ −0.46, a⁽²⁾₂ 0.387',
      'z⁽³⁾ −0.681, ŷ 0.336',
      'It answers 33.6 points; observed 82.',
    ])
      expect(said).toContain(part);
    expect(said).not.toContain('student 1');
  });

  it('holds all students where all are shown, and keeps back what is asked for', () => {
    const said = describe(examNow({ atOnce: true, asked: ['predicted'] }));
    for (const row of [1, 2, 3]) expect(said).toContain(`student ${row}`);
    expect(said).not.toMatch(/0\.339|33\.9|−0\.668/);
  });
});

it('writes at most five digits, and what is nearly nothing as nothing', () => {
  expect([-0.667511, 12.34567, -1.23456, 1e-9, -0.0001, 234.5, null].map(short)).toEqual([
    ...['−0.668', '12.3', '−1.23', '0', '0', '235', '·'],
  ]);
});

group.each([
  [366, 300, 14],
  [366, 230, 14],
  [830, 440, 26],
  [926, 560, 14],
])('in %i × %i', (width, height, em) => {
  it.each([false, true])(
    'boxes keep apart and inside, and numbers on wires off each other (all at once: %s)',
    (atOnce) => {
      const layout = layOut(shapeOf(examNow({ lit: 0, atOnce })), { width, height, em });
      const { places, unit, input, gap } = layout;
      expect(gap).toBeGreaterThan(4 * em);
      const [inputs = [], hidden = [], [out = { x: 0, y: 0 }] = []] = places;
      for (const { y } of hidden) {
        expect(y - unit.height / 2).toBeGreaterThanOrEqual(0);
        expect(y + unit.height / 2).toBeLessThanOrEqual(height);
      }
      expect((hidden[1]?.y ?? 0) - (hidden[0]?.y ?? 0)).toBeGreaterThan(unit.height);
      expect((inputs[1]?.y ?? 0) - (inputs[0]?.y ?? 0)).toBeGreaterThan(input.height);
      expect(out.x + unit.width / 2).toBeLessThan(width);
      const labels = [0, 1].flatMap((from) =>
        [0, 1, 2].map((to) => labelAt(endsOf(layout, 0, { from, to }), em).y),
      );
      const apart = labels.slice(1).map((y, i) => y - (labels[i] as number));
      expect(Math.min(...apart)).toBeGreaterThan(1.1 * em);
    },
  );
});

it.each([100, 140, 170, 230, 440])('in a box %i high lines keep apart, as many as have room', (height) => {
  const em = 14;
  for (const rows of [1, 3, 6]) {
    const { line, unit, input, fit } = layOut({ sizes: [2, 3, 1], rows }, { width: 366, height, em });
    expect(line).toBeGreaterThanOrEqual(1.05 * em);
    expect(fit.unit * line).toBeLessThanOrEqual(unit.height);
    if (rows > 1) expect((fit.input + 1) * 1.05 * em).toBeLessThanOrEqual(input.height);
  }
  expect(layOut({ sizes: [2, 3, 1], rows: 6 }, { width: 366, height, em }).fit.unit < 6).toBe(height < 300);
});
