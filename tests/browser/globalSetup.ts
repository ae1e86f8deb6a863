import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type Browser, findBrowser } from '../../scripts/find-browser.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: Browser;
  }
}

/** Finds the browser once for all test files. It does not build: a test run that builds hides what it tested. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/index.html. Run `npm run build` first.');
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath} (${browser.source})`);
  project.provide('browser', browser);
}
