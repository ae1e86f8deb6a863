// Installs the dependencies when they are missing or out of date. It runs before node_modules exists,
// so it may import nothing but Node itself. npm's own `pre…` scripts would do this too, but npm skips
// them for people who set `ignore-scripts`; for the same reason nothing here depends on a postinstall.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.install-stamp');
const nodeMajor = Number(process.versions.node.split('.')[0]);

function fail(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Vite's own range: 20.19 and up, 22.12 and up, and everything after; not 21, and not early 22. */
function nodeIsSupported() {
  const minor = Number(process.versions.node.split('.')[1]);
  return (nodeMajor === 20 && minor >= 19) || (nodeMajor === 22 && minor >= 12) || nodeMajor > 22;
}

/** What the installed tree depends on: the lock, and the platform that native packages were chosen for. */
function wantedStamp() {
  return createHash('sha256')
    .update(readFileSync(lockFile))
    .update(`${process.platform} ${process.arch} node ${nodeMajor}`)
    .digest('hex');
}

function npmCi() {
  // Without --include=dev, NODE_ENV=production or an `omit` in the user's settings would leave out the tools.
  const args = ['ci', '--include=dev'];
  const options = { cwd: root, stdio: 'inherit' };
  // npm names its own script when it runs us. Starting that with Node needs no shell, so it works on Windows too.
  const npmScript = process.env.npm_execpath;
  if (npmScript && /npm-cli\.c?js$/.test(npmScript)) {
    return spawnSync(process.execPath, [npmScript, ...args], options);
  }
  return process.platform === 'win32'
    ? spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
    : spawnSync('npm', args, options);
}

if (!nodeIsSupported()) {
  fail(
    `Downhill needs Node 20.19 or newer (22.12 or newer in the 22 line); this is Node ${process.versions.node}. ` +
      'You can get one from https://nodejs.org.',
  );
}
if (!existsSync(lockFile)) fail('package-lock.json is missing, so there is nothing to install from.');

const wanted = wantedStamp();
const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (installed !== wanted) {
  // npm ci empties node_modules before it fills it, and through a link it would empty someone else's.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    fail(
      'node_modules is a link to another folder, and it is out of date. Install there, or remove the link.',
    );
  }
  console.log('Installing dependencies (npm ci). This happens once, and again when the lock changes.');
  const result = npmCi();
  if (result.status !== 0) {
    fail(`npm ci did not finish${result.error ? ` (${result.error.message})` : ''}; see its messages above.`);
  }
  writeFileSync(stampFile, wanted);
}
