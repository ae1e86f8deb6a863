import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { type Browser, findBrowser } from '../../scripts/find-browser.mjs';
import type { CourseData } from './stepData.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: Browser;
    course: CourseData;
  }
}

/** Finds the browser and reads the lessons once for all test files. It does not build: a test run that builds hides what it tested. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/index.html. Run `npm run build` first.');
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath} (${browser.source})`);
  project.provide('browser', browser);
  project.provide('course', await readCourse());
}

/** The lessons as the site is built of them, by the app's own plugins. The tests themselves look at the finished build from outside. */
async function readCourse(): Promise<CourseData> {
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const { courseData } = await vite.ssrLoadModule('/tests/browser/stepData.ts');
  const course = await courseData();
  await vite.close();
  return course;
}
