import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Typesetting } from './mathFonts.ts';
import { MathStyles } from './mathStyles.ts';
import { typesetRule } from './rules.ts';

const NAMES = 'virtual:names';
const NAMES_CSS = 'virtual:names.css';

interface Words {
  readonly names: Readonly<Record<string, { readonly books: string }>>;
}

/** `virtual:names`: what things are called in books (i18n/<language>/names.ts), typeset while the site is built, and its style sheet. */
export function names(root: string, language: string): Plugin & Typesetting {
  const words = join(root, `src/i18n/${language}/names.ts`);
  const styles = new MathStyles();
  let made: Promise<string> | undefined;

  async function make() {
    const { module } = await runnerImport<Words>(words, { root, configFile: false, logLevel: 'error' });
    const typeset = Object.entries(module.names).map(([id, { books }]) => [
      id,
      typesetRule(books, styles, 'math-inline'),
    ]);
    return `export default ${JSON.stringify(Object.fromEntries(typeset))}`;
  }

  return {
    name: 'downhill-names',
    resolveId: (id) => (id === NAMES || id === NAMES_CSS ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${NAMES}` && id !== `\0${NAMES_CSS}`) return null;
      made ??= make();
      const code = await made;
      this.addWatchFile(words);
      return id === `\0${NAMES}` ? { code, map: null } : styles.css;
    },
    watchChange() {
      made = undefined;
    },
    async formulas() {
      made ??= make();
      await made;
      return styles;
    },
  };
}
