import { join, resolve } from 'node:path';
import type { TypesetTree } from 'virtual:rules';
import rehypeKatex from 'rehype-katex';
import { type Plugin, runnerImport } from 'vite';
import type { HastNode } from './hast.ts';
import { KATEX } from './lessons.ts';
import type { Typesetting } from './mathFonts.ts';
import { MathStyles } from './mathStyles.ts';

const RULES = 'virtual:rules';
const RULES_CSS = 'virtual:rules.css';

type Attributes = Readonly<Record<string, string | number | boolean>>;

interface Ruled {
  readonly rule: string;
}
type Catalogs = Readonly<Record<'OPTIMIZERS' | 'SCHEDULES' | 'SURFACES', ReadonlyMap<string, Ruled>>>;
type Legends = Readonly<Record<string, readonly (readonly [letter: string, meaning: string])[]>>;
interface Words {
  readonly rules: { readonly legend: Readonly<Record<string, Legends>> };
}

/**
 * `virtual:rules`: the rule of every optimizer, schedule and surface of the core, typeset while the site is built. The browser gets
 * elements to make, neither KaTeX nor text to parse; `virtual:rules.css` dresses them, as math.css does the formulas of lessons.
 */
export function rules(root: string, language: string): Plugin & Typesetting {
  const catalogs = join(root, 'src/run/laboratory/catalogs.ts');
  const words = join(root, `src/i18n/${language}/rules.ts`);
  const styles = new MathStyles();
  let made: Promise<{ code: string; files: string[] }> | undefined;

  async function make() {
    const options = { root, configFile: false, logLevel: 'error' } as const;
    const { module, dependencies } = await runnerImport<Catalogs>(catalogs, options);
    const { rules } = (await runnerImport<Words>(words, options)).module;
    // A letter of a legend looks as it does in the rule.
    for (const legend of Object.values(rules.legend).flatMap(Object.values) as Legends[string][])
      for (const [letter] of legend) styles.show(letter.replace(/[^\p{L}]/gu, ''), ['katex', 'mathnormal']);
    const { OPTIMIZERS, SCHEDULES, SURFACES } = module;
    const typeset = (catalog: ReadonlyMap<string, Ruled>) =>
      Object.fromEntries([...catalog].map(([id, { rule }]) => [id, typesetRule(rule, styles)]));
    const all = {
      optimizer: typeset(OPTIMIZERS),
      schedule: typeset(SCHEDULES),
      surface: typeset(SURFACES),
    };
    return { code: `export default ${JSON.stringify(all)}`, files: dependencies };
  }

  return {
    name: 'downhill-rules',
    resolveId: (id) => (id === RULES || id === RULES_CSS ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${RULES}` && id !== `\0${RULES_CSS}`) return null;
      made ??= make();
      const { code, files } = await made;
      for (const file of files) this.addWatchFile(resolve(root, file));
      return id === `\0${RULES}` ? { code, map: null } : styles.css;
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

/**
 * KaTeX source as elements, as a display unless it is to stand in a line.
 * @throws with KaTeX's message, where the source is not right
 */
export function typesetRule(
  source: string,
  styles: MathStyles,
  as: 'math-display' | 'math-inline' = 'math-display',
): TypesetTree {
  const properties = { className: ['language-math', as] };
  const code = { type: 'element', tagName: 'code', properties, children: [{ type: 'text', value: source }] };
  const tree = { type: 'root', children: [code] as HastNode[] };
  const file = {
    message(_text: string, { cause }: { cause?: Error } = {}) {
      throw new Error(`the rule ${source} cannot be typeset: ${cause?.message}`);
    },
  };
  (rehypeKatex(KATEX) as unknown as (tree: HastNode, file: unknown) => void)(tree, file);
  styles.rehype()(tree);
  return elementOf(tree.children[0] as HastNode);
}

function elementOf({
  type,
  tagName = 'span',
  value = '',
  properties = {},
  children = [],
}: HastNode): TypesetTree {
  if (type === 'text') return value;
  return [tagName, attributesOf(properties), children.map(elementOf)];
}

const attributesOf = (properties: Record<string, unknown>): Attributes =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.replace(/^(aria|data)(?=[A-Z])(.*)/, (_, kind, rest) => `${kind}-${rest.toLowerCase()}`),
      Array.isArray(value) ? value.join(' ') : (value as string | number | boolean),
    ]),
  );
