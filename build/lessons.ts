import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile, createProcessor } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import { type LessonMeta, readLessonMeta } from './lessonMeta.ts';
import { MathStyles } from './mathStyles.ts';
import { rareWordsIn } from './rareWords.ts';

/** In formulas, `\w`, `\b` and `\cost` wear the colors that they wear everywhere. */
const MACROS = {
  '\\w': '\\htmlClass{c-w}{w}',
  '\\b': '\\htmlClass{c-b}{b}',
  '\\cost': '\\htmlClass{c-cost}{\\text{cost}}',
  '\\rate': '\\text{rate}',
};
export const KATEX = {
  throwOnError: true,
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }: { command: string }) => command === '\\htmlClass',
  macros: MACROS,
};

const MATH_CSS = 'virtual:math.css';

interface MdNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: MdAttribute[];
  children?: MdNode[];
  position?: { start: { line: number } };
}
interface MdAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

interface Parsed {
  readonly meta: LessonMeta;
  readonly steps: readonly string[];
}

/**
 * Lessons are MDX files that import nothing. `x.mdx` is the page (and the stage of each step), `x.mdx?meta`
 * what every page needs, `x.mdx?summary` its sentence and minutes, `x.mdx?teacher` the notes: each loads alone, so a list of lessons carries no lesson.
 */
export function lessons(root: string): Plugin {
  const styles = new MathStyles();
  const fileOf = (id: string) => relative(root, id.split('?')[0] ?? id);

  function parse(value: string, id: string): Parsed {
    const tree = createProcessor({ remarkPlugins: [remarkGfm, remarkMath] }).parse({
      value,
      path: id,
    }) as unknown as MdNode;
    const source = (tree.children ?? []).find(
      (node) => node.type === 'mdxjsEsm' && /^export const meta\b/.test(node.value ?? ''),
    );
    if (!source?.value) throw new Error(`${fileOf(id)}: there is no "export const meta = {…}".`);
    const meta = readLessonMeta(source.value, fileOf(id));
    const titles = stepsOf(tree).map((step) => {
      const title = attribute(step, 'title')?.value;
      if (typeof title !== 'string' || !title)
        throw new Error(`${fileOf(id)}:${step.position?.start.line}: this Step has no title="…".`);
      return title;
    });
    if (titles.length < 3 || titles.length > 6)
      throw new Error(`${fileOf(id)}: a lesson has 3 to 6 steps, this one has ${titles.length}.`);
    return { meta, steps: titles };
  }

  async function compileLesson(value: string, id: string): Promise<string> {
    const { steps: titles } = parse(value, id);
    const stages: string[] = [];
    const file = await compile(
      { value: value + rareWordsIn(value, root), path: id },
      {
        remarkPlugins: [
          remarkGfm,
          remarkMath,
          () => (tree: unknown) => {
            const document = tree as MdNode;
            document.children = (document.children ?? []).filter(
              (node) => !(node.type === 'mdxjsEsm' && /^export const meta\b/.test(node.value ?? '')),
            );
            stepsOf(document).forEach((step, index) => {
              const stage = attribute(step, 'stage');
              const expression = (stage?.value as { value?: string } | undefined)?.value;
              if (!expression)
                throw new Error(`${fileOf(id)}:${step.position?.start.line}: this Step has no stage={{…}}.`);
              stages.push(`(${expression})`);
              step.attributes = (step.attributes ?? []).filter((one) => one !== stage);
              step.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(index + 1) });
            });
          },
        ],
        rehypePlugins: [[rehypeKatex, KATEX], styles.rehype],
      },
    );
    return `${namedIn(value, fileOf(id))}${coreIn(value)}${file}\nexport const stages = [${stages.join(',\n')}];\nexport const titles = ${JSON.stringify(titles)};\n`;
  }

  /**
   * What a lesson names from the core comes along with that lesson alone: DATA.penguins, a data set as fields of the stage, and
   * TRUTH.boredDog, what a dog really does.
   */
  function namedIn(value: string, file: string): string {
    const kinds = [
      { word: 'DATA', folder: 'src/core/datasets', given: (name: string) => `onStage(${name})` },
      { word: 'TRUTH', folder: 'src/core/truths', given: (name: string) => name },
    ];
    const lines = kinds
      .map(({ word, folder, given }) => {
        const found = [...value.matchAll(new RegExp(`\\b${word}\\.(\\w+)`, 'g'))];
        const names = [...new Set(found.map(([, name = '']) => name))];
        if (names.length === 0) return '';
        for (const name of names) {
          if (!existsSync(join(root, folder, `${name}.ts`)))
            throw new Error(`${file}: ${word}.${name} asks for ${folder}/${name}.ts, which is not there.`);
        }
        const imports = names.map((name) => `import ${name} from '/${folder}/${name}.ts';\n`);
        return `${imports.join('')}const ${word} = { ${names.map((name) => `${name}: ${given(name)}`)} };\n`;
      })
      .join('');
    return lines.includes('onStage(') ? `import { onStage } from '/src/run/onStage.ts';\n${lines}` : lines;
  }

  /** What a lesson asks of the core for its answers, as CORE.bottomOfLine(…); the bundler says when there is no such thing. */
  function coreIn(value: string): string {
    const names = [...new Set([...value.matchAll(/\bCORE\.(\w+)/g)].map(([, name = '']) => name))];
    if (names.length === 0) return '';
    const asked = names.join(', ');
    return `import { ${asked} } from '/src/core/index.ts';\nconst CORE = { ${asked} };\n`;
  }

  return {
    name: 'downhill-lessons',
    enforce: 'pre',
    resolveId(id) {
      return id === MATH_CSS ? `\0${MATH_CSS}` : null;
    },
    async load(id) {
      if (id !== `\0${MATH_CSS}`) return null;
      for (const entry of readdirSync(join(root, 'src/lessons'), { recursive: true, encoding: 'utf8' })) {
        const path = join(root, 'src/lessons', entry);
        if (path.endsWith('.mdx')) await compileLesson(readFileSync(path, 'utf8'), path);
      }
      return styles.css;
    },
    transform: {
      filter: { id: /\.mdx(\?.*)?$/ },
      async handler(value, id) {
        const query = id.split('?')[1];
        if (query === 'summary')
          return { code: `export default ${JSON.stringify(summaryOf(parse(value, id).meta))}`, map: null };
        if (query === 'teacher')
          return { code: `export default ${JSON.stringify(parse(value, id).meta.teacher)}`, map: null };
        if (query === 'meta') {
          const { meta, steps } = parse(value, id);
          const { slug, title } = meta;
          return {
            code: `export default ${JSON.stringify({ slug, title, steps: steps.length })}`,
            map: null,
          };
        }
        return { code: await compileLesson(value, id), map: null };
      },
    },
  };
}

const summaryOf = ({ summary, minutes }: LessonMeta) => ({ summary, minutes });
const stepsOf = (tree: MdNode): MdNode[] =>
  (tree.children ?? []).filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Step');
const attribute = (node: MdNode, name: string) => (node.attributes ?? []).find((one) => one.name === name);
