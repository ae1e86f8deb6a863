// The playground's links, files, experiments and exports, in the built app.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { codeIn, wrongWith } from '../run/notebook/read.ts';
import { accessibilityViolations } from './axe.ts';
import { type AppOptions, expectClean, openApp, ready } from './harness.ts';

const RACE =
  'playground/#points=1,2;2,4;4,5&learningRate=0.01&2.optimizer=momentum&2.learningRate=0.01&3.optimizer=adam&3.learningRate=0.1&4.optimizer=rmsProp&4.learningRate=0.01&w=0&b=0&steps=20';
const RUN = 'playground/#points=1,2;2,4;4,5;5,3.25&optimizer=momentum&learningRate=0.01&w=-1&b=1&steps=17';
const panel = (page: Page) => page.locator('[data-panel="share"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openShare(page: Page): Promise<void> {
  await panel(page).locator('> summary').click();
  await button(page, 'Copy link').waitFor();
}

/** With the map in place of the bowl unless `webgl` is asked for: what most tests here look at is the same, and sooner there. */
async function openShared(options: AppOptions = {}): Promise<Page> {
  const page = await openApp({ path: RUN, webgl: false, reducedMotion: true, ...options });
  await openShare(page);
  return page;
}

/** The page at another address after the `#`, in the same context. */
async function another(page: Page, path = 'playground/'): Promise<Page> {
  const next = await page.context().newPage();
  await next.goto(new URL(`/${path}`, page.url()).href);
  await ready(next);
  return next;
}

/**
 * All that the figures and the numbers show, with every digit, but for the names that React gives, and for the bowl's flat patches:
 * they are not seen where the renderer draws.
 */
const picture = (page: Page) =>
  page.locator('.stage').evaluate((stage) => {
    const drawn = [...stage.querySelectorAll('.stage-figures svg:not(.bowl-still)')]
      .flatMap((svg) => [...svg.querySelectorAll('path, line, circle, text')])
      // The bowl keeps places for words that are not there.
      .filter((one) => one.localName !== 'text' || one.textContent !== '')
      .map((one) =>
        ['d', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'x', 'y', 'transform']
          .map((name) => one.getAttribute(name))
          .concat(one.localName === 'text' ? one.textContent : '')
          .join('|'),
      );
    // What is spoken once the numbers have come to rest repeats them, and is not said again after a reload.
    const said = [...stage.querySelectorAll('.figure > p, .readout, .race-table')].map(
      (one) => one.textContent,
    );
    return [...drawn, ...said].join('\n');
  });

/** Waits until figures have been measured and drawn: two readings, a frame apart, are the same. */
async function settled(page: Page): Promise<string> {
  let before = '';
  for (;;) {
    const now = await picture(page);
    if (now === before) return now;
    before = now;
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}
const bytesOf = async (download: Download) => readFile(await download.path());

const link = (page: Page) => page.getByLabel('Link to what you see').inputValue();
const saveAs = async (page: Page, name: string) => {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await button(page, 'Save experiment').click();
};
/** Opens a file with these fields. */
const giveFile = (page: Page, fields: Record<string, string>) =>
  page
    .locator('.share-file')
    .first()
    .setInputFiles({
      name: 'given.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ kind: 'downhill playground', version: 1, fields })),
    });
const names = (page: Page) => page.locator('.experiment-name > span').allTextContents();
const status = (page: Page, text: string | RegExp) =>
  panel(page).getByRole('status').filter({ hasText: text }).waitFor();
const isOptimizer = (page: Page, id: string) =>
  page.waitForFunction(
    (value) => document.querySelector<HTMLSelectElement>('[data-panel="optimizer"] select')?.value === value,
    id,
  );
/** The current state is kept a moment after the last change. */
const isKept = (page: Page, part: string) =>
  page.waitForFunction((text) => localStorage.getItem('downhill.playground.1')?.includes(text), part);

describe('a link', () => {
  test('brings back the same picture to the last digit, at the next load and in another tab', async () => {
    const page = await openShared({ webgl: true });
    await button(page, 'Step').click();
    await page.waitForURL(/steps=18/);
    const before = await settled(page);
    expect(before).toContain('3.25');
    const address = await link(page);
    expect(address).toBe(page.url());
    await page.reload();
    await ready(page);
    expect(await settled(page)).toBe(before);
    const next = await another(page, address.replace(/^.*?\/playground/, 'playground'));
    expect(await settled(next)).toBe(before);
    expectClean(page);
  });

  test('that was handed out is there again by Start over, also after a reload, and undone', async () => {
    const handed =
      '#points=1,2;2,4;4,5;5,3.25&optimizer=momentum&learningRate=0.01&hide=bowl,optimizer&front=map';
    const page = await openApp({ path: `playground/${handed}`, ...{ webgl: false, reducedMotion: true } });
    const hash = () => page.evaluate(() => location.hash);
    const points = () => page.locator('[data-panel="data"]').textContent();
    const there = await points();
    await button(page, 'Step').click();
    await page.waitForURL(/steps=1/);
    await page.locator('[data-panel="data"] select').first().selectOption('set penguins');
    await page.waitForURL(/penguins/);
    await page.reload();
    await ready(page);
    await button(page, 'Start over').click();
    await expect.poll(hash).toBe(handed);
    expect(await points()).toBe(there);
    expect(await page.locator('[data-panel="optimizer"]').count()).toBe(0);
    // Pressed again, it is no way out of the link.
    await button(page, 'Start over').click();
    await button(page, 'Undo').click();
    await button(page, 'Undo').click();
    await page.waitForURL(/penguins/);
    expect(await page.locator('[data-panel="optimizer"]').count()).toBe(0);
    expectClean(page);
  });

  test('that nobody handed out is the playground at first after Start over, also after a reload', async () => {
    const page = await openApp({ path: 'playground/', webgl: false, reducedMotion: true });
    await button(page, 'Step').click();
    await page.waitForURL(/steps=1/);
    await page.reload();
    await ready(page);
    await page.getByText(/^Step 1 of/).waitFor();
    await button(page, 'Start over').click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    await page.getByText(/^Step 0 of/).waitFor();
    expectClean(page);
  });

  test.each([
    ['short', 3],
    ['long', 700],
  ])('that had fallen behind does not undo the last change: a %s one', async (_, count) => {
    const points = Array.from(
      { length: count },
      (_, i) => `${i / count},${((i * i * 79) % 1009) / 1009}`,
    ).join(';');
    const page = await openApp({ path: `playground/#points=${points}&reduction=mean&steps=5` });
    await page.getByText(/^Step 5 of/).waitFor();
    // Both in one task, before the address has followed.
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => {
        [...document.querySelectorAll('button')].find((one) => one.textContent === 'Step')?.click();
        location.reload();
      }),
    ]);
    await ready(page);
    await page.getByText(/^Step 6 of/).waitFor();
    await page.waitForURL(/steps=6/);
    expectClean(page);
  });
  test('that is bad opens with what is good in it, and the rest is named', async () => {
    const page = await openApp({ path: 'playground/#w=abc&b=2&optimizer=magic&nonsense=1&hide=chair' });
    const refusals = page.locator('.refusals');
    expect(await refusals.locator('li').count()).toBe(4);
    expect(await refusals.textContent()).toMatch(
      /“magic” was not taken.*“abc” was not taken.*“chair” was not taken/,
    );
    await openShare(page);
    expect(await link(page)).toMatch(/#b=2$/);
    await refusals.getByRole('button').click();
    expect(await refusals.count()).toBe(0);
    expectClean(page);
  });

  test('that is typed opens, and the back button returns to the one before', async () => {
    const page = await openShared();
    const before = await settled(page);
    await page.evaluate(() => {
      location.hash = '#set=penguins&standardized=1';
    });
    await isOptimizer(page, 'gradientDescent');
    expect(await settled(page)).not.toBe(before);
    await page.goBack();
    await isOptimizer(page, 'momentum');
    expect(await settled(page)).toBe(before);
    expectClean(page);
  });

  test('is copied where the browser lets it, and selected for the reader’s own keys where not', async () => {
    const page = await openShared({
      init: () => {
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: {
            writeText: async (text: string) => {
              if ('noClipboard' in window) throw new DOMException('no', 'NotAllowedError');
              Object.assign(window, { copied: text });
            },
          },
        });
      },
    });
    await button(page, 'Copy link').click();
    await status(page, 'Copied.');
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(page.url());
    await page.evaluate(() => Object.assign(window, { noClipboard: true }));
    await button(page, 'Copy link').click();
    await status(page, 'Press Ctrl+C to copy.');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
    expectClean(page);
  });

  test('too long for a link is a file instead', async () => {
    const page = await openApp({ path: 'playground/' });
    await openShare(page);
    const points = Array.from({ length: 6000 }, (_, i) => `${Math.sin(i)},${Math.cos(i * i)}`).join(';');
    await giveFile(page, { points });
    await status(page, 'given.json is open');
    await panel(page)
      .getByText(/A link to this would be about [\d\u202f]+ characters long/)
      .waitFor();
    expect(await page.getByLabel('Link to what you see').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    await button(page, 'Link with QR code').click();
    await page
      .getByRole('dialog')
      .getByText(/A link to this would be about/)
      .waitFor();
    expectClean(page);
  });
});

describe('a file', () => {
  test('that is saved opens in another tab with the same picture', async () => {
    const page = await openShared();
    const before = await settled(page);
    const { name, bytes } = await downloaded(page, () => button(page, 'Save as a file').click());
    expect(name).toBe('momentum-on-4-points.json');
    const next = await another(page, 'playground/#set=penguins');
    await openShare(next);
    await next
      .locator('.share-file')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    await status(next, `${name} is open`);
    expect(await settled(next)).toBe(before);
    await button(next, 'Undo').first().click();
    await next.waitForURL(/set=penguins/);
    expectClean(page);
  });

  test('that is not ours changes nothing, and one with a mistake names it', async () => {
    const page = await openShared();
    const before = await settled(page);
    const file = page.locator('.share-file').first();
    const give = (text: string) =>
      file.setInputFiles({ name: 'odd.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('hello');
    await status(page, 'odd.json is not a file that the playground wrote. Nothing has changed.');
    expect(await settled(page)).toBe(before);
    await give('{"kind":"downhill playground","version":1,"fields":{"w":"oops","b":"2"}}');
    await page.locator('.refusals li').filter({ hasText: '“oops” was not taken.' }).waitFor();
    expectClean(page);
  });
});

describe('experiments', () => {
  test('are saved, opened, renamed, copied, deleted and brought back', async () => {
    const page = await openShared();
    const before = await settled(page);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Momentum on 4 points');
    await button(page, 'Save experiment').click();
    await status(page, 'Saved as “Momentum on 4 points”.');
    await button(page, 'Step').click();
    await saveAs(page, 'Later');
    expect(await names(page)).toEqual(['Later', 'Momentum on 4 points']);
    await button(page, 'Open “Momentum on 4 points”').click();
    expect(await settled(page)).toBe(before);

    await button(page, 'Rename “Later”').click();
    await page.getByLabel('New name for “Later”').fill('Much later');
    await page.keyboard.press('Enter');
    await status(page, 'It is now called “Much later”.');
    expect(await button(page, 'Rename “Much later”').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await page.getByLabel('New name for “Much later”').fill('Never');
    await page.keyboard.press('Escape');
    await button(page, 'Duplicate “Much later”').click();
    expect(await names(page)).toEqual(['Much later (2)', 'Much later', 'Momentum on 4 points']);

    await button(page, 'Delete “Much later”').click();
    await status(page, 'Deleted “Much later”.');
    expect(await names(page)).toEqual(['Much later (2)', 'Momentum on 4 points']);
    // The focus is on the way back.
    await page.keyboard.press('Enter');
    await status(page, '“Much later” is back.');
    expect(await names(page)).toEqual(['Much later', 'Much later (2)', 'Momentum on 4 points']);
    await page.reload();
    await ready(page);
    await openShare(page);
    expect(await names(page)).toEqual(['Much later', 'Much later (2)', 'Momentum on 4 points']);
    expectClean(page);
  });

  test('go into one file and come out of it in another browser, once', async () => {
    const page = await openShared();
    await saveAs(page, 'One');
    await saveAs(page, 'Two');
    const { name, bytes } = await downloaded(page, () => button(page, 'Export all').click());
    expect(name).toBe('downhill-experiments.json');
    const elsewhere = await openShared({ path: 'playground/' });
    const give = () =>
      elsewhere
        .locator('.share-file')
        .last()
        .setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    await give();
    await status(elsewhere, 'Added: 2. Already here: 0. Could not be read: 0.');
    expect((await names(elsewhere)).sort()).toEqual(['One', 'Two']);
    await give();
    await status(elsewhere, 'Added: 0. Already here: 2. Could not be read: 0.');
    await button(elsewhere, 'Open “One”').click();
    await elsewhere.waitForURL(/optimizer=momentum/);
    expectClean(page);
    expectClean(elsewhere);
  });

  test('of a file that is dropped anywhere come in, and that is said', async () => {
    const page = await openShared();
    await saveAs(page, 'One');
    const { bytes } = await downloaded(page, () => button(page, 'Export all').click());
    await button(page, 'Delete “One”').click();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'mine.json', { type: 'application/json' }));
      return transfer;
    }, bytes.toString());
    await page.dispatchEvent('.stage', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('.stage', 'drop', { dataTransfer: data });
    await page.locator('.keep-notice').filter({ hasText: 'Added: 1.' }).waitFor();
    expect(await names(page)).toEqual(['One']);
    expectClean(page);
  });

  test('of two tabs are all there, in both, at once', async () => {
    const page = await openShared();
    const other = await another(page, 'playground/#set=penguins');
    await openShare(other);
    await saveAs(page, 'From the first');
    await other.locator('.experiment-name').filter({ hasText: 'From the first' }).waitFor();
    await saveAs(other, 'From the second');
    await page.locator('.experiment-name').filter({ hasText: 'From the second' }).waitFor();
    await Promise.all([
      button(page, 'Delete “From the second”').click(),
      button(other, 'Duplicate “From the first”').click(),
    ]);
    await page.locator('.experiment-name').filter({ hasText: 'From the first (2)' }).waitFor();
    await other
      .locator('.experiment-name')
      .filter({ hasText: 'From the second' })
      .waitFor({ state: 'detached' });
    const wanted = ['From the first', 'From the first (2)'];
    expect((await names(page)).sort()).toEqual(wanted);
    expect((await names(other)).sort()).toEqual(wanted);
    const third = await another(page);
    await openShare(third);
    expect((await names(third)).sort()).toEqual(wanted);
    expectClean(page);
  });
});

describe('what was shown last', () => {
  test('comes back where the address says nothing, and Start over goes back to the beginning', async () => {
    const page = await openShared();
    await button(page, 'Step').click();
    await page.waitForURL(/steps=18/);
    const before = await settled(page);
    await isKept(page, '18');
    const next = await another(page);
    await next.waitForURL(/steps=18/);
    expect(await settled(next)).toBe(before);
    await button(next, 'Start over').click();
    await next.waitForFunction(() => location.hash === '');
    await next.waitForFunction(() => !localStorage.getItem('downhill.playground.1')?.includes('18'));
    await next.reload();
    await ready(next);
    await isOptimizer(next, 'gradientDescent');
    expectClean(page);
  });

  test('is kept when the page is left in the middle of things, but not because a link was looked at', async () => {
    const page = await openShared();
    expect(await page.evaluate(() => localStorage.getItem('downhill.playground.1'))).toBeNull();
    await button(page, 'Step').click();
    await page.goto(new URL('/', page.url()).href);
    expect(await page.evaluate(() => localStorage.getItem('downhill.playground.1'))).toContain(
      '"steps":"18"',
    );
    expectClean(page);
  });

  test('is not kept from inside another page', async () => {
    const page = await openApp({ path: `${RUN}&embed=1` });
    await button(page, 'Step').click();
    await page.waitForURL(/steps=18/);
    await page.goto(new URL('/', page.url()).href);
    expect(
      await page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('downhill.playground')),
      ),
    ).toEqual([]);
    expectClean(page);
  });

  test('by an older hand, damaged, is put aside and told; the page works', async () => {
    const page = await openShared({
      path: 'playground/',
      init: () => {
        if (location.protocol === 'about:' || localStorage.getItem('downhill.playground.1')) return;
        localStorage.setItem('downhill.playground.1', '{"kind":"downhill playg');
        localStorage.setItem('downhill.experiments.1', '{"kind":');
      },
    });
    await page.locator('.keep-notice').filter({ hasText: 'was put aside and not overwritten' }).waitFor();
    await saveAs(page, 'New');
    expect(await page.evaluate(() => localStorage.getItem('downhill.experiments.1.damaged'))).toBe(
      '{"kind":',
    );
    await page.locator('.keep-notice').getByRole('button').click();
    expect(await page.locator('.keep-notice').textContent()).toBe('');
    expectClean(page);
  });
});

describe('a storage', () => {
  test('that is full is told at once, and nothing in memory is lost', async () => {
    const page = await openShared({
      init: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await saveAs(page, 'Unkept');
    await page.locator('.keep-notice').filter({ hasText: 'The browser has no room left' }).waitFor();
    expect(await names(page)).toEqual(['Unkept']);
    await button(page, 'Step').click();
    await button(page, 'Open “Unkept”').click();
    await page.waitForURL(/steps=17/);
    expectClean(page);
  });

  test('that is refused is told at once, and links and files work', async () => {
    const page = await openShared({ storage: 'refused' });
    expect(await page.locator('.keep-notice').textContent()).toBe('');
    await saveAs(page, 'Unkept');
    await page
      .locator('.keep-notice')
      .filter({ hasText: 'The browser lets nothing be kept here.' })
      .waitFor();
    const { bytes } = await downloaded(page, () => button(page, 'Export all').click());
    expect(bytes.toString()).toContain('"Unkept"');
    expectClean(page);
  });
});

describe('taken away', () => {
  test('every figure is an SVG that stands alone, with its letters and in words', async () => {
    const page = await openShared({ webgl: true });
    // The app's own pages turn no text into elements.
    const bench = await page.context().newPage();
    for (const figure of ['Line', 'Bowl', 'Map', 'Cost']) {
      const { name, bytes } = await downloaded(page, () => button(page, `Save ${figure} as SVG`).click());
      expect(name).toBe(`${figure.toLowerCase()}-momentum-on-4-points.svg`);
      const text = bytes.toString();
      const found = await bench.evaluate((svg) => {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const all = [...parsed.querySelectorAll('*')];
        return {
          errors: parsed.querySelectorAll('parsererror').length,
          tags: [...new Set(all.map(({ localName }) => localName))],
          shapes: parsed.querySelectorAll('path, line, circle').length,
          words: parsed.querySelectorAll('text').length,
          attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
          desc: parsed.querySelector('desc')?.textContent ?? '',
          invisible: all.filter((one) => one.getAttribute('fill') === 'none' && !one.hasAttribute('stroke'))
            .length,
        };
      }, text);
      expect(found.errors, figure).toBe(0);
      expect(found.shapes, figure).toBeGreaterThan(10);
      expect(found.words, figure).toBeGreaterThan(5);
      expect(found.desc.length, figure).toBeGreaterThan(20);
      expect(found.invisible, figure).toBe(0);
      expect(found.tags.filter((tag) => /script|foreignObject|iframe|use/.test(tag))).toEqual([]);
      expect(found.attributes.filter((one) => /^(on|class|style|data-|aria-|tabindex)/.test(one))).toEqual(
        [],
      );
      expect(text).not.toMatch(/var\(|currentColor|color-mix|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
      expect(text).toContain('@font-face{font-family:"Geist"');
    }
    expect(await page.locator('.picture-desk').count()).toBe(0);
    expectClean(page);
  });

  test('of a race have all racers and their letters', async () => {
    const page = await openShared({ path: RACE });
    for (const figure of ['Line', 'Bowl', 'Map', 'Cost']) {
      const { bytes } = await downloaded(page, () => button(page, `Save ${figure} as SVG`).click());
      const letters = [...bytes.toString().matchAll(/<text[^>]*>([A-D])<\/text>/g)].map(
        ([, letter]) => letter,
      );
      expect(letters.sort(), figure).toEqual(['A', 'B', 'C', 'D']);
    }
    expectClean(page);
  });

  test('every figure is a PNG of print quality, and not an empty one', async () => {
    const page = await openShared({ webgl: true });
    for (const figure of ['Line', 'Bowl', 'Map', 'Cost']) {
      const { name, bytes } = await downloaded(page, () => button(page, `Save ${figure} as PNG`).click());
      expect(name).toBe(`${figure.toLowerCase()}-momentum-on-4-points.png`);
      expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
      expect(bytes.readUInt32BE(16), figure).toBeGreaterThanOrEqual(2400);
      expect(bytes.subarray(37, 41).toString()).toBe('pHYs');
      expect(bytes.readUInt32BE(41)).toBe(11811);
      const colors = await page.evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 250 });
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, 400, 250);
        const data = context?.getImageData(0, 0, 400, 250).data ?? [];
        const seen = new Set<string>();
        for (let i = 0; i < data.length; i += 4) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
        return seen.size;
      }, bytes.toString('base64'));
      expect(colors, figure).toBeGreaterThan(50);
    }
    expectClean(page);
  });

  test('the data and the run are tables', async () => {
    const page = await openShared();
    const data = await downloaded(page, () => button(page, 'Data (CSV)').click());
    expect(data.bytes.toString()).toBe('\ufeffx,y\r\n1,2\r\n2,4\r\n4,5\r\n5,3.25\r\n');
    await page.getByLabel('Tables with').selectOption('commas');
    const german = await downloaded(page, () => button(page, 'Data (CSV)').click());
    expect(german.bytes.toString()).toBe('\ufeffx;y\r\n1;2\r\n2;4\r\n4;5\r\n5;3,25\r\n');
    await page.getByLabel('Tables with').selectOption('points');
    const run = await downloaded(page, () => button(page, 'Run (CSV)').click());
    const rows = run.bytes.toString().split('\r\n');
    expect(rows[0]).toBe('\ufeffracer,optimizer,step,w,b,cost,slope along w,slope along b');
    expect(rows[1]).toMatch(/^A,Momentum,0,-1,1,/);
    expect(rows.length).toBeGreaterThan(17);
    expectClean(page);
  });

  test('the run is a program in the language that is chosen', async () => {
    const page = await openShared({ path: RUN.replace('&optimizer=momentum', '') });
    await button(page, 'Program').click();
    const code = page.locator('.program-code');
    await code.filter({ hasText: 'steps = 17' }).waitFor();
    expect(await code.textContent()).toContain('[1, 2, 4, 5]');
    const notebook = await downloaded(page, () => button(page, 'Save notebook').click());
    expect(notebook.name).toBe('descent.ipynb');
    expect(wrongWith(notebook.bytes.toString())).toEqual([]);
    expect(codeIn(notebook.bytes.toString()).join('\n')).toContain('steps = 17');
    await page.getByRole('dialog').getByLabel('Language').selectOption('javaScript');
    await code.filter({ hasText: 'const' }).waitFor();
    expect(await button(page, 'Save notebook').count()).toBe(0);
    const { name, bytes } = await downloaded(page, () => button(page, 'Save program').click());
    expect(name).toMatch(/\.js$/);
    expect(bytes.toString().trim()).toBe((await code.textContent())?.trim());
    expectClean(page);
  });

  test('a run on a surface is a program too, and what is too much for one is said in a sentence', async () => {
    const page = await openShared({ path: 'playground/#surface=beale&steps=5', webgl: true });
    await button(page, 'Program').click();
    await page.locator('.program-code').filter({ hasText: '(1.5 - w + w' }).waitFor();
    await page.keyboard.press('Escape');
    const points = Array.from({ length: 5001 }, (_, i) => `${i},${i % 7}`).join(';');
    await giveFile(page, { points });
    await button(page, 'Program').click();
    await page.getByRole('dialog').getByText('5001 are too many').waitFor();
    // Chromium without a graphics card says so when two surfaces want shaders at once.
    expectClean(page, { allow: [/KHR_parallel_shader_compile/] });
  });
});

describe('a link for others', () => {
  test('hides what is unchecked, and its QR code says the very link', async () => {
    const page = await openShared();
    await button(page, 'Link with QR code').click();
    const dialog = page.getByRole('dialog', { name: 'A link for a handout or a page' });
    await dialog.getByLabel('Cost chart').uncheck();
    await dialog.getByLabel('Learning rate', { exact: true }).uncheck();
    const field = dialog.getByLabel('The link', { exact: true });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value.includes('hide=cost,learningRate')),
    );
    const address = await field.inputValue();
    await dialog.getByRole('img', { name: `QR code of the link, ${address.length} characters` }).waitFor();
    const { bytes } = await downloaded(page, () => button(page, 'Save QR code as PNG').click());
    const { side, data } = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const modules = Number(document.querySelector('.qr-code')?.getAttribute('viewBox')?.split(' ')[2]);
      const width = 4 * modules;
      const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, width, width);
      return { side: width, data: Array.from(context?.getImageData(0, 0, width, width).data ?? []) };
    }, bytes.toString('base64'));
    expect(decodeQR({ width: side, height: side, data: Uint8Array.from(data) })).toBe(address);
    const svg = await downloaded(page, () => button(page, 'Save QR code as SVG').click());
    const drawn = await dialog.locator('.qr-dark').getAttribute('d');
    expect(svg.bytes.toString()).toContain(`d="${drawn}"`);

    const next = await another(page, address.replace(/^.*?\/playground/, 'playground'));
    expect(await next.getByRole('figure').count()).toBe(3);
    expect(await next.getByRole('slider', { name: 'Learning rate' }).count()).toBe(0);
    expectClean(page);
  });

  test('is printed on one page, with the task that was typed, a figure with who its letters are, and the code', async () => {
    const page = await openShared({ path: RACE });
    await button(page, 'Link with QR code').click();
    const dialog = page.getByRole('dialog', { name: 'A link for a handout or a page' });
    await dialog.getByLabel('The task, for the printed handout').fill('Who is at the bottom first?');
    await dialog.getByLabel('Figure on it').selectOption('Cost');
    await dialog.getByRole('img', { name: /^QR code of the link/ }).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.paper-handout');
    expect(await paper.getByText('Who is at the bottom first?').isVisible()).toBe(true);
    expect(await paper.locator('.handout-figure svg.drawing').first().isVisible()).toBe(true);
    expect(await paper.locator('.handout-racers').textContent()).toMatch(
      /^A: Gradient descent, learning rate 0\.01 · B: Momentum, learning rate 0\.01 · C: Adam, learning rate 0\.1 · D: /,
    );
    expect(await paper.locator('.qr-code').isVisible()).toBe(true);
    // An address that nobody would type is in the code alone.
    expect(await paper.locator('.handout-address').count()).toBe(0);
    expect(await dialog.isVisible()).toBe(false);
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    expect(await paper.count()).toBe(0);
    expectClean(page);
  });

  test('hides each part that can be hidden, and nothing else', async () => {
    const page = await openApp({ path: 'playground/#optimizer=momentum&schedule=cosine' });
    const parts: Record<string, string> = {
      plot: '.data-plot',
      bowl: '.cost-bowl',
      map: '.contour-map, .map',
      cost: '.cost-history',
      readouts: '.readouts',
      data: '[data-panel="data"]',
      model: '[data-panel="model"]',
      surface: '[data-panel="surface"]',
      optimizer: '[data-panel="optimizer"]',
      start: '[data-panel="start"]',
      share: '[data-panel="share"]',
      play: '.run-buttons',
      timeline: '.run-timeline',
      speed: '[data-panel="speed"]',
      table: '.run-facts',
      learningRate: 'input[aria-label="Learning rate"]',
      settings: 'input[aria-label="Momentum"]',
      schedule: 'input[aria-label="Floor"]',
      rule: '[data-panel="optimizer"] .small-print',
      program: '.share-part .take-program',
      race: '[data-panel="optimizer"] .panel-body > .button',
    };
    const there = () =>
      page.evaluate(
        (all) =>
          Object.entries(all)
            .filter(([, selector]) => document.querySelector(selector))
            .map(([id]) => id),
        parts,
      );
    const ids = Object.keys(parts);
    // What goes with the panel that it is in.
    const WITHIN: Record<string, string[]> = {
      optimizer: ['optimizer', 'learningRate', 'settings', 'schedule', 'rule', 'race'],
      share: ['share', 'program'],
    };
    expect(await there()).toEqual(ids);
    for (const id of ids) {
      await page.evaluate((hide) => {
        location.hash = `#optimizer=momentum&schedule=cosine&hide=${hide}`;
      }, id);
      await page.waitForFunction((selector) => !document.querySelector(selector), parts[id] ?? '');
      const gone = WITHIN[id] ?? [id];
      expect(await there(), id).toEqual(ids.filter((one) => !gone.includes(one)));
    }
    expectClean(page);
  });

  test('to embed shows the figures and the time alone, in a frame of another page too', async () => {
    const page = await openShared({ webgl: true });
    await button(page, 'Embed in a page').click();
    const snippet = page.getByLabel('For your page');
    await snippet.waitFor();
    await page.getByLabel('Width').fill('800');
    const html = await snippet.inputValue();
    expect(html).toMatch(
      /^<iframe src="http:\/\/localhost:\d+\/playground\/#[^"]*&amp;embed=1" title="Downhill: Momentum on 4 points" width="800" height="620"/,
    );
    // From the first paint on: what surrounds the stage is not even shown for a moment, when no script of ours has run yet.
    const bare = await page.context().newPage();
    await bare.route('**/assets/*.js', (route) => route.abort());
    await bare.goto(html.match(/src="([^"]*)"/)?.[1]?.replaceAll('&amp;', '&') ?? '');
    for (const gone of ['.header', '[data-panel]', '.history'])
      expect(await bare.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
    await bare.close();
    // A page on the same host; ours may hold no frames.
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: html.replace('<iframe', '<iframe id="embedded"') }),
    );
    await page.goto(new URL('/host.html', page.url()).href);
    const frame = page.frameLocator('#embedded');
    await frame.locator('html[data-embed]').waitFor({ state: 'attached' });
    await frame.locator('.cost-bowl').waitFor();
    for (const gone of ['.header', '[data-panel]', '.history'])
      expect(await frame.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
    expect(await frame.getByRole('button', { name: 'Play' }).count()).toBe(1);
    expectClean(page, { allow: [/net::ERR_FAILED/] });
  });
});

test('everything here is done by keyboard, on a phone, and in the dark', async () => {
  const page = await openShared({ touch: true, theme: 'dark', webgl: true });
  const small = await panel(page)
    .locator('button, summary, input:not([type="file"])')
    .evaluateAll((all) =>
      all
        .map((one) => ({
          name: one.textContent || one.getAttribute('aria-label'),
          box: one.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height > 0 && box.height < 43.5)
        .map(({ name, box }) => `${name}: ${box.height}`),
    );
  expect(small).toEqual([]);
  await button(page, 'Link with QR code').focus();
  await page.keyboard.press('Enter');
  await page.locator('.qr-code').waitFor();
  expect(await page.locator('.qr-light').evaluate((one) => getComputedStyle(one).fill)).toBe(
    'rgb(255, 255, 255)',
  );
  await page.keyboard.press('Escape');
  expect(await button(page, 'Link with QR code').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  expectClean(page);
});

test.each(['light', 'dark'] as const)('axe finds nothing here, %s', async (theme) => {
  const page = await openShared({ theme });
  await saveAs(page, 'One');
  await button(page, 'Delete “One”').click();
  await saveAs(page, 'Two');
  await button(page, 'Rename “Two”').click();
  expect(await accessibilityViolations(page)).toEqual([]);
  await button(page, 'Embed in a page').click();
  await page.getByLabel('For your page').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await button(page, 'Program').click();
  await page.locator('.program-code').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
});
