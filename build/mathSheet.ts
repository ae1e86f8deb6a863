import postcss from 'postcss';
import type { Plugin } from 'vite';

/**
 * KaTeX's style sheet dresses all of TeX. Formulas are typeset as the site is built, so the classes that they use are known, and rules for others are
 * left out. A class is used when its name stands anywhere in the site's code.
 */
export function mathSheet(): Plugin {
  return {
    name: 'downhill-math-sheet',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const words = files.flatMap((file) =>
          file.type === 'chunk' ? (file.code.match(/[\w-]+/g) ?? []) : [],
        );
        const used = new Set(words);
        for (const file of files) {
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = withoutUnused(String(file.source), used);
        }
      },
    },
  };
}

function withoutUnused(code: string, used: ReadonlySet<string>): string {
  const sheet = postcss.parse(code);
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const classes = selector.match(/\.[\w-]+/g) ?? [];
      return !classes.some(isMath) || classes.every((name) => used.has(name.slice(1)));
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  return sheet.toString();
}

const isMath = (name: string) => name === '.katex' || name.startsWith('.katex-');
