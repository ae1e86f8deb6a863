import rules from 'virtual:rules';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MathStyles } from '../../../build/mathStyles.ts';
import { typesetRule } from '../../../build/rules.ts';
import { rules as words } from '../../../src/i18n/en/rules.ts';
import { OPTIMIZERS, SCHEDULES, SURFACES } from '../../../src/run/laboratory/laboratory.ts';
import { Rule } from '../../../src/views/rules/Rule.tsx';

const KINDS = [
  ['optimizer', OPTIMIZERS],
  ['schedule', SCHEDULES],
  ['surface', SURFACES],
] as const;

describe.each(KINDS)('the rule of every %s', (of, catalog) => {
  it('is there, by its id', () => {
    expect(Object.keys(rules[of]).toSorted()).toEqual([...catalog.keys()].toSorted());
  });

  it.each([...catalog.keys()])('%s becomes elements that the strict policy takes', (id) => {
    const html = renderToStaticMarkup(createElement(Rule, { of, id }));
    expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML"');
    expect(html).toMatch(/<span class="katex-html" aria-hidden="true">/);
    expect(html).not.toMatch(/ style=|annotation|\[object|undefined/);
  });
});

describe('a legend', () => {
  it('explains every Greek letter of its rule, and no other', () => {
    const greek = { '\\theta': 'θ', '\\mu': 'μ', '\\rho': 'ρ', '\\varepsilon': 'ε', '\\gamma': 'γ' };
    for (const [of, catalog] of KINDS.slice(0, 2)) {
      for (const [id, { rule }] of catalog) {
        const legends: Record<string, readonly (readonly [string, string])[]> =
          words.legend[of as 'optimizer' | 'schedule'];
        const letters = (legends[id] ?? []).map(([letter]) => letter);
        expect(letters.length, id).toBeGreaterThan(1);
        for (const [source, letter] of Object.entries(greek))
          expect(letters.includes(letter), `${letter} of ${id}`).toBe(rule.includes(source));
        for (const source of rule.match(/\\(beta|eta)(_\w|_{\\min})?/g) ?? []) {
          const letter = source.replace('\\beta', 'β').replace('\\eta', 'η').replace('{\\min}', 'min');
          expect(letters, `${letter} of ${id}`).toContain(letter);
        }
      }
    }
  });

  it('stands under the rule as a sentence', () => {
    const html = renderToStaticMarkup(createElement(Rule, { of: 'optimizer', id: 'momentum' }));
    const text = html.replace(/.*<p class="rule-legend">/, '').replace(/<[^>]*>/g, '');
    expect(text).toBe(
      'θ: w and b together; v: the step; μ: the momentum; η: the learning rate; g: the slopes.',
    );
  });
});

describe('a rule that is not right', () => {
  it('stops the build and says which', () => {
    const typeset = () => typesetRule(String.raw`\theta \leftarrow \frac{1}{`, new MathStyles());
    expect(typeset).toThrow(/the rule \\theta \\leftarrow .* cannot be typeset: KaTeX parse error/);
  });

  it('is refused by name where there is none', () => {
    expect(() => renderToStaticMarkup(createElement(Rule, { of: 'surface', id: 'plain' }))).toThrow(
      "no rule of the surface 'plain'",
    );
  });
});
