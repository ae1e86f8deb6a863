import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FormulaField } from '../../../src/app/playground/FormulaField.tsx';
import { markedText } from '../../../src/app/playground/markedText.ts';
import { parseFormula } from '../../../src/run/formula/parseFormula.ts';

const render = (value: string, note?: string) =>
  renderToStaticMarkup(<FormulaField value={value} onFormula={() => {}} {...(note && { note })} />);

describe('a text with its bad parts marked', () => {
  it('is cut where they begin and end', () => {
    expect(
      markedText('y + x', [
        { from: 0, to: 1 },
        { from: 4, to: 5 },
      ]),
    ).toEqual([
      { from: 0, text: 'y', bad: true },
      { from: 1, text: ' + ', bad: false },
      { from: 4, text: 'x', bad: true },
    ]);
    expect(markedText('', [{ from: 0, to: 0 }])).toEqual([]);
  });

  it('is all of the text in order, parts that overlap marked once', () => {
    const stretches = markedText('abcdef', [
      { from: 1, to: 4 },
      { from: 2, to: 9 },
    ]);
    expect(stretches.map(({ text }) => text).join('')).toBe('abcdef');
    expect(stretches.map(({ bad }) => bad)).toEqual([false, true]);
  });

  it('marks the sign that has nothing after it', () => {
    const parsed = parseFormula('w^2 + ');
    const parts = 'problems' in parsed ? parsed.problems : [];
    expect(markedText('w^2 + ', parts).filter(({ bad }) => bad)).toEqual([{ from: 4, text: '+', bad: true }]);
  });
});

describe('the field', () => {
  it('shows the formula, with a name, and nothing wrong', () => {
    const html = render('w^2 + b^2');
    expect(html).toMatch(/<label for="([^"]+)">Formula in w and b<\/label>.*<textarea id="\1"/s);
    expect(html).toContain('aria-invalid="false"');
    expect(html).not.toContain('formula-bad');
    expect(html).toMatch(/<p id="[^"]+" class="formula-problem" aria-live="polite"><\/p>/);
  });

  it('marks a mistake, says it, and ties the sentence to the field', () => {
    const html = render('w^2 + x');
    expect(html).toContain('<span class="formula-bad">x</span>');
    expect(html).toContain('aria-invalid="true"');
    const [, id] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(
      `<p id="${id}" class="formula-problem" aria-live="polite">“x” at character 7 means`,
    );
  });

  it('has room for another sentence, while there is no mistake', () => {
    expect(render('log(-1)', 'No value anywhere.')).toContain('>No value anywhere.</p>');
    expect(render('log(', 'No value anywhere.')).not.toContain('No value anywhere.');
  });

  it('lists what can be typed, all of which is a formula', () => {
    const html = render('w');
    const typed = [...html.matchAll(/<code[^>]*>([^<]+)<\/code>/g)].map(([, one]) => one as string);
    expect(typed.length).toBeGreaterThan(20);
    for (const one of typed) expect(parseFormula(one), one).toHaveProperty('expression');
  });
});
