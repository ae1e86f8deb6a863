import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lezer as grammars } from '@lezer/generator/rollup';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { CHUNKS } from './build/chunks.ts';
import { fonts } from './build/fonts.ts';
import { contentsOf, lessons } from './build/lessons.ts';
import { mathFonts } from './build/mathFonts.ts';
import { mathSheet } from './build/mathSheet.ts';
import { names } from './build/names.ts';
import { plainImports } from './build/plainImports.ts';
import { plans } from './build/plans.ts';
import { rules } from './build/rules.ts';
import { searchLoops } from './build/searchLoops.ts';
import { sheets } from './build/sheets.ts';
import { slimReact } from './build/slimReact.ts';
import { slimThree } from './build/slimThree.ts';
import { withoutNode } from './build/withoutNode.ts';

/** The language of the site that is built: a folder of src/i18n and one of src/lessons. */
const LANGUAGE = process.env['SITE_LANGUAGE'] ?? 'en';
const root = fileURLToPath(new URL('.', import.meta.url));

/** How much there is to bring before Python can start, for the progress that is shown. */
const PYTHON_BYTES = ['pyodide.asm.wasm', 'python_stdlib.zip']
  .map((file) => statSync(`${root}node_modules/pyodide/${file}`).size)
  .reduce((sum, size) => sum + size);

const formulas = [lessons(root), rules(root, LANGUAGE), names(root, LANGUAGE)];

export default defineConfig({
  // Relative: the built app works under any sub-path without being told which.
  base: './',
  resolve: {
    alias: [{ find: /^#words\//, replacement: `${root}src/i18n/${LANGUAGE}/` }],
  },
  define: {
    'import.meta.env.LANGUAGE': JSON.stringify(LANGUAGE),
    'import.meta.env.PYTHON_BYTES': String(PYTHON_BYTES),
  },
  // Python's own glue is a module.
  worker: {
    format: 'es',
    plugins: () => [withoutNode(), searchLoops()],
    // It also evaluates text, in corners that no program of ours comes to and that its policy forbids.
    rolldownOptions: { checks: { eval: false, commonJsVariableInEsm: false } },
  },
  plugins: [
    plainImports(),
    slimReact(),
    slimThree(),
    ...formulas,
    plans(root, contentsOf),
    fonts(root),
    mathFonts(root, formulas),
    grammars(),
    searchLoops(),
    react(),
    mathSheet(),
    sheets(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        propertyReadSideEffects: false,
        // The core is plain functions: what is taken of it brings what that needs, and nothing else.
        moduleSideEffects: [
          { test: /\/src\/core\//, sideEffects: false },
          // What a page asks of a network comes with what asks it.
          { test: /\/kinds\/network\/all\.ts$/, sideEffects: false },
        ],
      },
      output: {
        codeSplitting: { groups: CHUNKS.map(({ roots: _, ...group }) => group) },
      },
    },
    // The prerendered pages ask for what they need themselves; a helper that does it at run time would weigh more than it saves.
    modulePreload: false,
  },
});
