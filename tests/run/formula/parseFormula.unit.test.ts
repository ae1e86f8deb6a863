import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectiveOfExpression, random } from '../../../src/core/index.ts';
import { parser } from '../../../src/run/formula/formula.grammar';
import { formulaObjective } from '../../../src/run/formula/formulaObjective.ts';
import { FUNCTIONS, nearestName } from '../../../src/run/formula/names.ts';
import { isFormula, parseFormula } from '../../../src/run/formula/parseFormula.ts';
import { SURFACES } from '../../../src/run/laboratory/laboratory.ts';
import { expressions, written } from './formulas.ts';

/** What a formula comes to at w = 3, b = 2. */
const at32 = (text: string) => formulaObjective(text).value([3, 2]);

describe('what binds what', () => {
  it.each([
    ['2w', 6],
    ['2(w + 1)', 8],
    ['w b', 6],
    ['wb', 6],
    ['bw(w)(b)', 36],
    ['-w^2', -9],
    ['(-w)^2', 9],
    ['2^-w', 0.125],
    ['2^-w b', 0.25],
    ['b^w^b', 512],
    ['(b^w)^b', 64],
    ['w - b - 1', 0],
    ['w - (b - 1)', 2],
    ['12 / w / b', 2],
    ['12 / w b', 8],
    ['1/2w', 1.5],
    ['2w^2', 18],
    ['w^2b', 18],
    ['2 + 3 * w', 11],
    ['w * -b', -6],
    ['w - -b', 5],
    ['+w', 3],
    ['--w', 3],
    ['-2w', -6],
    ['w**2', 9],
    ['-w**b', -9],
    ['2 · w × b ÷ 4', 3],
    ['w − b', 1],
    ['w² + b³', 17],
    ['w⁻¹', 1 / 3],
    ['w²b', 18],
    ['b¹⁰', 1024],
    ['1e-3w', 0.003],
    ['1e−3w', 0.003],
    ['2.5E2', 250],
    ['.5w', 1.5],
    ['5.w', 15],
    ['2e', 2 * Math.E],
    ['π w', 3 * Math.PI],
    ['2pi', 2 * Math.PI],
    ['|b - w|', 1],
    ['2|b - w|', 2],
    ['|b - w|w', 3],
    ['|w - |b||', 1],
    ['|-(|b|)w|', 6],
    ['min(w, b)', 2],
    ['max(w, b, 7, 1)', 7],
    ['sqrt(w + 6)b', 6],
    ['ln(e^2)', 2],
    ['log(e)', 1],
    ['exp(0)', 1],
    ['sin(pi/2) + cos(0) + tan(0)', 2],
    ['sinh(0) + cosh(0) + tanh(0) + atan(0)', 1],
    ['sigmoid(0)', 0.5],
    ['relu(-w) + relu(b) + abs(-w)', 5],
    ['\tw\u00a0+ b ', 5],
  ])('%s is %d at w = 3, b = 2', (text, value) => {
    expect(at32(text)).toBeCloseTo(value, 14);
  });
});

describe('a mistake is named, and marked where it is', () => {
  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', '   '],
    ['w +', 'missingOperand', '+'],
    ['(w + ) b', 'missingOperand', '+'],
    ['w + * b', 'missingOperand', '*'],
    ['^2', 'missingOperand', '^'],
    ['w **', 'missingOperand', '**'],
    ['((w + b)', 'openParenthesis', '('],
    ['exp(w', 'openParenthesis', '('],
    ['w) + b', 'strayParenthesis', ')'],
    ['|w + b', 'openBar', '|'],
    ['(|w)', 'openBar', '|'],
    ['3 * ( )', 'nothingInside', '( )'],
    ['||', 'nothingInside', '||'],
    ['1,2,3 w', 'strayComma', ','],
    ['max(0,5)', 'commaOrPoint', '0,5'],
    ['w + min(w, 0,5)', 'commaOrPoint', '0,5'],
    ['max(10,25, w)', 'commaOrPoint', '10,25'],
    ['1,234 w', 'twoNumbers', '1,234'],
    ['w, b', 'strayComma', ','],
    ['min(w,, b)', 'unexpected', ','],
    ['min(w, )', 'unexpected', ','],
    ['w = b', 'unexpected', '='],
    ['w ; b', 'unexpected', ';'],
    ['w + 😀', 'unexpected', '😀'],
    ['w 2', 'missingSign', '2'],
    ['(w + b)3.5', 'missingSign', '3.5'],
    ['1.2.3', 'missingSign', '.3'],
    ['sin w', 'noArguments', 'sin'],
    ['2 exp', 'noArguments', 'exp'],
    ['1 + sqrt(w, b)', 'wrongArguments', 'sqrt(w, b)'],
    ['sqrt()', 'wrongArguments', 'sqrt()'],
    ['max(w)', 'wrongArguments', 'max(w)'],
    ['w + x', 'unknownName', 'x'],
    ['constructor', 'unknownName', 'constructor'],
    ['__proto__(w)', 'unknownName', '__proto__'],
    ['θ + w', 'unknownName', 'θ'],
    ['w + 1e999', 'hugeNumber', '1e999'],
    [`${'('.repeat(51)}w${')'.repeat(51)}`, 'tooDeep', '('],
    [`${'-'.repeat(60)}w`, 'tooDeep', '-'],
    [`w${'^w'.repeat(60)}`, 'tooDeep', 'w'],
  ])('“%s”: %s “%s”', (text, code, part) => {
    const parsed = parseFormula(text);
    if (!('problems' in parsed)) throw new Error('it was read');
    const [problem] = parsed.problems;
    expect(problem).toMatchObject({ code, text: part });
    expect(text.slice(problem?.from, problem?.to)).toBe(part);
    expect(isFormula(text)).toBe(false);
  });

  it('the innermost parenthesis that stays open is the one that is marked', () => {
    expect(parseFormula('(w + (b)) * (w + (2')).toMatchObject({
      problems: [{ code: 'openParenthesis', from: 17 }],
    });
  });

  it('unknown names are all named, in order, also before something that cannot be read', () => {
    expect(parseFormula('y + x')).toMatchObject({ problems: [{ text: 'y' }, { text: 'x' }] });
    expect(parseFormula('sqr(w) + foo # x')).toMatchObject({
      problems: [{ text: 'sqr', nearest: 'sqrt' }, { text: 'foo', nearest: null }, { code: 'unexpected' }],
    });
  });

  it.each([
    ['x', 'w'],
    ['y', 'b'],
    ['W', 'w'],
    ['EXP', 'exp'],
    ['sqr', 'sqrt'],
    ['sni', 'sin'],
    ['sigmod', 'sigmoid'],
    ['arctan', 'atan'],
    ['w2', 'w^2'],
    ['lnn', 'ln'],
    ['q', null],
    ['hello', null],
    ['mean', null],
  ])('for %s it offers %s', (name, offer) => {
    expect(nearestName(name)).toBe(offer);
  });

  it.each([
    ['0,5w', 1.5],
    ['w^0,5 ^ 2', 3 ** 0.25],
    ['(2,5 + w)b', 11],
    ['exp(0,5 b) - 1,25', Math.E - 1.25],
    ['max((0,5), |-0,25|)', 0.5],
    ['max(0,5; w)', 3],
    ['min(0,5; w; 0,25)', 0.25],
    ['max(w,5)', 5],
    ['max(0, 5)', 5],
    ['max(exp(0,5), 1)', Math.exp(0.5)],
    ['2,5e-1w', 0.75],
    ['1,234,567 w', 3_703_701],
    ['1.234,5 + w', 1237.5],
    ['0,125b', 0.25],
  ])('%s has decimals with a comma: %d at w = 3, b = 2', (text, value) => {
    expect(at32(text)).toBeCloseTo(value, 12);
  });

  it('marks what is wrong behind a comma where it was typed', () => {
    expect(parseFormula('1,234,567 w + x')).toMatchObject({ problems: [{ text: 'x', from: 14, to: 15 }] });
  });

  it('a decimal comma is told from another', () => {
    expect(parseFormula('1,2,3w')).toMatchObject({ problems: [{ code: 'strayComma', decimal: true }] });
    expect(parseFormula('2, 5w')).toMatchObject({ problems: [{ code: 'strayComma', decimal: false }] });
  });
});

describe('limits', () => {
  it('300 characters are read and 301 are not', () => {
    const text = `w${'+1'.repeat(149)}+`;
    expect(formulaObjective(text.slice(0, 299)).value([0, 0])).toBe(149);
    expect(isFormula(`${text.slice(0, 299)} `)).toBe(true);
    expect(parseFormula(`${text.slice(0, 299)}  `)).toMatchObject({
      problems: [{ code: 'tooLong', length: 301, most: 300, from: 300, to: 301 }],
    });
  });

  it('a million parentheses, signs or letters are refused for their length alone', () => {
    for (const text of ['('.repeat(1e6), '-'.repeat(1e6), 'exp('.repeat(250_000), 'w'.repeat(1e6)]) {
      const parsed = parseFormula(text);
      expect(parsed).toMatchObject({ problems: [{ code: 'tooLong', length: 1e6 }] });
      expect(JSON.stringify(parsed).length).toBeLessThan(300);
    }
  });

  it('300 of any sign give an answer', () => {
    for (const sign of '(|)-+*/^,.#w2e²π½ \n') {
      const parsed = parseFormula(sign.repeat(300));
      expect('expression' in parsed || parsed.problems.length > 0).toBe(true);
    }
  });
});

describe('5,000 strings of junk', { timeout: 60_000 }, () => {
  const rng = random(20_261);
  const PIECES = [
    ...'()()||+-*/^,.=#²³π·×÷−!;&"\'\\{}[]$%@~😀\u0000\ud83d',
    ...[
      'w',
      'b',
      'e',
      'x',
      '2',
      '0.5',
      '1e9',
      ' ',
      'exp(',
      'min(',
      'sqrt',
      'sin(',
      'ln',
      '**',
      'foo',
      '__proto__',
    ],
  ];
  const junk = Array.from({ length: 5000 }, () =>
    Array.from({ length: 1 + rng.integer(0, 59) }, () => PIECES[rng.integer(0, PIECES.length - 1)]).join(''),
  );

  it('never throw, and are a formula with numbers for values or have problems inside of the text', () => {
    for (const text of junk) {
      const parsed = parseFormula(text);
      if ('expression' in parsed) {
        const objective = objectiveOfExpression(parsed.expression);
        expect(typeof objective.value([1, 2])).toBe('number');
        expect(objective.gradient([1, 2])).toHaveLength(2);
        continue;
      }
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { from, to, text: part, code } of parsed.problems) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from + (code === 'empty' ? 0 : 1));
        expect(to).toBeLessThanOrEqual(text.length);
        if (code !== 'tooLong') expect(part).toBe(text.slice(from, to));
      }
    }
  });

  it('take under 50 ms each, and a dozen steps of the reader for each character', () => {
    const took = (text: string) => {
      const before = performance.now();
      parseFormula(text);
      return performance.now() - before;
    };
    for (const text of [...junk, ...[...'#(|-^,2'].map((sign) => sign.repeat(300))]) {
      // The machine may be busy with other things; the formula is to blame only for what it takes each time.
      let least = took(text);
      for (let again = 0; again < 5 && least > 25; again++) least = Math.min(least, took(text));
      expect(least, text).toBeLessThan(50);
      const reading = parser.startParse(text);
      let steps = 1;
      while (!reading.advance()) steps++;
      expect(steps, text).toBeLessThan(12 * text.length + 50);
    }
  });
});

describe('written out and read back', () => {
  it('any tree has the same value and slopes', () => {
    fc.assert(
      fc.property(
        expressions,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (tree, w, b) => {
          const text = written(tree);
          fc.pre(text.length <= 300);
          const parsed = parseFormula(text);
          if (!('expression' in parsed)) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
          const [one, other] = [tree, parsed.expression].map(objectiveOfExpression);
          expect(other?.value([w, b])).toBe(one?.value([w, b]));
          expect(other?.gradient([w, b])).toEqual(one?.gradient([w, b]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe.each([...SURFACES])('the formula of the surface %s', (_, surface) => {
  it('has the surface’s value, slopes and curvatures', () => {
    const typed = formulaObjective(surface.formula);
    const near = (value: number, wanted: number) =>
      expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(wanted)));
    const within = ([from, to]: readonly [number, number]) => fc.double({ min: from, max: to, noNaN: true });
    fc.assert(
      fc.property(within(surface.window.w), within(surface.window.b), (w, b) => {
        near(typed.value([w, b]), surface.objective.value([w, b]));
        typed.gradient([w, b]).forEach((slope, i) => {
          near(slope, surface.objective.gradient([w, b])[i] as number);
        });
        typed.hessian([w, b]).forEach((row, i) => {
          row.forEach((bend, j) => {
            near(bend, surface.objective.hessian([w, b])[i]?.[j] as number);
          });
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the objective of a text', () => {
  it('is the same object for the same text, also after thirty others', () => {
    const first = formulaObjective('w^2 + 3b^2');
    for (let i = 0; i < 30; i++) formulaObjective(`w + ${i}`);
    expect(formulaObjective('w^2 + 3b^2')).toBe(first);
  });

  it('is refused for what is no formula', () => {
    expect(() => formulaObjective('w +')).toThrow("'w +' is no formula: missingOperand");
  });
});

it('the grammar knows the functions that there are, and no others', () => {
  const grammar = readFileSync('src/run/formula/formula.grammar', 'utf8');
  const [listed = ''] = /@specialize<Name,[^>]*>/.exec(grammar) ?? [];
  expect([...listed.matchAll(/"(\w+)"/g)].map(([, name]) => name)).toEqual([...FUNCTIONS.keys()]);
});
