// @ts-check
// Builds a page that holds the table alone, as the app is built, for the test and for the bench.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * @param {string} outDir
 * @param {string} [folder] where the page's index.html is, under the root of the project
 */
export const buildMillion = (outDir, folder = 'tests/browser/million') =>
  build({
    root: `${root}${folder}`,
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    resolve: { alias: [{ find: /^#words\//, replacement: `${root}src/i18n/en/` }] },
    define: { 'import.meta.env.LANGUAGE': '"en"' },
    build: { outDir, emptyOutDir: true, modulePreload: false, target: 'es2022' },
  });
