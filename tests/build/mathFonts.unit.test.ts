import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { lettersIn } from '../../build/letterTable.ts';
import { mathFonts } from '../../build/mathFonts.ts';
import { sortLetters } from '../../build/mathLetters.ts';
import { MathStyles } from '../../build/mathStyles.ts';
import { typesetRule } from '../../build/rules.ts';

const katexCss = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');

function typesetOf(...sources: string[]): MathStyles {
  const styles = new MathStyles();
  for (const source of sources) typesetRule(source, styles);
  return styles;
}

/** The letters that formulas show, by face. */
const sorted = (...sources: string[]) =>
  Object.fromEntries(
    sortLetters(postcss.parse(katexCss), typesetOf(...sources).shown)
      .filter(({ letters }) => letters.size > 0)
      .map(({ name, letters }) => [name.replace('KaTeX_', ''), [...letters].sort().join('')]),
  );

describe('the letters of formulas', () => {
  test('go to the face that KaTeX’s style sheet shows them in', () => {
    expect(sorted(String.raw`\theta + 17`)).toEqual({ 'Math-Italic': 'θ', 'Main-Regular': '+17' });
    expect(sorted(String.raw`\mathbf{x} \mathsf{T} \mathbb{R} \mathcal{L}`)).toEqual({
      'Main-Bold': 'x',
      'SansSerif-Regular': 'T',
      'AMS-Regular': 'R',
      'Caligraphic-Regular': 'L',
    });
    expect(sorted(String.raw`\text{by \textit{hand} and \textbf{often}}`)).toEqual({
      // The space is the face's as well: it is as wide as its own.
      'Main-Regular': 'abdny\u00a0',
      'Main-Italic': 'adhn',
      'Main-Bold': 'efnot',
    });
    expect(sorted(String.raw`\boldsymbol{\beta} \mathit{diff}`)).toEqual({
      'Math-BoldItalic': 'β',
      'Main-Italic': 'dfi',
    });
  });

  test('are found in signs that grow with what they hold', () => {
    expect(sorted(String.raw`\big( \Bigr] \biggl\{ \Biggr|`)).toMatchObject({
      'Size1-Regular': expect.stringContaining('('),
      'Size2-Regular': ']',
      'Size3-Regular': '{',
    });
    // In a line an operator is small, on a line of its own it is large.
    expect(sorted(String.raw`\textstyle\sum`)).toEqual({ 'Size1-Regular': '∑' });
    expect(sorted(String.raw`\sum`)).toEqual({ 'Size2-Regular': '∑' });
    // What is taller than any letter is put together from parts.
    const tall = String.raw`\left\{ \begin{matrix} 1 \\ 1 \\ 1 \\ 1 \\ 1 \\ 1 \end{matrix} \right.`;
    expect(sorted(tall)).toEqual({ 'Main-Regular': '1', 'Size4-Regular': '⎧⎨⎩' });
  });

  test('are none of those that are for the ear', () => {
    expect(Object.values(sorted(String.raw`\sqrt{2}`)).join('')).not.toContain('s');
  });
});

describe('the faces of formulas', () => {
  /** KaTeX's style sheet as the site gets it, and where its files are. */
  async function cutFor(styles: MathStyles) {
    const plugin = mathFonts(process.cwd(), [{ formulas: async () => styles }]);
    const { handler } = plugin.transform as unknown as { handler(code: string): Promise<{ code: string }> };
    const { code } = await handler(katexCss);
    return [...code.matchAll(/url\("@formulas\/([^"]+)"\)/g)].map(([, file = '']) => file);
  }

  test('hold the letters that are shown, and are small; those that show none are left out', async () => {
    const files = await cutFor(
      typesetOf(String.raw`w \leftarrow w - \eta \cdot \frac{\partial\,\text{cost}}{\partial w}`),
    );
    expect(files.map((file) => file.split('.')[0])).toEqual(['KaTeX_Main-Regular', 'KaTeX_Math-Italic']);
    for (const file of files) {
      const path = join('node_modules/.cache/downhill-formulas', file);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path).length).toBeLessThan(9000);
    }
  });

  test('have what is asked of them, or the build fails and says so', async () => {
    const styles = typesetOf('w');
    styles.show('雪', ['katex', 'mathnormal']);
    await expect(cutFor(styles)).rejects.toThrow(
      'A formula shows “雪”, which its face KaTeX_Math-Italic does not have.',
    );
  });

  test('say which letters they have', async () => {
    const { default: subsetFont } = await import('subset-font');
    const whole = readFileSync('node_modules/katex/dist/fonts/KaTeX_Math-Italic.woff2');
    const cut = await subsetFont(whole, 'wbη☃', { targetFormat: 'sfnt' });
    expect([...lettersIn(cut)].sort()).toEqual(['b', 'w', 'η']);
  });
});
