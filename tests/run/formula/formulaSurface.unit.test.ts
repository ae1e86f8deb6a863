import { describe, expect, it } from 'vitest';
import { gradientDescent, minimaIn, samplesOf } from '../../../src/core/index.ts';
import { formulaObjective } from '../../../src/run/formula/formulaObjective.ts';
import { type FormulaSurface, formulaSurface } from '../../../src/run/formula/formulaSurface.ts';
import { SURFACES } from '../../../src/run/laboratory/laboratory.ts';

function surfaceOf(text: string, window?: Parameters<typeof formulaSurface>[1]): FormulaSurface {
  const found = formulaSurface(text, window);
  if ('problem' in found) throw new Error(found.problem.code);
  return found;
}

/** Each bottom that is wanted is among the found ones, and no other is. */
function expectMinima(
  found: FormulaSurface['minima'],
  wanted: readonly (readonly [number, number])[],
  digits = 12,
) {
  expect(found).toHaveLength(wanted.length);
  for (const [w, b] of wanted) {
    const nearest = found
      .map(({ at }) => Math.hypot(at[0] - w, at[1] - b))
      .sort((one, other) => one - other)[0];
    expect(nearest, `for ${w}, ${b}`).toBeLessThan(10 ** -digits);
  }
}

describe.each([...SURFACES])('the formula of %s, looked at in its own window', (_, surface) => {
  it('has the bottoms that are known, to the last digit, the lowest first', () => {
    const { minima } = surfaceOf(surface.formula, surface.window);
    expectMinima(
      minima,
      surface.minima.map(({ at }) => at),
    );
    const values = minima.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
    values.forEach((value, i) => {
      expect(value).toBeCloseTo(surface.minima[i]?.value as number, 13);
    });
  });
});

describe('bottoms', () => {
  it.each<[string, [number, number][]]>([
    ['w^2 + b^2', [[0, 0]]],
    ['w^4 + b^4', [[0, 0]]],
    ['w^2 + b^4', [[0, 0]]],
    ['|w| + |b|', [[0, 0]]],
    ['max(|w|, |b|)', [[0, 0]]],
    ['(w - 1)^2 + |b + 0.5|', [[1, -0.5]]],
    ['-exp(-20(w^2 + b^2))', [[0, 0]]],
    ['100000w^2 + b^2', [[0, 0]]],
    // No place is lower than all around it.
    ['w^2', []],
    ['(w^2 + b^2 - 1)^2', []],
    ['relu(w) + relu(b)', []],
    ['7', []],
    ['w', []],
    ['w^2 - b^2/100', []],
    ['1/(w^2 + b^2)', []],
    ['log(w)', []],
  ])('%s', (text, wanted) => {
    expectMinima(surfaceOf(text, { w: [-3, 3], b: [-3, 3] }).minima, wanted, 6);
  });

  it('are all found where there are many: 49 of Ackley’s, in 7 rows of 7', () => {
    const ackley = '-20exp(-0.2sqrt(0.5(w^2+b^2))) - exp(0.5(cos(2pi w) + cos(2pi b))) + e + 20';
    const { minima } = surfaceOf(ackley, { w: [-3.4, 3.4], b: [-3.4, 3.4] });
    expect(minima).toHaveLength(49);
    expect(minima[0]).toMatchObject({ at: [0, 0] });
  });

  it('of many the lowest are found, and the work stays within bounds', () => {
    let asked = 0;
    const ackley =
      '-20exp(-0.2sqrt(0.5(w^2+b^2))) - exp(0.5(cos(2pi w) + cos(2pi b))) + e + 20 + sin(20w)sin(20b)/9';
    for (const text of [ackley, '|sin(9w)| + |sin(9b)|', 'max(|w|, |b|)', 'sin(40w)', 'relu(w) + w^20 b']) {
      const inner = formulaObjective(text);
      const count = <T>(answer: (p: readonly number[]) => T) => {
        return (p: readonly number[]) => {
          asked++;
          return answer(p);
        };
      };
      const objective = {
        parameterCount: 2,
        value: count(inner.value),
        gradient: count(inner.gradient),
        hessian: count(inner.hessian),
      };
      asked = 0;
      const minima = minimaIn(objective, samplesOf(inner, { w: [-3, 3], b: [-3, 3] }));
      expect(minima.length).toBeLessThanOrEqual(64);
      expect(asked, text).toBeLessThan(60_000);
    }
  });
});

describe('the window', () => {
  it('goes from −3 to 3 where the bottom is in it', () => {
    expect(surfaceOf('(w - 2)^2 + b^2').window).toMatchObject({ w: [-3, 3], b: [-3, 3] });
  });

  it('reaches farther for what is farther out: to 8 for a bottom at 5, to 5 for those of Himmelblau', () => {
    expect(surfaceOf('(w - 5)^2 + b^2').window).toMatchObject({ w: [-8, 8], b: [-8, 8] });
    expect(surfaceOf('(w^2 + b - 11)^2 + (w + b^2 - 7)^2').window).toMatchObject({ w: [-5, 5], b: [-5, 5] });
    expect(surfaceOf('sqrt(w - 4)').window).toMatchObject({ w: [-10, 10] });
  });

  it('is the one that is given, if one is', () => {
    const window = { w: [0, 1], b: [-4, -2] } as const;
    expect(surfaceOf('(w - 5)^2 + b^2', window)).toMatchObject({ window, minima: [] });
  });

  it('is named where the formula has no height in it', () => {
    expect(formulaSurface('log(w - 50)')).toEqual({
      problem: { code: 'nowhereFinite', window: { w: [-10, 10], b: [-10, 10] } },
    });
    expect(formulaSurface('sqrt(w)', { w: [-2, -1], b: [0, 1] })).toMatchObject({
      problem: { window: { w: [-2, -1], b: [0, 1] } },
    });
  });
});

describe('the heights', () => {
  it('of a saddle and a plane are all of them', () => {
    expect(surfaceOf('5 + w^2 - b^2').window.height).toEqual([-4, 14]);
    expect(surfaceOf('w').window.height).toEqual([-3, 3]);
  });

  it('of what is level are 1 to both sides', () => {
    expect(surfaceOf('7').window.height).toEqual([6, 8]);
  });

  it('are cut beside a pole, and where walls are steep', () => {
    const [low, high] = surfaceOf('1/(w^2 + b^2)').window.height;
    expect(low).toBeCloseTo(1 / 18, 12);
    expect(high).toBeLessThan(2);
    expect(
      surfaceOf('1/w')
        .window.height.map(Math.abs)
        .every((height) => height < 5),
    ).toBe(true);
    // Of 13,122 at the corners.
    expect(surfaceOf('w^8 + b^8').window.height[1]).toBeLessThan(7500);
  });

  it('show a narrow pit and a narrow peak on a plain', () => {
    expect(surfaceOf('-exp(-20(w^2 + b^2))').window.height[0]).toBe(-1);
    expect(surfaceOf('exp(-20(w^2 + b^2))').window.height[1]).toBeGreaterThan(0.2);
  });
});

describe.each([
  ...[...SURFACES.values()].map(({ formula }) => formula),
  ...[
    'w^2 + b^2',
    '7',
    'w',
    '1/w',
    'log(w b)',
    'tan(w b)',
    'exp(exp(w^2))',
    '1e300*w^2 + b^2',
    '|w|',
    'sin(5w)sin(5b)',
  ],
  ...['sqrt(w - 4)', '1e308 w', '-1e308 w^2'],
])('any formula: %s', (text) => {
  const { window, start, learningRate, objective, minima, id, formula } = surfaceOf(text);

  it('has heights that are numbers, the second above the first, with every bottom between them', () => {
    const [low, high] = window.height;
    expect(Number.isFinite(high - low)).toBe(true);
    expect(high).toBeGreaterThan(low);
    for (const { value } of minima) expect(value).toBeGreaterThanOrEqual(low);
    expect({ id, formula }).toEqual({ id: 'formula', formula: text });
  });

  it('has a start inside of its window with a height, from which a first step stays a number', () => {
    expect(start[0]).toBeGreaterThan(window.w[0]);
    expect(start[0]).toBeLessThan(window.w[1]);
    expect(start[1]).toBeGreaterThan(window.b[0]);
    expect(start[1]).toBeLessThan(window.b[1]);
    expect(Number.isFinite(objective.value(start))).toBe(true);
    expect(learningRate).toBeGreaterThan(0);
    expect(learningRate).toBeLessThanOrEqual(1);
    const settings = { learningRate };
    const next = gradientDescent.update(gradientDescent.init(start, settings), objective, settings);
    expect(next.parameters.every(Number.isFinite)).toBe(true);
    expect(objective.value(next.parameters)).toBeLessThanOrEqual(objective.value(start));
  });
});
