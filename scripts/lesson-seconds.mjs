// @ts-check
// What each lesson adds to the time of the tests in the browser, read from Vitest's report.
import { readdirSync } from 'node:fs';

/** @typedef {{ fullName: string, duration?: number | null }} Result */
/** @typedef {{ testResults: { assertionResults: Result[] }[] }} Report */

/** The lessons that were tested, from the built site. */
export const builtLessons = () => readdirSync('dist/lessons');

/**
 * The seconds of each lesson: of those tests that every lesson has, its walks, and of those that only some have, for what they are the first to
 * show. A test of a lesson carries its slug in quotes, as Vitest writes `$slug`.
 * @param {Report} report
 * @param {readonly string[]} lessons
 */
export function lessonSeconds(report, lessons) {
  /** @type {Map<string, Map<string, number>>} */
  const tests = new Map();
  let others = 0;
  for (const { fullName, duration } of report.testResults.flatMap((file) => file.assertionResults)) {
    const slug = lessons.find((one) => fullName.includes(`'${one}'`));
    const seconds = (duration ?? 0) / 1000;
    if (slug === undefined) {
      others += seconds;
      continue;
    }
    const name = fullName.replaceAll(`'${slug}'`, '…');
    tests.set(name, (tests.get(name) ?? new Map()).set(slug, seconds));
  }
  const byLesson = lessons.map((slug) => {
    const sum = (/** @type {boolean} */ ofAll) =>
      [...tests.values()]
        .filter((its) => (its.size === lessons.length) === ofAll)
        .reduce((total, its) => total + (its.get(slug) ?? 0), 0);
    return { slug, walks: sum(true), pieces: sum(false) };
  });
  return { byLesson, others };
}

/**
 * The same in a few lines, for the end of a run.
 * @param {ReturnType<typeof lessonSeconds>} seconds
 */
export function sayLessonSeconds({ byLesson, others }) {
  const mean = (/** @type {'walks' | 'pieces'} */ part) =>
    byLesson.reduce((sum, one) => sum + one[part], 0) / byLesson.length;
  const rows = byLesson.map(
    ({ slug, walks, pieces }) =>
      `  ${slug.padEnd(28)} ${walks.toFixed(1).padStart(6)} ${pieces.toFixed(1).padStart(6)}`,
  );
  return [
    'What each lesson added, in test-seconds: its walks, and what it shows for the first time',
    ...rows,
    `A lesson adds ${mean('walks').toFixed(1)} s, and ${mean('pieces').toFixed(1)} s more as far as it shows what no other does. All that is of no lesson: ${others.toFixed(0)} s.`,
  ].join('\n');
}
