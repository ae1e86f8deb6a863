import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { lettersIn } from './letterTable.ts';
import { type Face, sortLetters } from './mathLetters.ts';
import type { MathStyles } from './mathStyles.ts';

/** What typesets formulas: those that it knows of, once all are typeset. */
export interface Typesetting {
  formulas(): Promise<MathStyles>;
}

/**
 * What our own style sheets set in these faces beside the formulas: numbers, which may change while they are looked at, and the signs of
 * a line that is worked out (workingStrip.css). The letters of legends (rules.css) are among the formulas.
 */
const BESIDE: Readonly<Record<string, string>> = {
  'KaTeX_Main-Regular': '0123456789.,+−-=()E√′',
  'KaTeX_Math-Italic': '0123456789',
};

/**
 * Cuts KaTeX's faces down to the letters that the site's formulas show in each, and leaves out those that show none. The style sheet finds
 * them as `@formulas/…`. While the site is worked on, where formulas change under it, they stay whole.
 */
export function mathFonts(root: string, typesettings: readonly Typesetting[]): Plugin {
  const folder = join(root, 'node_modules/.cache/downhill-formulas');
  return {
    name: 'downhill-math-fonts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { '@formulas': folder } } }),
    transform: {
      filter: { id: /katex(\.min)?\.css/ },
      async handler(code) {
        const sheet = postcss.parse(code);
        const typeset = await Promise.all(typesettings.map((one) => one.formulas()));
        const faces = sortLetters(
          sheet,
          typeset.flatMap(({ shown }) => shown),
        );
        mkdirSync(folder, { recursive: true });
        await Promise.all(faces.map((face) => cut(face, root, folder)));
        return { code: sheet.toString(), map: null };
      },
    },
  };
}

/** Puts the cut face in the place of the whole one in the style sheet. */
async function cut({ name, rule, letters }: Face, root: string, folder: string): Promise<void> {
  if (letters.size === 0) {
    rule.remove();
    return;
  }
  const needed = [...new Set([...letters, ...(BESIDE[name] ?? '')])].sort().join('');
  const whole = readFileSync(join(root, 'node_modules/katex/dist/fonts', `${name}.woff2`));
  const key = createHash('sha256').update(whole).update(needed).digest('hex').slice(0, 8);
  const file = `${name}.${key}.woff2`;
  if (!existsSync(join(folder, file))) {
    const has = lettersIn(await subsetFont(whole, needed, { targetFormat: 'sfnt' }));
    const missing = [...needed].filter((letter) => !has.has(letter));
    if (missing.length > 0)
      throw new Error(`A formula shows “${missing.join('”, “')}”, which its face ${name} does not have.`);
    writeFileSync(join(folder, file), await subsetFont(whole, needed, { targetFormat: 'woff2' }));
  }
  rule.walkDecls('src', (src) => {
    src.value = `url("@formulas/${file}") format("woff2")`;
  });
}
