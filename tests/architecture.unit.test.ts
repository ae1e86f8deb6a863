import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkImports, type SourceFile } from './importRules.ts';

function filesOfSrc(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mdx)$/.test(path) && !/^src\/[^/]+\.d\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function violationsOf(path: string, text: string): string[] {
  return checkImports([{ path, text }]).violations;
}

describe('our own source', () => {
  const { examined, violations } = checkImports(filesOfSrc());

  test('imports only along the arrows', () => {
    expect(violations).toEqual([]);
  });

  test('was really examined', () => {
    expect(examined).toBeGreaterThan(20);
  });
});

describe('a planted import is found', () => {
  test.each([
    [
      'run of views',
      'src/run/a.ts',
      `import { b } from '../views/b.ts';`,
      'src/run/a.ts imports src/views/b.ts: run may not import views',
    ],
    [
      'core of run',
      'src/core/a.ts',
      `import '../run/b.ts';`,
      'src/core/a.ts imports src/run/b.ts: core may not import run',
    ],
    [
      'by re-export',
      'src/views/a.ts',
      `export * from '../lessons/b.ts';`,
      'src/views/a.ts imports src/lessons/b.ts: views may not import lessons',
    ],
    [
      'by named re-export',
      'src/i18n/a.ts',
      `export { b } from '../core/b.ts';`,
      'src/i18n/a.ts imports src/core/b.ts: i18n may import only types of core',
    ],
    [
      'dynamic',
      'src/lessons/a.tsx',
      `const load = () => import('../app/b.tsx');`,
      'src/lessons/a.tsx imports src/app/b.tsx: lessons may not import app',
    ],
    [
      'in a glob',
      'src/run/a.ts',
      `const all = import.meta.glob(['../lessons/**/*.mdx', '!../app/x']);`,
      'src/run/a.ts imports src/lessons/**/*.mdx: run may not import lessons',
    ],
    [
      'in a glob from the root',
      'src/ui/a.ts',
      `const all = import.meta.glob('/src/views/*.ts');`,
      'src/ui/a.ts imports src/views/*.ts: ui may not import views',
    ],
    [
      'with a query',
      'src/core/a.ts',
      `import text from '../app/b.ts?raw';`,
      'src/core/a.ts imports src/app/b.ts: core may not import app',
    ],
    [
      'of a worker',
      'src/run/a.ts',
      `const url = new URL('../app/worker.ts', import.meta.url);`,
      'src/run/a.ts imports src/app/worker.ts: run may not import app',
    ],
    [
      'inside a type',
      'src/core/a.ts',
      `export type B = import('../run/b.ts').B;`,
      'src/core/a.ts imports src/run/b.ts: core may not import run',
    ],
    [
      'of a value where types are allowed',
      'src/i18n/a.ts',
      `import { type B, c } from '../core/b.ts';`,
      'src/i18n/a.ts imports src/core/b.ts: i18n may import only types of core',
    ],
    [
      'of a package by core',
      'src/core/a.ts',
      `import { create } from 'zustand';`,
      'src/core/a.ts imports zustand: core may not import packages',
    ],
    [
      'of three outside the bowl',
      'src/views/dataPlot/a.tsx',
      `import { Vector3 } from 'three';`,
      'src/views/dataPlot/a.tsx imports three: only src/views/costBowl/ may',
    ],
    [
      'of a part of three',
      'src/app/a.tsx',
      `const load = () => import('three/addons/lines/Line2.js');`,
      'src/app/a.tsx imports three/addons/lines/Line2.js: only src/views/costBowl/ may',
    ],
    [
      'computed',
      'src/app/a.ts',
      'const load = (name: string) => import(name);',
      'src/app/a.ts imports a computed address, which cannot be checked',
    ],
    [
      'outside src',
      'src/views/a.ts',
      `import text from '../../package.json';`,
      'src/views/a.ts imports package.json: views may not import from outside src',
    ],
    [
      'from nowhere',
      'src/helpers/a.ts',
      `import '../core/b.ts';`,
      'src/helpers/a.ts lies in no layer: put it under i18n, core, run, ui, views, lessons, app',
    ],
  ])('%s', (_what, path, text, message) => {
    expect(violationsOf(path, text)).toEqual([message]);
  });

  test('in a lesson', () => {
    const lesson = `import { Bowl } from '../../views/bowl.tsx'\n\n# A lesson\n\n<Bowl w={1} />\n`;
    expect(violationsOf('src/lessons/en/10-a/10-b.mdx', lesson)).toEqual([
      'src/lessons/en/10-a/10-b.mdx has an import: lessons import nothing, the vocabulary supplies their components',
    ]);
  });

  test('as a browser global in core', () => {
    expect(violationsOf('src/core/a.ts', 'export const width = () => window.innerWidth;')).toEqual([
      'src/core/a.ts uses window: core may not touch the browser',
    ]);
  });
});

describe('an honest import is left alone', () => {
  test.each([
    [
      'down the arrows',
      'src/views/a.tsx',
      `import { b } from '../run/b.ts'; import { useState } from 'react';`,
    ],
    ['within a layer', 'src/core/costs/a.ts', `import { b } from '../line.ts';`],
    [
      'of types where types are allowed',
      'src/i18n/a.ts',
      `import type { B } from '../core/b.ts'; import { type C } from '../core/c.ts';`,
    ],
    ['of three by the bowl', 'src/views/costBowl/a.ts', `import { Vector3 } from 'three';`],
    [
      'in a string or a comment',
      'src/core/a.ts',
      `// import '../app/b.ts'\nexport const text = "import '../run/b.ts'";`,
    ],
    [
      'beside a variable named like a global',
      'src/core/a.ts',
      'export const f = (window: number[]) => window.length;',
    ],
  ])('%s', (_what, path, text) => {
    expect(violationsOf(path, text)).toEqual([]);
  });

  test('in a lesson that only shows code and math', () => {
    const lesson =
      'export const meta = { title: "A" }\n\n# A\n\n$\\frac{1}{2}$\n\n```js\nimport x from "y"\n```\n';
    expect(violationsOf('src/lessons/en/10-a/10-b.mdx', lesson)).toEqual([]);
  });
});
