import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { initialSettings, type WorkedLine } from '../../../src/core/index.ts';
import { OPTIMIZERS, optimizerOf, workingAt } from '../../../src/run/laboratory/laboratory.ts';
import { record } from '../../../src/run/lineRun.ts';
import { WorkingStrip } from '../../../src/views/strips/WorkingStrip.tsx';
import {
  numbersOf,
  runsOf,
  shapeOf,
  spokenLine,
  workedNumber,
} from '../../../src/views/strips/workedText.ts';
import { plain } from '../../run/laboratory/runs.ts';

const linesOf = (id: string, step = 0): readonly WorkedLine[] => {
  const settings = initialSettings(optimizerOf(id).settings, 3);
  return workingAt(record({ ...plain, optimizer: id, settings }, 60), step);
};
const htmlOf = (lines: readonly WorkedLine[]) => renderToStaticMarkup(createElement(WorkingStrip, { lines }));
/** What the eye sees of each line. */
const seen = (lines: readonly WorkedLine[]) =>
  htmlOf(lines)
    .split('<p class="working-line">')
    .slice(1)
    .map((line) => line.replace(/<span class="visually-hidden.*/, '').replace(/<[^>]*>/g, ''));

describe('a worked line', () => {
  it('shows four digits that count, whatever their size, and never what is no number', () => {
    expect([0, -88, 0.00125, 12_345.6, 0.000_123_67, 1e-8, -0.5, 0.9999, 1e9].map(workedNumber)).toEqual([
      '0',
      '−88',
      '0.00125',
      '12346',
      '0.0001237',
      '1.0 × 10⁻⁸',
      '−0.5',
      '0.9999',
      '1.00 × 10⁹',
    ]);
    expect(workedNumber(Number.NaN)).toBe('—');
    expect(workedNumber(Number.POSITIVE_INFINITY)).toBe('—');
  });

  it('puts what is negative in parentheses, but for what comes first', () => {
    const line: WorkedLine = {
      quantity: 's',
      parameter: 0,
      parts: [-2, '−', 3, '·', '(', -4, '+', -5, '²', ')', '·', -6],
      result: -7,
    };
    expect(numbersOf(line)).toEqual(['−2', '3', '−4', '(−5)', '(−6)', '−7']);
    expect(numbersOf({ ...line, parts: [-5, '²', '+', 1] })).toEqual(['(−5)', '1', '−7']);
  });

  it('is broken before a sum, a difference or a quotient, and never inside parentheses', () => {
    expect(runsOf([1, '−', 2, '·', 3, '÷', '(', '√', 4, '+', 5, ')']).map((run) => run.join(''))).toEqual([
      '1',
      '−2·3',
      '÷(√4+5)',
    ]);
  });

  it('is read aloud in words', () => {
    const [v, , w] = linesOf('momentum');
    expect(spokenLine(v as WorkedLine)).toBe('v of w equals 0.9 times 0 minus 0.01 times −88 equals 0.88');
    expect(spokenLine(w as WorkedLine)).toBe('new w equals −1 plus 0.88 equals −0.12');
    expect(spokenLine(linesOf('newton')[0] as WorkedLine)).toBe(
      'slope along w equals 42 times step along w plus 14 times step along b equals −88',
    );
  });
});

describe('the working strip', () => {
  it('writes momentum’s first step from (−1, 1)', () => {
    expect(seen(linesOf('momentum'))).toEqual([
      'vw=0.9·0−0.01·(−88)=0.88',
      'vb=0.9·0−0.01·(−30)=0.3',
      'w=−1+0.88=−0.12',
      'b=1+0.3=1.3',
    ]);
  });

  it('writes what is only said and not worked out with one equals sign', () => {
    expect(seen(linesOf('closedForm'))).toEqual(['w=0.9286', 'b=1.5']);
    expect(seen(linesOf('newton')).slice(2, 4)).toEqual(['dw=−1.929', 'db=−0.5']);
  });

  it.each([...OPTIMIZERS.keys()])('%s: has a line for everything, at any step, and no NaN', (id) => {
    for (const step of [0, 1, 30]) {
      const lines = linesOf(id, step);
      const html = htmlOf(lines);
      expect(seen(lines)).toHaveLength(lines.length);
      expect(html).not.toMatch(/NaN|undefined|Infinity|style=/);
      expect(html.match(/data-number=""/g)).toHaveLength(lines.flatMap(numbersOf).length);
    }
  });

  it('keeps its shape from step to step, so that only numbers are written', () => {
    expect(shapeOf(linesOf('adam', 3))).toBe(shapeOf(linesOf('adam', 40)));
    expect(shapeOf(linesOf('adam'))).not.toBe(shapeOf(linesOf('rmsProp')));
  });

  it('says that there is no step where there is none', () => {
    expect(htmlOf([])).toContain('No step can be taken from here');
  });
});
