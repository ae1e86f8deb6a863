/**
 * What lessons put on the stage, checked when the site is built: every prop of `stage={{…}}`, every figure, strip, control, layer and field, and the fields
 * that `reveal`, `does` and `state` of the words inside change. Names that are files are looked up where the files are.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { nearest } from '../src/core/nearest.ts';
import type { FeatureTable } from '../src/core/tables/featureTable.ts';
import { LAYOUT_RULES, type LayoutRule, type Named } from '../src/lessons/stage/layoutRules.ts';
import type { Field } from '../src/run/stage/fields.ts';
import type { AnyKind } from '../src/run/stage/kind.ts';
import { QUANTITIES } from '../src/run/stage/quantities.ts';
import { itemsOf, outcomesOf, propertiesOf, type Syntax, writtenValue } from './literals.ts';

type Fields = Readonly<Record<string, Field<unknown>>>;

/** What there is to ask for. */
export interface StageNames extends Readonly<Record<Named, readonly string[]>> {
  readonly fieldsOf: (kind: string) => Fields;
  /** The features of a table of src/core/tables/. */
  readonly featuresOf: (table: string) => readonly string[] | undefined;
}

/** One step of a lesson, as it is written. */
export interface WrittenStep {
  /** The file, the line, the number and the title. */
  readonly where: string;
  /** The lesson's text. */
  readonly source: string;
  readonly stage: Syntax;
  /** What words inside change on the stage. */
  readonly patches: readonly { readonly word: string; readonly patch: Syntax }[];
  /** Figures that stand on paper in place of its own; 'none' is none. */
  readonly figures?: readonly unknown[];
}

/** The props of words whose values are fields of the stage. */
export const PATCH_PROPS: readonly string[] = ['reveal', 'does', 'state'];

/** The kind of a stage as it is written: a line, where it names none. */
export function kindIn(stage: Syntax, source: string): string {
  const kind = propertiesOf(stage).find(({ key }) => key === 'kind');
  const name = kind && writtenValue(kind.value, source);
  return typeof name === 'string' ? name : 'line';
}

/** @throws naming the place, what is wrong and the nearest right name */
export function checkStep(
  { where, source, stage, patches, figures = [] }: WrittenStep,
  names: StageNames,
): void {
  const layout = propertiesOf(stage);
  const kind = layout.find(({ key }) => key === 'kind');
  const ofKind = kindIn(stage, source);
  const askable = Object.entries(QUANTITIES).flatMap(([name, kinds]) =>
    kinds.some((one) => one === ofKind) ? [name] : [],
  );
  let at = where;
  const fail = (wrong: string) => {
    throw new Error(`${at}: ${wrong}`);
  };
  /** Whether a name is one of those that there are. */
  const check = (name: unknown, sort: string, known: readonly unknown[]) => {
    if (known.includes(name)) return;
    const near = typeof name === 'string' ? nearest(name, known.map(String)) : null;
    const hint = near ? `Did you mean "${near}"?` : `There is ${known.map(String).join(', ')}.`;
    fail(`there is no ${sort} ${JSON.stringify(name)}. ${hint}`);
  };
  const checkItems = (node: Syntax, sort: string, known: readonly unknown[]) => {
    for (const one of outcomesOf(node))
      for (const item of itemsOf(one).flatMap(outcomesOf)) {
        const value = writtenValue(item, source);
        if (value !== undefined) check(value, sort, known);
      }
  };
  const tableIn = ({ start, end }: Syntax) => /\bTABLE\.(\w+)/.exec(source.slice(start, end))?.[1];
  const table = tableIn(stage);
  const checkFields = (node: Syntax, fields: Fields) => {
    // Other data may come with what changes; data that are written out there say what they hold.
    const its = tableIn(node) ?? table;
    const columns = its === undefined ? undefined : names.featuresOf(its);
    for (const { key, value } of outcomesOf(node).flatMap(propertiesOf)) {
      check(key, 'field', Object.keys(fields));
      if (key === 'asked') checkItems(value, 'quantity to ask for', askable);
      const { link, told = (one: unknown) => one, features } = fields[key] as Field<unknown>;
      for (const one of outcomesOf(value)) {
        const written = writtenValue(one, source);
        if (link && written !== undefined && !link(told(written)))
          fail(`the field "${key}" cannot be ${JSON.stringify(written)}.`);
        if (features && written !== undefined && columns)
          for (const name of features(written)) check(name, `feature for "${key}"`, columns);
      }
    }
  };
  const checkProp = (key: string, value: Syntax, rule: LayoutRule, fields: Fields) => {
    if (rule === 'fields') checkFields(value, fields);
    else if ('named' in rule) checkItems(value, rule.named, names[rule.named]);
    else checkItems(value, `"${key}" of a stage that is`, rule.oneOf);
  };
  if (kind) checkItems(kind.value, 'kind', names.kind);
  const fields = names.fieldsOf(ofKind);
  for (const { key, value } of layout) {
    check(key, 'prop of a stage', Object.keys(LAYOUT_RULES));
    checkProp(key, value, LAYOUT_RULES[key as keyof typeof LAYOUT_RULES], fields);
  }
  for (const { word, patch } of patches) {
    at = `${where}, <${word}>`;
    checkFields(patch, fields);
  }
  at = `${where}, <Paper>`;
  for (const figure of figures) check(figure, 'figure', ['none', ...names.figure]);
}

/** Finds what there is to ask for: the pieces by their files, the kinds by their folders. Also the files that this depends on. */
export async function findStageNames(root: string): Promise<{ names: StageNames; files: string[] }> {
  const folders = foldersOf(join(root, 'src/run/kinds'));
  // Each by itself: what a module asks for later, the runner that brought it no longer brings.
  const brought = await Promise.all(
    folders.map((name) =>
      runnerImport<{ readonly kind: AnyKind }>(join(root, 'src/run/kinds', name, 'kind.ts'), {
        root,
        configFile: false,
        logLevel: 'error',
      }),
    ),
  );
  const kinds = brought.map(({ module }) => module.kind);
  const tables = await broughtTables(root);
  const views = join(root, 'src/views');
  const named = (folder: string, pattern: RegExp) =>
    readdirSync(join(views, folder)).flatMap((file) => pattern.exec(file)?.[1] ?? []);
  const small = (name: string) => name.replace(/^./, (letter) => letter.toLowerCase());
  return {
    files: [...brought.flatMap(({ dependencies }) => dependencies), ...tables.files],
    names: {
      kind: folders,
      // A figure is a folder that says what it is.
      figure: foldersOf(views).filter((name) => existsSync(join(views, name, 'figure.tsx'))),
      strip: named('strips', /^(\w+)Strip\.tsx$/).map(small),
      control: named('stageControls', /^(\w+)\.tsx$/).map(small),
      layer: named('dataPlot/layers', /^(\w+)\.tsx$/),
      featuresOf: (id) => tables.features.get(id),
      fieldsOf: (id) => (kinds.find((kind) => kind.id === id)?.fields ?? {}) as Fields,
    },
  };
}

async function broughtTables(root: string) {
  const folder = join(root, 'src/core/tables');
  const brought = await Promise.all(
    readdirSync(folder).map((file) =>
      runnerImport<{ readonly default?: FeatureTable }>(join(folder, file), {
        root,
        configFile: false,
        logLevel: 'error',
      }),
    ),
  );
  return {
    files: brought.flatMap(({ dependencies }) => dependencies),
    features: new Map(
      brought.flatMap(({ module: { default: table } }) =>
        table ? [[table.id, table.features.map(({ name }) => name)] as const] : [],
      ),
    ),
  };
}

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
