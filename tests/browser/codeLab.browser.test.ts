// The sandbox of the code lab, in the built app: whatever a program does, the page lives, and nothing gets out.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeIn, wrongWith } from '../run/notebook/read.ts';
import { expectClean, openApp } from './harness.ts';
import { button, frames, stepShown, waitForStep } from './walk.ts';

const PATH = 'lessons/in-code/#2';
const editor = (page: Page) => page.getByRole('textbox', { name: /^The program in/ });
const state = (page: Page) => page.locator('.program-state [role="status"]');
const output = (page: Page) => page.getByRole('region', { name: 'Output', exact: true });
const verdict = (page: Page) => page.locator('.program-verdict');

async function openLab(options: Parameters<typeof openApp>[0] = {}): Promise<Page> {
  const page = await openApp({ path: PATH, ...options });
  await waitForStep(page, 2);
  // What a program prints is kept back until it has been predicted.
  await stepShown(page).locator('button.choice').first().click();
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Runs a program and waits until it has ended, in whichever way. */
async function run(page: Page, text: string): Promise<string> {
  await write(page, text);
  await button(page, 'Run').click();
  await page.waitForFunction(() => {
    const said = document.querySelector('.program-state [role="status"]')?.textContent ?? '';
    return /^(Finished|It stopped|Stopped|Ended|This browser)/.test(said);
  });
  return (await state(page).textContent()) ?? '';
}

async function chooseJavaScript(page: Page): Promise<void> {
  await page
    .locator('label')
    .filter({ hasText: /^JavaScript$/ })
    .click();
  await page.getByRole('textbox', { name: /^The program in JavaScript/ }).waitFor();
}

/** A loop without end is stopped within a second, and the page answers. */
async function expectStopped(page: Page, program: string): Promise<void> {
  await write(page, program);
  await button(page, 'Run').click();
  await state(page).filter({ hasText: 'Running' }).waitFor();
  const stop = button(page, 'Stop');
  const took = await stop.evaluate(async (element: HTMLButtonElement) => {
    const start = performance.now();
    element.click();
    while (element.textContent !== 'Run') await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  expect(took).toBeLessThan(1000);
  expect(await state(page).textContent()).toMatch(/^Stopped/);
}

// Python is dear to start: one page, in which one test follows the other.
describe('Python', () => {
  let lab: Promise<Page>;
  beforeAll(async () => {
    lab = openLab({ stays: true });
    await lab;
  });

  test('runs the program of the stage, brought by the page alone, and the second time brings nothing', async () => {
    const page = await lab;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(asked.filter((url) => /pyodide|python/.test(url))).toEqual([]);
    await button(page, 'Run').click();
    await verdict(page).filter({ hasText: 'The same path as the app’s, all 24 steps of it.' }).waitFor();
    expect(await output(page).textContent()).toMatch(
      /^w = 0\.8913862446\d+\nb = 1\.608375954\d+\ncost = 0\.650710964\d+\n$/,
    );
    const first = asked.length;
    expect(asked.filter((url) => /\.wasm$|\.zip$/.test(url))).toHaveLength(2);
    expect(await run(page, 'print(6 * 7)')).toBe('Finished.');
    expect(await output(page).textContent()).toBe('42\n');
    expect(asked.length).toBe(first);
    // The page may not turn bytes or text into code; the file of the worker may, and may ask the network for nothing.
    const policyOf = async (url: string) =>
      (await page.request.get(url)).headers()['content-security-policy'] ?? '';
    const pagePolicy = await policyOf(page.url());
    expect(pagePolicy).toContain("script-src 'self';");
    expect(pagePolicy).not.toContain('unsafe');
    const worker = asked.find((url) => /pythonWorker-/.test(url)) ?? page.workers()[0]?.url() ?? '';
    expect(await policyOf(worker)).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    expectClean(page);
  });

  test('is stopped in an endless loop, prints 10 MB, and visits a million places', async () => {
    const page = await lab;
    await expectStopped(page, 'while True:\n    pass\n');
    await expectStopped(page, 'while True:\n    print("and again")\n');
    expect(await run(page, 'for i in range(200_000):\n    print(i, "x" * 50)\n')).toBe('Finished.');
    const printed = (await output(page).textContent()) ?? '';
    expect(printed).toMatch(/^… 11\.\d million characters before this were left out\.\n/);
    expect(printed).toMatch(/199999 x{50}\n$/);
    expect(printed.length).toBeLessThan(25_000);
    await run(page, 'for i in range(1_000_000):\n    visit(i / 1e6 - 1, 1)\n');
    await verdict(page).filter({ hasText: 'The paths part at step 1' }).waitFor();
    const drawn = await page.locator('.contour-map .code-line').getAttribute('d');
    expect(drawn?.length).toBeGreaterThan(1000);
    expect(drawn?.length).toBeLessThan(60_000);
    expectClean(page);
  });

  test('says what is wrong as Python says it, and marks the line', async () => {
    const page = await lab;
    expect(await run(page, 'w = 1\nif w = 2:\n    pass\n')).toContain('line 2');
    expect(await output(page).textContent()).toMatch(/^ {2}File "program\.py", line 2\n {4}if w = 2:\n/);
    expect(await page.locator('.cm-fault').textContent()).toBe('if w = 2:');
    expect(await run(page, 'def f(x):\n    return 1 / x\n\nprint("before")\nf(0)\n')).toContain('line 2');
    expect(await output(page).textContent()).toMatch(
      /^before\nTraceback [\s\S]*line 5, in <module>[\s\S]*ZeroDivisionError/,
    );
    expect(await run(page, 'visit(-1, 1)\nvisit(float("nan"), 2)\n')).toBe('Finished.');
    expect(await verdict(page).textContent()).toContain('At step 1 your program is no longer at a place');
    await editor(page).focus();
    await page.keyboard.type('#');
    expect(await page.locator('.cm-fault').count()).toBe(0);
    expectClean(page);
  });

  test('does not get out', async () => {
    const page = await lab;
    const ways: [program: string, said: RegExp][] = [
      ['import js', /No module named 'js'/],
      ['from pyodide.ffi import run_js', /No module named 'pyodide'/],
      ['import pyodide_js', /No module named 'pyodide_js'/],
      ['import _pyodide_core', /No module named '_pyodide_core'/],
      ['from pyodide.http import pyfetch', /No module named 'pyodide'/],
      ['import urllib.request\nurllib.request.urlopen("http://localhost:1/")', /urlopen error/],
      // The bridge itself can be dug up; nothing is left behind it.
      ['tell = visit.__closure__[0].cell_contents\ntell.constructor("return fetch")()', /EvalError/],
      ['input("? ")', /OSError/],
    ];
    for (const [program, said] of ways) {
      await run(page, program);
      expect(await output(page).textContent(), program).toMatch(said);
    }
    expectClean(page);
  });

  test('is ended by leaving the lesson; another step of the lesson does not end it', async () => {
    const page = await lab;
    await run(page, 'print(1)');
    await expect.poll(() => page.workers().length).toBe(1);
    await page.evaluate(() => {
      location.hash = '#3';
    });
    await waitForStep(page, 3);
    await editor(page).waitFor();
    expect(page.workers()).toHaveLength(1);
    await Promise.all([
      page.workers()[0]?.waitForEvent('close'),
      page.getByRole('link', { name: 'Downhill', exact: true }).click(),
    ]);
    expect(page.workers()).toEqual([]);
    expectClean(page);
  });
});

describe('JavaScript', () => {
  test('runs, is stopped, prints 10 MB, visits a million places, and says what is wrong', async () => {
    const page = await openLab();
    await chooseJavaScript(page);
    await button(page, 'Run').click();
    await verdict(page).filter({ hasText: 'The same path as the app’s' }).waitFor();
    await expectStopped(page, 'while (true) {}');
    await run(page, 'for (let i = 0; i < 2e5; i++) console.log(i, "x".repeat(50));');
    expect(await output(page).textContent()).toMatch(/^… 11\.\d million[\s\S]*199999 x{50}\n$/);
    await run(page, 'for (let i = 0; i < 1e6; i++) visit(i / 1e6 - 1, 1);');
    await verdict(page).filter({ hasText: 'The paths part at step 1' }).waitFor();
    expect(await run(page, 'let x = 1;\nlet y = ;\n')).toContain('line 2');
    expect(await run(page, 'const f = () => {\n  throw new Error("no");\n};\nf();')).toContain('line 2');
    await run(page, 'visit(-1, 1);\nvisit(NaN, 1);');
    expect(await verdict(page).textContent()).toContain('no longer at a place');
    // At a rate of 1 it is 10²⁴ times as far away after a dozen steps. What is drawn ends at the window.
    await run(
      page,
      'let [w, b] = [-1, 1];\nfor (let i = 0; i < 25; i++) {\n  visit(w, b);\n  w *= -94;\n  b *= -94;\n}',
    );
    await verdict(page).filter({ hasText: 'The paths part at step 1' }).waitFor();
    const drawn = (await page.locator('.contour-map .code-line').getAttribute('d')) ?? '';
    const box = await page.locator('.contour-map').first().boundingBox();
    const numbers = (drawn.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.length).toBeLessThan(200);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThan((box?.width ?? 0) + (box?.height ?? 0));
    // A picture is taken of what has been painted, which took over a minute when dashes were laid all the way.
    await page.screenshot({ timeout: 10_000 });
    expectClean(page);
  });

  test('finds nothing that leads out', async () => {
    const page = await openLab();
    await chooseJavaScript(page);
    const names = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'WebTransport',
      'importScripts',
      'indexedDB',
    ];
    const more = [
      'caches',
      'navigator',
      'postMessage',
      'BroadcastChannel',
      'Worker',
      'SharedWorker',
      'eval',
      'self',
    ];
    await run(page, `console.log([${[...names, ...more].map((name) => `typeof ${name}`)}].join());`);
    expect(await output(page).textContent()).toBe(`${[...names, ...more].map(() => 'undefined').join()}\n`);
    for (const program of [
      'Function("return 1")()',
      '(() => {}).constructor("return 1")()',
      '(async () => {}).constructor("return 1")()',
      '(function* () {}).constructor("return 1")()',
    ]) {
      await run(page, program);
      expect(await output(page).textContent(), program).toContain('EvalError');
    }
    await run(page, 'const a = 1;\nimport("https://elsewhere.example/x.js");');
    expect(await output(page).textContent()).toContain('nothing to import');
    expect(await page.locator('.cm-fault').textContent()).toContain('import(');
    expectClean(page);
  });
});

test.each([
  ['workers', () => Reflect.deleteProperty(window, 'Worker')],
  [
    'WebAssembly',
    () => {
      const Original = Worker;
      // A worker cannot be reached from here before it starts: one that says what ours says without WebAssembly.
      Object.assign(window, {
        Worker: class extends Original {
          override postMessage() {
            this.dispatchEvent(
              new MessageEvent('message', { data: { kind: 'refused', text: 'WebAssembly is not defined' } }),
            );
          }
        },
      });
    },
  ],
] as const)('without %s the page says what it needs, and the programs can be read', async (_what, init) => {
  const page = await openLab({ init });
  await button(page, 'Run').click();
  await state(page).filter({ hasText: 'needs workers and WebAssembly' }).waitFor();
  expect(await editor(page).textContent()).toContain('learning_rate = 0.01');
  expectClean(page);
});

test('the two lines that are asked for are seen on a low window, without scrolling', async () => {
  const page = await openApp({ path: 'lessons/in-code/#1' });
  const lines = page.locator('.cm-line').filter({ hasText: '- learning_rate * dcd' });
  await lines.first().waitFor();
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await frames(page, 2);
    const foot = (await page.locator('.code-host').boundingBox()) ?? { y: 0, height: 0 };
    expect(await lines.count()).toBe(2);
    for (const line of await lines.all()) {
      const { y, height } = (await line.boundingBox()) ?? { y: 1e4, height: 0 };
      expect(y + height, JSON.stringify(viewport)).toBeLessThanOrEqual(foot.y + foot.height);
    }
  }
});

test('Tab goes into the editor and out of it again', async () => {
  const page = await openLab();
  await editor(page).focus();
  const before = await editor(page).textContent();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).not.toContain('code-host');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('code-host');
  expect(await editor(page).textContent()).toBe(before);
  expectClean(page);
});

test('a line lights what it computes, and a figure its lines', async () => {
  const page = await openApp({ path: 'lessons/in-code/' });
  await waitForStep(page, 1);
  await editor(page).locator('.cm-line').nth(11).hover();
  expect(await page.locator('.stage').getAttribute('data-part')).toBe('slopeW');
  expect(await page.locator('.code-says').textContent()).toContain('Line 12: the slope along w.');
  await page.locator('.observation').first().hover();
  await page.locator('.cm-lit').first().waitFor();
  expect(await page.locator('.cm-lit').allTextContents()).toEqual(['pats = [1, 2, 4]', 'wags = [2, 4, 5]']);
  expectClean(page);
});

test('the program is taken along whole: copied lines stand alone', async () => {
  const page = await openLab();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
  expect(download.suggestedFilename()).toBe('descent.py');
  const stream = await download.createReadStream();
  let text = '';
  for await (const part of stream) text += part;
  expect(text).toMatch(/^def visit\(w, b\):\n {4}pass\n\npats = \[1, 2, 4\]\n/);
  expectClean(page);
});

test('the program is taken along as a notebook, with what was typed', async () => {
  const page = await openLab();
  const text = '\npath_of_mine = []\nvisit(3, 4)\n\ndef cost(w, b):\n    return 7\n';
  await write(page, text);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Notebook').click()]);
  expect(download.suggestedFilename()).toBe('descent.ipynb');
  const taken = await readFile(await download.path(), 'utf8');
  expect(wrongWith(taken)).toEqual([]);
  expect(codeIn(taken).join('\n')).toContain('path_of_mine');
  await chooseJavaScript(page);
  expect(await button(page, 'Notebook').count()).toBe(0);
  expectClean(page);
});

test('of two programs each is taken along as a notebook', async () => {
  const page = await openApp({ path: 'lessons/from-scratch/#2' });
  await waitForStep(page, 2);
  for (const [name, file, line] of [
    ['Notebook', 'from_scratch.ipynb', 'def hands(X, y, epoch):'],
    ['as a notebook', 'concise_pytorch.ipynb', 'from torch import nn'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    expect(download.suggestedFilename()).toBe(file);
    const taken = await readFile(await download.path(), 'utf8');
    expect(wrongWith(taken)).toEqual([]);
    expect(codeIn(taken).join('\n')).toContain(line);
  }
  expectClean(page);
});

test('what was typed is there again after another step and after loading anew, until it is started over', async () => {
  const page = await openLab();
  await write(page, '# mine\nprint(7)');
  await page.keyboard.press('Escape');
  await button(page, 'Next step').click();
  await waitForStep(page, 3);
  await button(page, 'Previous step').click();
  await waitForStep(page, 2);
  await editor(page).filter({ hasText: 'print(7)' }).waitFor();
  await page.reload();
  await waitForStep(page, 2);
  await editor(page).filter({ hasText: 'print(7)' }).waitFor();
  await button(page, 'Start over').click();
  await editor(page).filter({ hasText: 'learning_rate' }).waitFor();
  await page.reload();
  await waitForStep(page, 2);
  await editor(page).filter({ hasText: 'learning_rate' }).waitFor();
  expectClean(page);
});
