// Which part of src may import which. Arrows run one way: core <- run <- views <- lessons <- app.
import { posix } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the repository's root, with forward slashes: `src/core/line.ts`. */
  path: string;
  text: string;
}

interface Import {
  /** As it is written, without Vite's `?query`; undefined when it is computed and so cannot be checked. */
  specifier: string | undefined;
  typesOnly: boolean;
}

/** What each layer may import besides itself; `types of core` allows `import type` alone. */
const layers: Record<string, string[]> = {
  i18n: ['types of core'],
  core: [],
  run: ['core'],
  ui: ['core', 'i18n'],
  views: ['core', 'run', 'ui', 'i18n'],
  lessons: ['core', 'run', 'ui', 'i18n', 'views'],
  app: ['core', 'run', 'ui', 'i18n', 'views', 'lessons'],
};

/** Three is heavy, and only the bowl needs it; anywhere else it would end up in the page's first load. */
const heavyPackages = /^(three|@react-three\/fiber)(\/|$)/;
/** A lesson's page says where the lesson lies: lessons are below the app, so whichever it is, the arrow is right. */
const ofItsPage = 'src/app/pages/lessonAt.tsx';
const heavyHome = 'src/views/costBowl/';

/** Core runs in plain Node. These are names whose use means that it would not. */
const browserGlobals = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'requestAnimationFrame',
  'matchMedia',
  'fetch',
]);

export function checkImports(files: SourceFile[]): { examined: number; violations: string[] } {
  const violations: string[] = [];
  let examined = 0;
  for (const file of files) {
    const tree = parse(file);
    const imports = importsIn(tree);
    examined += imports.length;
    for (const entry of imports) {
      const complaint = complaintAbout(file.path, entry);
      if (complaint) violations.push(complaint);
    }
    if (file.path.endsWith('.mdx') && imports.length > 0) {
      violations.push(
        `${file.path} has an import: lessons import nothing, the vocabulary supplies their components`,
      );
    }
    if (layerOf(file.path) === 'core') {
      for (const name of browserGlobalsIn(tree)) {
        violations.push(`${file.path} uses ${name}: core may not touch the browser`);
      }
    }
  }
  return { examined, violations };
}

function complaintAbout(from: string, { specifier, typesOnly }: Import): string | undefined {
  if (specifier === undefined && from === ofItsPage) return undefined;
  if (specifier === undefined) return `${from} imports a computed address, which cannot be checked`;
  const fromLayer = layerOf(from);
  const allowed = fromLayer === undefined ? undefined : layers[fromLayer];
  if (fromLayer === undefined || !allowed) {
    return `${from} lies in no layer: put it under ${Object.keys(layers).join(', ')}`;
  }

  const target = ownFile(from, specifier);
  if (target === undefined) {
    if (fromLayer === 'core') return `${from} imports ${specifier}: core may not import packages`;
    if (heavyPackages.test(specifier) && !from.startsWith(heavyHome)) {
      return `${from} imports ${specifier}: only ${heavyHome} may`;
    }
    return undefined;
  }
  const toLayer = layerOf(target);
  if (toLayer === fromLayer) return undefined;
  if (toLayer === undefined) {
    return fromLayer === 'app'
      ? undefined
      : `${from} imports ${target}: ${fromLayer} may not import from outside src`;
  }
  if (allowed.includes(toLayer)) return undefined;
  if (!allowed.includes(`types of ${toLayer}`)) {
    return `${from} imports ${target}: ${fromLayer} may not import ${toLayer}`;
  }
  return typesOnly
    ? undefined
    : `${from} imports ${target}: ${fromLayer} may import only types of ${toLayer}`;
}

function layerOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** The path of one of our own files, or undefined for a package. */
function ownFile(from: string, specifier: string): string | undefined {
  // package.json's imports: the words of the interface, in the language that is built.
  if (specifier.startsWith('#words/')) return specifier.replace('#words/', 'src/i18n/en/');
  if (specifier.startsWith('/')) return posix.normalize(specifier.slice(1));
  return /^\.\.?(\/|$)/.test(specifier) ? posix.join(posix.dirname(from), specifier) : undefined;
}

// ---- reading source ----

interface Node {
  type: string;
  [key: string]: unknown;
}

function parse({ path, text }: SourceFile): Node[] {
  if (path.endsWith('.mdx')) return mdxPrograms(text);
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return [program as unknown as Node];
}

/** The JavaScript inside a lesson: its import and export lines and every expression in braces. */
function mdxPrograms(text: string): Node[] {
  const root: unknown = createProcessor({ remarkPlugins: [remarkGfm, remarkMath] }).parse(text);
  return nodesIn(root).flatMap((node) => {
    const { estree } = (node['data'] ?? {}) as { estree?: Node };
    return estree ? [estree] : [];
  });
}

/** Every node below a value, of whatever kind of tree, in the order of the source. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return 'type' in value && typeof value.type === 'string' ? [value as Node, ...below] : below;
}

function importsIn(programs: Node[]): Import[] {
  return programs.flatMap(nodesIn).flatMap((node): Import[] => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        return node['source'] ? [toImport(node['source'], importsTypesOnly(node))] : [];
      case 'ImportExpression':
        return [toImport(node['source'], false)];
      case 'TSImportType':
        return [toImport(node['source'] ?? node['argument'], true)];
      case 'CallExpression':
        return isImportMetaGlob(node) ? globPatterns(node) : [];
      case 'NewExpression':
        return isNewUrl(node) ? [toImport((node['arguments'] as Node[])[0], false)] : [];
      default:
        return [];
    }
  });
}

function importsTypesOnly(node: Node): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = (node['specifiers'] ?? []) as Node[];
  return (
    specifiers.length > 0 &&
    specifiers.every((specifier) => specifier['importKind'] === 'type' || specifier['exportKind'] === 'type')
  );
}

function toImport(node: unknown, typesOnly: boolean): Import {
  const text = textOf(node as Node | undefined);
  return { specifier: text?.replace(/\?.*$/, ''), typesOnly };
}

function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'TSLiteralType') return textOf(node['literal'] as Node);
  if (node?.type === 'TemplateLiteral' && (node['expressions'] as Node[]).length === 0) {
    const [quasi] = node['quasis'] as { value: { cooked: string } }[];
    return quasi?.value.cooked;
  }
  return typeof node?.['value'] === 'string' ? node['value'] : undefined;
}

function isImportMetaGlob({ callee }: Node): boolean {
  const { type, object, property } = callee as { type: string; object?: Node; property?: Node };
  return type === 'MemberExpression' && object?.type === 'MetaProperty' && property?.['name'] === 'glob';
}

/** `import.meta.glob('./a/*.ts')` or a list of patterns; one that begins with `!` only takes files away. */
function globPatterns(node: Node): Import[] {
  const [first] = node['arguments'] as Node[];
  const patterns = first?.type === 'ArrayExpression' ? (first['elements'] as Node[]) : [first];
  return patterns
    .map((pattern) => toImport(pattern, false))
    .filter(({ specifier }) => !specifier?.startsWith('!'));
}

/** `new URL('./worker.ts', import.meta.url)`, which is how Vite takes workers and files. */
function isNewUrl(node: Node): boolean {
  const [, second] = node['arguments'] as Node[];
  const { object } = (second ?? {}) as { object?: Node };
  return (node['callee'] as Node)['name'] === 'URL' && object?.type === 'MetaProperty';
}

/** Names of the browser that are used as `name.x`, `name()` or `new name()` and are not the file's own variables. */
function browserGlobalsIn(programs: Node[]): string[] {
  const nodes = programs.flatMap(nodesIn);
  const declared = new Set(nodes.flatMap(declaredNames));
  const used = nodes.flatMap((node) => {
    const user =
      node.type === 'MemberExpression'
        ? node['object']
        : node.type === 'CallExpression' || node.type === 'NewExpression'
          ? node['callee']
          : undefined;
    const { type, name } = (user ?? {}) as { type?: string; name?: string };
    return type === 'Identifier' && name && browserGlobals.has(name) && !declared.has(name) ? [name] : [];
  });
  return [...new Set(used)];
}

function declaredNames(node: Node): string[] {
  const binders =
    node.type === 'VariableDeclarator'
      ? [node['id']]
      : node.type === 'FunctionDeclaration' || node.type === 'ArrowFunctionExpression'
        ? [node['params']]
        : [];
  return binders
    .flatMap(nodesIn)
    .flatMap(({ type, name }) => (type === 'Identifier' && typeof name === 'string' ? [name] : []));
}
