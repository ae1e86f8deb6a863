import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { compile, createProcessor } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import type { LessonCard, LessonPlace } from '../src/lessons/lesson.ts';
import { type LessonMeta, readLessonMeta } from './lessonMeta.ts';
import { checkName, MACROS, nameSlopes } from './lessonNames.ts';
import { checkStep, findStageNames, kindIn, PATCH_PROPS } from './lessonStages.ts';
import type { Syntax } from './literals.ts';
import type { Typesetting } from './mathFonts.ts';
import { cssOf, type MathRules, MathStyles } from './mathStyles.ts';
import type { MdAttribute, MdNode } from './mdNode.ts';
import { namedOfNetworks } from './namedOfNetworks.ts';
import { optimizersIn } from './namedOptimizers.ts';
import { formsIn, standing, textOfForms, withoutForms } from './paperForms.ts';
import type { StepContents } from './plans.ts';
import { rareWordsIn } from './rareWords.ts';
import { readTeacherNotes } from './teacherNotes.ts';

export const KATEX = {
  throwOnError: true,
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }: { command: string }) => /^\\html(Class|Data)$/.test(command),
  macros: MACROS,
};

/** The lesson, by its number, from which on there is enough behind a learner to be asked about at its start. */
const FIRST_WITH_QUESTIONS = 3;
const RECALL = `export { RecallCard as Recall } from '/src/lessons/recall/RecallCard.tsx';\n`;

/** The sheet of a lesson's formulas, by its file in src/lessons/. */
const MATH = /^\0?virtual:math\/(.+)\.css$/;

/** The value of an attribute that is written as `{…}`. */
interface MdExpression {
  readonly data: { readonly estree: { readonly body: readonly { readonly expression: Syntax }[] } };
}

interface Parsed {
  readonly meta: LessonMeta;
  readonly steps: readonly string[];
  /** The lesson without what it says for paper, which is no part of its page. */
  readonly onScreen: string;
  /** What it says for paper, as it is written. */
  readonly onPaper: string;
  /** The source of the teacher's notes. */
  notes(): string;
}

/**
 * Lessons are MDX files that import nothing. `x.mdx` is the page (the stage of each step, and which lessons are beside it), `x.mdx?meta`
 * what the contents need, `x.mdx?summary` its sentence and minutes, `x.mdx?captions` its captions, `x.mdx?teacher` the notes, `x.mdx?paper` what it says
 * for paper: each loads alone, so a list of lessons carries no lesson, and a lesson no notes and no paper.
 */
export function lessons(root: string): Plugin & Typesetting {
  const styles = new MathStyles();
  const rulesOf = new Map<string, MathRules>();
  let stageNames: ReturnType<typeof findStageNames> | undefined;
  const fileOf = (id: string) => relative(root, id.split('?')[0] ?? id);

  function parse(value: string, id: string): Parsed {
    const tree = createProcessor({ remarkPlugins: [remarkGfm, remarkMath] }).parse({
      value,
      path: id,
    }) as unknown as MdNode;
    const source = exported(tree, 'meta', fileOf(id));
    const meta = readLessonMeta(source, fileOf(id));
    const titles = stepsOf(tree).map((step) => {
      const title = attribute(step, 'title')?.value;
      if (typeof title !== 'string' || !title)
        throw new Error(`${fileOf(id)}:${step.position?.start.line}: this Step has no title="…".`);
      return title;
    });
    if (titles.length < 3 || titles.length > 6)
      throw new Error(`${fileOf(id)}: a lesson has 3 to 6 steps, this one has ${titles.length}.`);
    const forms = formsIn(tree);
    return {
      meta,
      steps: titles,
      onScreen: withoutForms(value, forms),
      onPaper: textOfForms(value, forms),
      notes: () => exported(tree, 'teacher', fileOf(id)),
    };
  }

  const cards = new Map<string, { value: string; card: LessonCard }>();
  function cardOf(value: string, id: string): LessonCard {
    const known = cards.get(id);
    if (known?.value === value) return known.card;
    const { meta, steps } = parse(value, id);
    const card = { slug: meta.slug, title: meta.title, steps: steps.length };
    cards.set(id, { value, card });
    return card;
  }

  function placeOf(path: string): LessonPlace {
    const language = dirname(dirname(path));
    const files = readdirSync(language, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => join(language, file))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const index = files.indexOf(path);
    const beside = (by: number) => {
      const file = files[index + by];
      return file === undefined ? null : cardOf(readFileSync(file, 'utf8'), file);
    };
    const { title } = JSON.parse(readFileSync(join(dirname(path), 'part.json'), 'utf8'));
    return { number: index + 1, count: files.length, part: title, before: beside(-1), after: beside(1) };
  }

  function notesOf(value: string, id: string) {
    const { notes, steps } = parse(value, id);
    return readTeacherNotes(notes(), fileOf(id), steps.length);
  }

  async function compileLesson(whole: string, id: string): Promise<string> {
    const { steps: titles, onScreen: value } = parse(whole, id);
    const stages: Syntax[] = [];
    const rules: MathRules = new Map();
    const sheet = relative(join(root, 'src/lessons'), id.split('?')[0] ?? id);
    rulesOf.set(sheet, rules);
    stageNames ??= findStageNames(root);
    const { names } = await stageNames;
    const file = await compile(
      { value: value + rareWordsIn(value, root), path: id },
      {
        remarkPlugins: [
          remarkGfm,
          remarkMath,
          () => (tree: unknown) => {
            const document = tree as MdNode;
            document.children = (document.children ?? []).filter((node) => !isData(node));
            stepsOf(document).forEach((step, index) => {
              step.children = (step.children ?? []).filter((node) => !isCaption(node));
              const stage = attribute(step, 'stage');
              const at = `${fileOf(id)}:${step.position?.start.line}`;
              const written = expressionOf(stage);
              if (!written) throw new Error(`${at}: this Step has no stage={{…}}.`);
              const where = `${at}: step ${index + 1}, "${titles[index]}"`;
              checkStep({ where, source: value, stage: written, patches: patchesIn(step) }, names);
              for (const of of namesIn(step)) checkName(where, of);
              stages.push(written);
              step.attributes = (step.attributes ?? []).filter((one) => one !== stage);
              step.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(index + 1) });
            });
          },
        ],
        rehypePlugins: [[rehypeKatex, KATEX], nameSlopes, styles.rehypeInto(rules)],
      },
    );
    const own = { card: cardOf(whole, id), place: placeOf(id.split('?')[0] ?? id) };
    const recall = own.place.number < FIRST_WITH_QUESTIONS ? '' : RECALL;
    const named = Object.entries(own)
      .map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};\n`)
      .join('');
    const hasLines = stages.some((stage) => kindIn(stage, value) === 'line');
    const dressed = rules.size > 0 ? `import 'virtual:math/${sheet}.css';\n` : '';
    const imports = `${dressed}${namedIn(value, fileOf(id))}${coreIn(value)}${optimizersIn(value, root, hasLines)}${namedOfNetworks(value, root)}`;
    const written = stages.map(({ start, end }) => `(${value.slice(start, end)})`).join(',\n');
    return `${imports}${file}\nexport const stages = [${written}];\nexport const titles = ${JSON.stringify(titles)};\n${named}${recall}`;
  }

  /** The captions of a lesson: of each step what its `<Room>` says, as a `<Caption of={step}>`. */
  async function compileCaptions(value: string, id: string): Promise<string> {
    const file = await compile(
      { value, path: id },
      {
        remarkPlugins: [
          remarkGfm,
          remarkMath,
          () => (tree: unknown) => {
            const document = tree as MdNode;
            document.children = stepsOf(document).map((step, index) => {
              const at = `${fileOf(id)}:${step.position?.start.line}`;
              const [caption, ...more] = (step.children ?? []).filter(isCaption);
              if (!caption || more.length > 0)
                throw new Error(`${at}: this Step has ${caption ? 'more than one' : 'no'} <Room>.`);
              const { length } = [...wordsOf(caption)];
              if (length > LONGEST_CAPTION)
                throw new Error(
                  `${at}: this <Room> is ${length} letters long; ${LONGEST_CAPTION} fit on two lines.`,
                );
              const of = { type: 'mdxJsxAttribute', name: 'of', value: String(index + 1) };
              return { ...caption, name: 'Caption', attributes: [of] };
            });
          },
        ],
      },
    );
    return String(file);
  }

  /** What a lesson says for paper: of each step what stands in its `<Paper>`, as a `<Paper of={step}>`. */
  async function compilePaper(value: string, id: string): Promise<string> {
    const { onPaper, steps: titles } = parse(value, id);
    stageNames ??= findStageNames(root);
    const { names } = await stageNames;
    const file = await compile(
      { value: value + rareWordsIn(onPaper, root), path: id },
      {
        remarkPlugins: [
          remarkGfm,
          remarkMath,
          () => (tree: unknown) => {
            const document = tree as MdNode;
            const imports = (document.children ?? []).filter(
              ({ type, value = '' }) => type === 'mdxjsEsm' && value.startsWith('import '),
            );
            const forms = stepsOf(document).flatMap((step, index) => {
              const inStep = formsIn(step);
              const stage = expressionOf(attribute(step, 'stage'));
              const children = inStep.map(({ node }) => node);
              const figures = children.flatMap((node) => attribute(node, 'show')?.value ?? []);
              const where = `${fileOf(id)}:${step.position?.start.line}: step ${index + 1}, "${titles[index]}"`;
              const patches = patchesIn({ type: 'forms', children });
              if (stage) checkStep({ where, source: value, stage, patches, figures }, names);
              return inStep.map((form) => standing(form, index + 1));
            });
            document.children = [...imports, ...forms];
          },
        ],
      },
    );
    return `${namedIn(onPaper, fileOf(id))}${coreIn(onPaper)}${onPaper && namedOfNetworks(value, root)}${file}`;
  }

  /**
   * What a lesson names from the core comes along with that lesson alone: DATA.penguins, a data set as fields of a line's stage, TABLE.houses, a table of
   * several features as fields of a network's, and TRUTH.boredDog, what a dog really does.
   */
  function namedIn(value: string, file: string): string {
    const kinds = [
      { word: 'DATA', folder: 'src/core/datasets', put: 'line/onStage' },
      { word: 'TABLE', folder: 'src/core/tables', put: 'network/tableOnStage' },
      { word: 'TRUTH', folder: 'src/core/truths' },
    ];
    return kinds
      .map(({ word, folder, put }) => {
        const found = [...value.matchAll(new RegExp(`\\b${word}\\.(\\w+)`, 'g'))];
        const names = [...new Set(found.map(([, name = '']) => name))];
        if (names.length === 0) return '';
        for (const name of names) {
          if (!existsSync(join(root, folder, `${name}.ts`)))
            throw new Error(`${file}: ${word}.${name} asks for ${folder}/${name}.ts, which is not there.`);
        }
        const imports = names.map((name) => `import ${name} from '/${folder}/${name}.ts';\n`);
        if (put) imports.push(`import { ${basename(put)} } from '/src/run/kinds/${put}.ts';\n`);
        const given = (name: string) => (put ? `${basename(put)}(${name})` : name);
        return `${imports.join('')}const ${word} = { ${names.map((name) => `${name}: ${given(name)}`)} };\n`;
      })
      .join('');
  }

  /** What a lesson asks of the core for its answers, as CORE.bottomOfLine(…); the bundler says when there is no such thing. */
  function coreIn(value: string): string {
    const names = [...new Set([...value.matchAll(/\bCORE\.(\w+)/g)].map(([, name = '']) => name))];
    if (names.length === 0) return '';
    const asked = names.join(', ');
    return `import { ${asked} } from '/src/core/index.ts';\nconst CORE = { ${asked} };\n`;
  }

  let all: Promise<MathStyles> | undefined;

  /** The styles of every lesson's formulas, wherever they are asked for first. */
  function formulas(): Promise<MathStyles> {
    all ??= (async () => {
      for (const entry of readdirSync(join(root, 'src/lessons'), { recursive: true, encoding: 'utf8' })) {
        const path = join(root, 'src/lessons', entry);
        if (path.endsWith('.mdx')) await compileLesson(readFileSync(path, 'utf8'), path);
      }
      return styles;
    })();
    return all;
  }

  return {
    name: 'downhill-lessons',
    enforce: 'pre',
    resolveId(id) {
      return MATH.test(id) ? `\0${id}` : null;
    },
    load(id) {
      const rules = rulesOf.get(MATH.exec(id)?.[1] ?? '');
      return rules ? cssOf(rules) : null;
    },
    transform: {
      filter: { id: /\.mdx(\?.*)?$/ },
      async handler(value, id) {
        const query = id.split('?')[1];
        if (query === 'summary')
          return { code: `export default ${JSON.stringify(summaryOf(parse(value, id).meta))}`, map: null };
        if (query === 'teacher')
          return { code: `export default ${JSON.stringify(notesOf(value, id))}`, map: null };
        if (query === 'captions') return { code: await compileCaptions(value, id), map: null };
        if (query === 'paper') return { code: await compilePaper(value, id), map: null };
        if (query === 'meta') {
          const file = id.split('?')[0] ?? id;
          return { code: `export default ${JSON.stringify(cardOf(value, file))}`, map: null };
        }
        return { code: await compileLesson(value, id), map: null };
      },
    },
    watchChange() {
      stageNames = undefined;
      all = undefined;
    },
    formulas,
  };
}

/** The slug of a lesson, and of each of its steps what it asks and what is to be tried in it: what plans are checked against. */
export function contentsOf(value: string, file: string): [slug: string, StepContents[]] {
  const tree = createProcessor({ remarkPlugins: [remarkGfm, remarkMath] }).parse({ value, path: file });
  const root = tree as unknown as MdNode;
  const idsIn = (step: MdNode, ...words: string[]) =>
    inside(step)
      .filter(({ name }) => words.includes(name ?? ''))
      .map((one) => String(attribute(one, 'id')?.value ?? ''));
  const steps = stepsOf(root).map((step) => ({
    asks: idsIn(step, 'Predict', 'PredictNumber', 'PredictPlace'),
    tries: idsIn(step, 'Try'),
  }));
  return [readLessonMeta(exported(root, 'meta', file), file).slug, steps];
}

const summaryOf = ({ summary, minutes }: LessonMeta) => ({ summary, minutes });
/** Letters that fit on two lines of a wall. */
const LONGEST_CAPTION = 130;
const wordsOf = (node: MdNode): string => (node.value ?? '') + (node.children ?? []).map(wordsOf).join('');
/** A caption is what an author writes in `<Room>`. */
const isCaption = ({ name }: MdNode) => name === 'Room';
/** What a lesson says about itself and to teachers: data, and no part of its page. */
const isData = ({ type, value = '' }: MdNode) =>
  type === 'mdxjsEsm' && /^export const (meta|teacher)\b/.test(value);

function exported(tree: MdNode, name: string, file: string): string {
  const source = (tree.children ?? []).find(
    ({ type, value = '' }) => type === 'mdxjsEsm' && new RegExp(`^export const ${name}\\b`).test(value),
  );
  if (!source?.value) throw new Error(`${file}: there is no "export const ${name} = {…}".`);
  return source.value;
}

const stepsOf = (tree: MdNode): MdNode[] =>
  (tree.children ?? []).filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Step');
/** The syntax of an attribute's `{…}`. */
const expressionOf = (one: MdAttribute | undefined): Syntax | undefined =>
  (one?.value as MdExpression | undefined)?.data?.estree.body[0]?.expression;
/** What the words inside change on the stage. */
const patchesIn = (node: MdNode): readonly { word: string; patch: Syntax }[] =>
  (node.children ?? []).flatMap((child) => [
    ...(child.attributes ?? []).flatMap((one) => {
      const patch = PATCH_PROPS.includes(one.name ?? '') ? expressionOf(one) : undefined;
      return patch ? [{ word: child.name ?? '', patch }] : [];
    }),
    ...patchesIn(child),
  ]);
/** What each `<Name>` inside is of. */
const namesIn = (step: MdNode): readonly unknown[] =>
  inside(step)
    .filter(({ name }) => name === 'Name')
    .map((one) => attribute(one, 'of')?.value);
const inside = (node: MdNode): readonly MdNode[] =>
  (node.children ?? []).flatMap((child) => [child, ...inside(child)]);
const attribute = (node: MdNode, name: string) => (node.attributes ?? []).find((one) => one.name === name);
