// @ts-check
// `npm test`: every check there is, one after the other (together they would time out on two cores), going on after
// a failure so that one run tells all. `npm test -- --only unit,types` runs some of them; `npm test -- --all` has the browser look at every
// step with everything (see tests/browser/cover.ts), for the day before a release.
import './ensure-deps.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtLessons, lessonSeconds, sayLessonSeconds } from './lesson-seconds.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ id: string, title: string, run: () => Counts, needsBuild?: boolean }} Step */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stepTimeout = 60 * 60_000;
const passedOne = { passed: 1, failed: 0, skipped: 0 };
const failedOne = { passed: 0, failed: 1, skipped: 0 };

/** @type {Step[]} */
const steps = [
  { id: 'lint', title: 'Format and lint', run: () => check('@biomejs/biome', 'biome', ['ci', '.']) },
  { id: 'types', title: 'Types', run: () => check('typescript', 'tsc', ['--noEmit']) },
  { id: 'unused', title: 'Unused code', run: () => check('knip', 'knip', ['--no-progress']) },
  { id: 'unit', title: 'Unit and property tests', run: () => vitest('unit') },
  { id: 'build', title: 'Production build', run: () => toCounts(runNode('scripts/build.mjs')) },
  { id: 'budgets', title: 'Byte budgets', run: () => vitest('budgets'), needsBuild: true },
  { id: 'browser', title: 'The built app in a browser', run: () => vitest('browser'), needsBuild: true },
];

/**
 * Runs a script with this Node and its output on this terminal; says whether it succeeded. No shell and no `.bin`
 * wrapper in between, so it is the same on Windows.
 * @param {string} script
 * @param {string[]} args
 */
function runNode(script, args = []) {
  const result = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: stepTimeout,
  });
  if (result.error) console.error(`${script}: ${result.error.message}`);
  return result.status === 0;
}

/** @param {boolean} succeeded */
function toCounts(succeeded) {
  return succeeded ? passedOne : failedOne;
}

/**
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 */
function check(packageName, command, args) {
  return toCounts(runNode(binaryOf(packageName, command), args));
}

/**
 * @param {string} packageName
 * @param {string} command
 */
function binaryOf(packageName, command) {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** @param {string} project */
function vitest(project) {
  const folder = join(root, 'node_modules/.cache');
  const outputFile = join(folder, `vitest-${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(outputFile, { force: true }); // so that a crash cannot be taken for the last run's success
  const succeeded = runNode(binaryOf('vitest', 'vitest'), [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ]);
  return countTests(outputFile, succeeded, project);
}

/**
 * @param {string} outputFile
 * @param {boolean} succeeded
 * @param {string} project
 * @returns {Counts}
 */
function countTests(outputFile, succeeded, project) {
  let report;
  try {
    report = JSON.parse(readFileSync(outputFile, 'utf8'));
  } catch {
    console.error(`Vitest left no report for the project "${project}".`);
    return failedOne;
  }
  const passed = report.numPassedTests;
  if (project === 'browser' && passed > 0)
    console.log(`\n${sayLessonSeconds(lessonSeconds(report, builtLessons()))}`);
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded fails without a single failed test in it.
  const unloadable = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + unloadable;
  if (passed + failed === 0) console.error(`The project "${project}" ran no tests at all.`);
  // No tests, or an error outside every test (a rejected promise nobody waited for): Vitest counts neither.
  const uncounted = failed === 0 && (passed === 0 || !succeeded) ? 1 : 0;
  return { passed, failed: failed + uncounted, skipped };
}

function chosenSteps() {
  const ids = steps.map(({ id }) => id);
  let only;
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, all: { type: 'boolean' } } });
    only = values.only;
    // The tests are other processes, and find it there.
    if (values.all) process.env['EVERYTHING'] = '1';
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  if (only === undefined) return steps;
  const wanted = only.split(',');
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) return usage(`There is no step "${unknown.join('", "')}".`);
  return steps.filter(({ id }) => wanted.includes(id));

  /**
   * @param {string} trouble
   * @returns {never}
   */
  function usage(trouble) {
    console.error(`${trouble} Use: npm test -- --only ${ids.join(',')} (one or more of these), or --all.`);
    process.exit(2);
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failedTitles = [];
let buildFailed = false;

for (const { id, title, run, needsBuild } of chosenSteps()) {
  console.log(`\n=== ${title} ===`);
  const start = performance.now();
  if (needsBuild && buildFailed) console.error('Not run: the build failed.');
  const counts = needsBuild && buildFailed ? failedOne : run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`--- ${title}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failedTitles.push(title);
  if (id === 'build' && counts.failed > 0) buildFailed = true;
}

if (failedTitles.length > 0) console.log(`\nFailed: ${failedTitles.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
