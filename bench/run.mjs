#!/usr/bin/env node
/**
 * What the core does against what could be installed instead. `npm run bench`, or `npm run bench -- --quick`.
 * Each row has a process of its own, so that no row is judged by what an earlier one taught the engine; it first checks that both
 * sides agree on the answer, then times them in turns. Read the ratios; the absolute numbers move with the machine.
 */
import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { ROWS } from './rows.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const quick = process.argv.includes('--quick');

function installRivals() {
  const { dependencies } = createRequire(import.meta.url)('./package.json');
  if (Object.keys(dependencies).every((name) => existsSync(join(here, 'node_modules', name)))) return;
  console.log('Installing the rivals into bench/node_modules …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

async function bundleOurs(folder) {
  const options = { root, configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(join(root, 'build/searchLoops.ts'), options);
  await build({
    ...options,
    plugins: [module.searchLoops()],
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        input: {
          core: join(root, 'src/core/index.ts'),
          run: join(root, 'src/run/recording.ts'),
          search: join(root, 'src/run/search/wasmLoops.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
}

/** One row in its own process: `{ ours, theirs }` in units a second, or `{ text }`. */
function measure(index, folder) {
  return new Promise((resolve, reject) => {
    const child = fork(join(here, 'row.mjs'), [String(index), folder, ...(quick ? ['--quick'] : [])]);
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`row ${index + 1} ended with ${code}`)));
  });
}

const rate = (value) => (value >= 1e6 ? `${(value / 1e6).toPrecision(3)} M/s` : `${value.toPrecision(3)} /s`);

/** Prints a row and says whether its goal was met. */
function report({ name, goal, floor }, { ours, theirs, text, note }) {
  console.log(name);
  if (text) {
    console.log(`    ${text}`);
    return true;
  }
  const ratio = ours / theirs;
  const met = ratio >= goal && !(ours < floor);
  const size = ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : ratio.toPrecision(3);
  const wanted = `goal ${goal.toLocaleString('en-US')}×${floor ? ` and ${rate(floor)}` : ''}${met ? '' : ', MISSED'}`;
  console.log(`    ${size}×  (ours ${rate(ours)}, theirs ${rate(theirs)}; ${wanted})`);
  if (note) console.log(`    ${note}`);
  return met;
}

installRivals();
const folder = mkdtempSync(join(tmpdir(), 'downhill-bench-'));
try {
  await bundleOurs(folder);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  console.log(`node ${process.version}, ${machine}${quick ? ', quick' : ''}`);
  let missed = 0;
  for (const [index, row] of ROWS.entries()) {
    if (!report(row, await measure(index, folder))) missed++;
  }
  if (missed > 0) {
    console.log(`${missed} goal${missed === 1 ? '' : 's'} missed`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
