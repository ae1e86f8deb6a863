import { describe, expect, it } from 'vitest';
import { sayFormula } from '../../../src/app/playground/sayFormula.ts';
import { formulaSurface } from '../../../src/run/formula/formulaSurface.ts';
import { parseFormula } from '../../../src/run/formula/parseFormula.ts';

function said(text: string): string {
  const parsed = parseFormula(text);
  if (!('problems' in parsed) || !parsed.problems[0]) throw new Error('it was read');
  return sayFormula(parsed.problems[0]);
}

const OPERAND = 'It needs a number, w, b, or something in parentheses there.';

describe('what is wrong with a formula is said, with the place and what is allowed', () => {
  it.each([
    ['', 'There is no formula. Type one in w and b, as in w^2 + b^2.'],
    ['w'.repeat(301), 'This is 301 characters long. Up to 300 will do.'],
    [
      '('.repeat(80),
      'From character 51 on, things are more than 50 deep inside each other. Fewer parentheses, signs and powers will do.',
    ],
    ['w^2 + x', '“x” at character 7 means nothing here. Is it w?'],
    ['2 sqr(w)', '“sqr” at character 3 means nothing here. Is it sqrt?'],
    [
      'q',
      '“q” at character 1 means nothing here. There are w, b, pi, e, and the functions under “What can be typed”.',
    ],
    ['1e999', '1e999 at character 1 is more than the computer can count. Numbers up to 1e308 will do.'],
    [
      'w = b',
      '“=” at character 3 has no place there. Numbers, w, b, functions, + − * / ^ and parentheses will do.',
    ],
    ['w + * b', `“*” at character 5 has nothing before it. ${OPERAND}`],
    ['(w + )', `“+” at character 4 has nothing after it. ${OPERAND}`],
    [
      'w 2',
      '2 at character 3 stands right behind something else. Put * for times or ^ for a power between them.',
    ],
    ['3 * ()', '“()” at character 5 has nothing inside. A number, w or b will do.'],
    ['2 (w', 'The parenthesis at character 3 is never closed. Put a ) where it ends.'],
    ['|w', 'The bar at character 1 is never closed. Put another | where it ends, or write abs(…).'],
    ['w)', 'The parenthesis at character 2 closes nothing. Take it out, or put a ( before it.'],
    ['w, b', 'The comma at character 2 is in no function. Commas belong inside min(…) and max(…).'],
    ['1,2,3', 'The comma at character 2 has no place in a number. Write decimals with a point, as in 2.5.'],
    [
      'max(0,5)',
      '“0,5” at character 5 could be 0.5, or 0 and 5. Write 0.5, or put a space behind the comma.',
    ],
    ['1,234 w', '“1,234” at character 1 could be 1.234 or 1234. Write the one that you mean.'],
    ['sin w', 'sin at character 1 needs parentheses behind it, as in sin(w).'],
    ['1 + max', 'max at character 5 needs parentheses behind it, as in max(w, b).'],
    ['sqrt(w, b)', 'sqrt at character 1 is given 2 parts. It takes one, as in sqrt(w).'],
    ['sqrt()', 'sqrt at character 1 is given nothing. It takes one, as in sqrt(w).'],
    [
      'max(w)',
      'max at character 1 is given 1 part. It takes two or more with commas between them, as in max(w, b).',
    ],
  ])('“%s”', (text, sentence) => {
    expect(said(text)).toBe(sentence);
  });

  it('where there is no value anywhere, with the window', () => {
    const found = formulaSurface('sqrt(w)', { w: [-2, -0.5], b: [0, 1] });
    expect('problem' in found && sayFormula(found.problem)).toBe(
      'The formula has no value anywhere with w from −2 to −0.5 and b from 0 to 1. Show another part of the floor, or type a formula that has values there.',
    );
  });

  it('quotes no more than a glance of what is long, and nothing that cannot be seen', () => {
    expect(said('n'.repeat(200))).toContain(`“${'n'.repeat(19)}…”`);
    expect(said('w \u0000')).toContain('“\ufffd”');
    expect(said('\u202ew')).toContain('“\ufffd”');
  });
});
