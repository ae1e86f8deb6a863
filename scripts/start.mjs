// @ts-check
// `npm start`: builds the app if anything changed since the last build, serves it, and opens it in the browser. With `-- --lan` it serves everyone
// in the same network, and prints the address for phones.
// ensure-deps comes first and must: what follows it may need packages.
import './ensure-deps.mjs';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesInRoom, codeForTerminal, sayingWhere } from './lan.mjs';
import { serve } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');
const buildInputs = [
  'src',
  'public',
  'build',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'scripts/build.mjs',
];
const defaultPort = 4173;
const portsToTry = 100;

/** A hash over the names and contents of everything that the build reads. */
function hashOfInputs() {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    } else {
      const content = readFileSync(full);
      hash.update(`${path} ${content.length}\n`).update(content);
    }
  };
  for (const path of buildInputs) add(path);
  return hash.digest('hex');
}

async function buildIfChanged() {
  const wanted = hashOfInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Building the app.');
  const { build } = await import('./build.mjs');
  await build();
  writeFileSync(stampFile, wanted);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether others in the room are served; by default nobody but this computer is. */
function servesRoom() {
  const unknown = process.argv.slice(2).find((word) => word !== '--lan');
  if (unknown === undefined) return process.argv.length > 2;
  return fail(
    `npm start knows no ${unknown}. There is npm start -- --lan, which lets phones in the room open the site.`,
  );
}

/** The port that was asked for, if one was. */
function chosenPort() {
  const chosen = process.env['PORT'];
  if (!chosen) return undefined;
  const port = Number(chosen);
  if (/^\d+$/.test(chosen) && port >= 1 && port <= 65535) return port;
  return fail(`PORT must be a whole number from 1 to 65535, not "${chosen}".`);
}

/**
 * Who names a port has told someone else about it, so another one would not do.
 * @param {number} port
 */
function serveOnPort(port) {
  return serve({ root: dist, port, ...room }).catch((error) =>
    fail(`${portTrouble(port, error)} Choose another PORT.`),
  );
}

/** @param {number} first */
async function serveOnNextFreePort(first) {
  for (let port = first; port < first + portsToTry; port += 1) {
    try {
      return await serve({ root: dist, port, ...room });
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
    }
  }
  return fail(`Ports ${first} to ${first + portsToTry - 1} are all in use. Set PORT to a free one.`);
}

/**
 * @param {number} port
 * @param {NodeJS.ErrnoException} error
 */
function portTrouble(port, error) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use by another program.`;
  if (error.code === 'EACCES') return `This system does not let you serve on port ${port}.`;
  return `Serving on port ${port} failed: ${error.message}.`;
}

/**
 * Opens the address where there is a desktop to open it on. That it cannot is no fault: the address is printed.
 * @param {string} url
 */
function openInBrowser(url) {
  if (process.env['CI']) return;
  const hasDesktop = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  const opener =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""', url]
        : hasDesktop
          ? ['xdg-open', url]
          : undefined;
  if (!opener) return;
  const [command = '', ...args] = opener;
  spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
    .on('error', () => {})
    .unref();
}

/** A signal sent to npm alone ends npm and its shell but never reaches us; only losing our parent tells. */
function stopWithNpm() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.exit(0);
  setInterval(look, 500).unref();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
if (process.env['npm_lifecycle_event']) stopWithNpm();

const port = chosenPort();
const inRoom = servesRoom();
const [address, ...others] = inRoom ? addressesInRoom() : [];
const room = address === undefined ? {} : { host: '0.0.0.0', headers: sayingWhere(address) };
await buildIfChanged().catch((error) => {
  console.error(error);
  fail('\nThe build failed; see above.');
});
const { url, port: served } = await (port === undefined
  ? serveOnNextFreePort(defaultPort)
  : serveOnPort(port));
console.log(`\nDownhill is running. Press Ctrl-C to stop it.\n\n${url}\n`);
if (address !== undefined) {
  const at = (/** @type {string} */ one) => `http://${one}:${served}/`;
  console.log(`Phones in the same network open\n\n${at(address)}\n\n${await codeForTerminal(at(address))}\n`);
  if (others.length > 0) console.log(`Should that not open there: ${others.map(at).join(' or ')}\n`);
} else if (inRoom) {
  console.log(
    'This computer is in no network, so phones cannot reach it. Connect it to one and start again.\n',
  );
}
openInBrowser(url);
