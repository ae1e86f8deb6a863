// @ts-check
// Finds a Chromium that really starts, for the tests and the pictures. In this order: CHROME_PATH, Playwright's own,
// the system's Chrome, Chromium or Edge, and last the one packed inside @sparticuz/chromium (Linux x64), which needs
// neither root nor apt nor a system font. `node scripts/find-browser.mjs` prints the choice.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env  what the browser needs in its environment besides the usual
 * @property {string} source  where it was found
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const startTimeout = 30_000;

/** WebGL on the processor (there may be no GPU), and nothing said to the network on the browser's own account. */
const BROWSER_FLAGS = [
  '--headless',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Without a graphics card the page is painted, and its layers laid over each other, sooner as it is than through what stands in for one; the
  // bowl has need of that.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to start its sandbox as root, which is what most containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * What Playwright's `chromium.launch` takes.
 * @param {Browser} browser
 */
export function launchOptions(browser) {
  return {
    executablePath: browser.executablePath,
    args: BROWSER_FLAGS,
    env: { ...definedEnvironment(), ...browser.env },
  };
}

/** @returns {Record<string, string>} */
function definedEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  );
}

/**
 * Starts the browser as the tests will and has it run a script. Missing libraries, a sandbox that is not allowed, a
 * wrapper script without a browser behind it: all of them show here. (`--dump-dom` would need no Playwright, but the
 * packed browser lacks it.)
 * @param {Browser} browser
 */
async function starts(browser) {
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: startTimeout });
    try {
      const page = await running.newPage();
      return (await page.evaluate('6 * 7')) === 42;
    } finally {
      await running.close();
    }
  } catch {
    return false;
  }
}

function playwrightBrowser() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright has no build for this system.
  }
}

/** @returns {string[]} */
function systemBrowsers() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programFilesX86, LOCALAPPDATA].flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    );
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Unpacks @sparticuz/chromium once, into node_modules/.cache, which goes away with the version it belongs to.
 * @returns {Promise<Browser | undefined>}
 */
async function packedBrowser() {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);

  /** @type {Browser} */
  const browser = {
    executablePath: join(folder, 'chromium'),
    env: { FONTCONFIG_FILE: writeFontsConf(folder) },
    source: '@sparticuz/chromium',
  };
  if (await starts(browser)) return browser;
  // A bare system lacks NSS and its friends; the package brings them along.
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const withLibraries = { ...browser, env: { ...browser.env, LD_LIBRARY_PATH: libraries } };
  return (await starts(withLibraries)) ? withLibraries : undefined;
}

/** @param {string} folder */
function unpackInto(folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // In a process of its own, because the package unpacks into TMPDIR and changes its environment. It unpacks
  // the system libraries only where it believes itself on Lambda.
  const code = "(await import('@sparticuz/chromium')).default.executablePath()";
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', `await ${code}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  try {
    if (result.status !== 0) throw new Error(`Could not unpack @sparticuz/chromium:\n${result.stderr}`);
    // The rename makes the folder appear finished or not at all. It fails if another process was first: as good.
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Without system fonts this browser draws no text at all unless it is told where its own are. Written anew each
 * time because the path is absolute and the repository may have moved.
 * @param {string} folder
 */
function writeFontsConf(folder) {
  const file = join(folder, 'fonts.conf');
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')];
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((dir) => `  <dir>${xmlText(dir)}</dir>`).join('\n')}
  <cachedir>${xmlText(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

/** @param {string} text */
function xmlText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    const browser = { executablePath: chosen, env: {}, source: 'CHROME_PATH' };
    // Who names a browser wants that one; a silent substitute would be worse than a stop.
    if (await starts(browser)) return browser;
    throw new Error(`CHROME_PATH names ${chosen}, which does not start as a headless Chromium.`);
  }
  const own = playwrightBrowser();
  const candidates = [
    ...(own ? [{ executablePath: own, env: {}, source: 'Playwright' }] : []),
    ...systemBrowsers().map((executablePath) => ({ executablePath, env: {}, source: 'the system' })),
  ].filter(({ executablePath }) => existsSync(executablePath));

  for (const browser of candidates) if (await starts(browser)) return browser;
  const packed = await packedBrowser();
  if (packed) return packed;

  const tried = candidates.map(({ executablePath }) => executablePath).join(', ') || 'none found to try';
  throw new Error(
    `No Chromium starts here (${tried}). Install Chrome or Chromium (on Debian: apt-get install chromium), ` +
      'or set CHROME_PATH to one.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await findBrowser(), null, 2));
