// The playground's data, with real files: by the file chooser, by dropping, by pasting, by hand; and a million rows.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/core/leastSquares.ts';
import { expectAccessible } from './axe.ts';
import { expectClean, openApp, ready } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'downhill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const panel = (page: Page) => page.locator('[data-panel="data"]');
const dialog = (page: Page) => page.getByRole('dialog');
const choice = (page: Page) => panel(page).getByLabel('Data set');
const plot = (page: Page) => page.getByRole('figure', { name: 'Data plot' });
const said = (page: Page, text: string | RegExp) => panel(page).getByRole('status').filter({ hasText: text });

/** With the map in place of the bowl unless `webgl` is asked for: data are the same with both. */
async function openPlayground({ webgl = false } = {}): Promise<Page> {
  const page = await openApp({
    path: 'playground/',
    webgl,
    reducedMotion: !webgl,
    viewport: { width: 1440, height: 900 },
  });
  await page.getByRole('button', { name: 'Line', exact: true }).click();
  return page;
}

async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await panel(page).locator('input[type="file"]').setInputFiles(path);
}

async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ bytes, file }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], file));
      return transfer;
    },
    { bytes: [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)], file: name },
  );
  await page.dispatchEvent('#stage', 'dragover', { dataTransfer: dropped });
  await page.locator('.drop-here').waitFor();
  await page.dispatchEvent('#stage', 'drop', { dataTransfer: dropped });
}

/** What the page says about its points, in the words of the plot. */
async function points(page: Page): Promise<string> {
  // In one look: a figure that moves to another place is another element.
  return page.evaluate(() => {
    const figure = document.querySelector('figure[aria-label="Data plot"]');
    return document.getElementById(figure?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  });
}

const utf16 = (text: string) => {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
};
const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

/** The same three points with the same names, each time as another school writes them. */
const DIALECTS: readonly [name: string, content: string | Uint8Array][] = [
  ['commas', 'Größe,Länge\n1.5,2\n3,-4.25\n10,0\n'],
  [
    'a byte order mark, semicolons, decimal commas and CRLF',
    '\ufeffGröße;Länge\r\n1,5;2\r\n3;-4,25\r\n10;0\r\n',
  ],
  ['tabs', 'Größe\tLänge\n1,5\t2\n3\t−4,25\n10\t0'],
  ['quotes everywhere', '"Größe","Länge"\r\n"1.5","2"\r\n"3","-4.25"\r\n"10","0"'],
  ['UTF-16, as Excel’s Unicode text', utf16('Größe\tLänge\r\n1,5\t2\r\n3\t-4,25\r\n10\t0')],
  ['Windows-1252', latin('Größe;Länge\r\n1,5;2\r\n3;-4,25\r\n10;0')],
  ['old Mac line ends', 'Größe;Länge\r1,5;2\r3;-4,25\r10;0'],
  [
    'a text column first and blank lines',
    'Ort,Größe,Länge\n\n"Ulm, Donau",1.5,2\nRom,3,-4.25\n\nBonn,10,0\n',
  ],
];

describe('a table is opened', () => {
  it.each([
    ['chosen', chooseFile],
    ['dropped', dropFile],
  ] as const)('in each of the dialects that schools produce, %s', async (_, open) => {
    const page = await openPlayground();
    for (const [dialect, content] of DIALECTS) {
      await open(page, 'dogs.csv', content);
      await dialog(page).getByRole('button', { name: 'Use these 3 points' }).click();
      await said(page, '3 points are in place.').waitFor();
      expect(await points(page), dialect).toContain('Länge = w · Größe + b');
      expect(await points(page), dialect).toContain('Point 2: 3, −4.25.');
      await choice(page).selectOption('set wagsAndPats');
      expect(await points(page), dialect).toContain('wags = w · pats + b');
    }
    expectClean(page);
  });

  it('without names; with other columns than the first; with what was found out put right', async () => {
    const page = await openPlayground();
    await chooseFile(page, 'bare.csv', '1,234;5;7\n2,345;6;8\n');
    await dialog(page).getByLabel('Column for y').selectOption('2');
    await dialog(page).getByLabel('Decimals after').selectOption('a point');
    await dialog(page).getByRole('cell', { name: '1234' }).waitFor();
    await dialog(page).getByLabel('Column for y').selectOption('2');
    await dialog(page).getByRole('button', { name: 'Use these 2 points' }).click();
    await said(page, '2 points are in place.').waitFor();
    expect(await points(page)).toContain('Point 1: 1234, 7.');
    expectClean(page);
  });

  it('and what is no number, or missing, is left out with its row and its column', async () => {
    const page = await openPlayground();
    await chooseFile(page, 'gaps.csv', 'x,y\n1,2\n3,many\n,5\n4,6\n');
    await dialog(page).getByText('2 rows are left out. The first of them:').waitFor();
    const rows = await dialog(page).locator('.left-out li').allTextContents();
    await expectAccessible(page);
    expect(rows).toEqual([
      'Row 3 is left out: y is “many”, which is not a number.',
      'Row 4 is left out: x is missing.',
    ]);
    await dialog(page).getByRole('button', { name: 'Use these 2 points' }).click();
    await said(page, '2 points are in place.').waitFor();
    expectClean(page);
  });

  it('or refused in one sentence, and then nothing changes', async () => {
    const page = await openPlayground();
    for (const [content, sentence] of [
      ['x,y\n1,2\n3,"4\n5,6\n', 'Row 3 opens a quotation mark that nothing closes.'],
      ['x,y\n', 'Row 1 names the columns, and no rows follow.'],
      ['', 'There is nothing in it. A table needs at least one row with a number.'],
      ['PK\u0003\u0004whatever', 'This is a spreadsheet’s own file. Save it there as CSV, then open that.'],
      ['town,mood\nUlm,fine\nRom,low\n', 'town holds words, not numbers: row 2 says “Ulm”.'],
    ] as const) {
      await chooseFile(page, 'no.csv', content);
      await dialog(page).getByRole('alert').filter({ hasText: sentence }).waitFor();
      expect(await dialog(page).getByRole('button', { name: /^Use/ }).count(), sentence).toBe(0);
      const [box, frame] = [
        await dialog(page).getByRole('alert').boundingBox(),
        await dialog(page).boundingBox(),
      ];
      expect(box && frame && box.x > frame.x && box.y > frame.y, sentence).toBe(true);
      expect(box && frame && box.y + box.height < frame.y + frame.height, sentence).toBe(true);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await points(page), sentence).toContain('wags = w · pats + b');
    }
    expectClean(page);
  });

  it('and stays open where the news that the dialog had closed comes late', async () => {
    const page = await openPlayground();
    await chooseFile(page, 'one.csv', 'x,y\n1,2\n3,4\n');
    await dialog(page).getByRole('button', { name: 'Use these 2 points' }).waitFor();
    await page.evaluate(() => {
      let late: EventTarget | null = null;
      document.addEventListener(
        'close',
        (event) => {
          if (late) return;
          late = event.target;
          event.stopImmediatePropagation();
          document.body.dataset['late'] = 'held';
        },
        true,
      );
      const { showModal } = HTMLDialogElement.prototype;
      // At the last moment: another file is chosen, and the dialog is about to be shown.
      HTMLDialogElement.prototype.showModal = function () {
        late?.dispatchEvent(new Event('close'));
        showModal.call(this);
      };
    });
    await page.keyboard.press('Escape');
    await page.locator('body[data-late="held"]').waitFor();
    await chooseFile(page, 'another.csv', 'x,y\n5,6\n7,8\n9,9\n');
    await dialog(page).getByRole('button', { name: 'Use these 3 points' }).click();
    await said(page, '3 points are in place.').waitFor();
    expectClean(page);
  });

  it('by pasting into the dialog, and by Ctrl+V anywhere', async () => {
    const page = await openPlayground();
    await panel(page).getByRole('button', { name: 'Paste…' }).click();
    const field = dialog(page).getByRole('textbox');
    await field.fill('pats\twags\n1,5\t2\n3\t4\n5\t6\n7\t8');
    await field.press('Control+a');
    await field.press('Control+c');
    await dialog(page).getByRole('button', { name: 'Read it' }).click();
    await dialog(page).getByRole('button', { name: 'Use these 4 points' }).click();
    await said(page, '4 points are in place.').waitFor();
    await choice(page).selectOption('set anscombe1');
    await page.locator('#stage').focus();
    await page.keyboard.press('Control+v');
    await dialog(page).getByRole('button', { name: 'Use these 4 points' }).click();
    await said(page, '4 points are in place.').waitFor();
    expect(await points(page)).toContain('Point 1: 1.5, 2.');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await choice(page).inputValue()).toBe('set anscombe1');
    expectClean(page);
  });

  it('where a column could be read in two ways it is asked, once, and nothing is taken till then', async () => {
    const page = await openPlayground();
    await chooseFile(page, 'either.csv', 'day;x;y\n1;1;950\n2;2;1.200\n3;3;1.450\n');
    const use = dialog(page).getByRole('button', { name: /^Use/ });
    await use.waitFor();
    await dialog(page).getByLabel('Column for x').selectOption('1');
    await dialog(page).getByLabel('Column for y').selectOption('2');
    await dialog(page)
      .getByRole('alert')
      .filter({ hasText: 'In y, “1.200” could be 1.2 or 1200. Which is it, in the whole column?' })
      .waitFor();
    expect(await use.count()).toBe(0);
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: '1200, with thousands set apart' }).click();
    await dialog(page).getByText('In y, “1.200” is taken for 1200.').waitFor();
    await expect.poll(() => use.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await said(page, '3 points are in place.').waitFor();
    expect(await points(page)).toContain('Point 2: 2, 1200.');
    expectClean(page);
  });

  it('where a comma could be between cells or in a number it is said, and the other is a press away', async () => {
    const page = await openPlayground();
    await panel(page).getByRole('button', { name: 'Paste…' }).click();
    await dialog(page).getByRole('textbox').fill('1,5\n2,25\n4,75');
    await dialog(page).getByRole('button', { name: 'Read it' }).click();
    await dialog(page).getByText('The comma in “1,5” is taken to stand between cells').waitFor();
    await dialog(page).getByRole('button', { name: 'Read one number a row' }).click();
    await dialog(page).getByText('Only one column holds numbers').waitFor();
    await dialog(page).getByRole('button', { name: 'Use these 3 points' }).click();
    await said(page, '3 points are in place.').waitFor();
    expect(await points(page)).toContain('Point 2: 2.25, 2.25.');
    expectClean(page);
  });

  it('where no line can be learned a sentence names the column, and the stage stays as it was', async () => {
    const page = await openPlayground();
    const before = await points(page);
    const paste = async (text: string) => {
      await panel(page).getByRole('button', { name: 'Paste…' }).click();
      await dialog(page).getByRole('textbox').fill(text);
      await dialog(page).getByRole('button', { name: 'Read it' }).click();
    };
    for (const [text, sentence] of [
      ['area,price\n7,1\n7,2\n7,4', 'area is 7 in every row'],
      ['area,price\n1,dear\n2,cheap', 'price holds words, not numbers: row 2 says “dear”.'],
      ['area,price\n3,10', 'Only 1 row has numbers in both area and price'],
    ] as const) {
      await paste(text);
      await dialog(page).getByRole('alert').filter({ hasText: sentence }).waitFor();
      expect(await dialog(page).getByRole('button', { name: /^Use/ }).count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await points(page)).toBe(before);
    }
    await paste('area,size\n1,1\n2,2\n4,4');
    await dialog(page).getByText('size is the same as area in every row').waitFor();
    expect(await points(page)).toBe(before);
    expectClean(page);
  });

  it('but a file of the playground is opened as what it is', async () => {
    const page = await openPlayground();
    await chooseFile(
      page,
      'state.json',
      '{"kind":"downhill playground","version":1,"fields":{"points":"1,2;3,5"}}',
    );
    await expect.poll(() => points(page)).toContain('Point 2: 3, 5.');
    expect(await dialog(page).count()).toBe(0);
    expectClean(page);
  });
});

describe('the learner’s own points', () => {
  it('are added by a click, moved by keys, taken away by Delete and by the cross, and come back by undo', async () => {
    const page = await openPlayground();
    const ground = plot(page).locator('.adding');
    const box = await ground.boundingBox();
    if (!box) throw new Error('there is no ground');
    await page.mouse.click(box.x + 0.62 * box.width, box.y + 0.2 * box.height);
    const dots = plot(page).locator('.observation');
    await expect.poll(() => dots.count()).toBe(4);
    // The new one has the focus, so that keys are about it.
    await expect.poll(() => dots.nth(3).evaluate((dot) => dot === document.activeElement)).toBe(true);
    const before = await dots.nth(3).getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowUp');
    expect(await dots.nth(3).getAttribute('aria-valuetext')).not.toBe(before);
    await page.keyboard.press('Delete');
    await expect.poll(() => dots.count()).toBe(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => dots.count()).toBe(4);
    await dots.nth(0).click();
    await plot(page).getByRole('button', { name: 'Remove point 1' }).click();
    await expect.poll(() => dots.count()).toBe(3);
    expect(await points(page)).toContain('Point 1: 2, 4.');
    expectClean(page);
  });

  it('can be typed over in the table, where what is no number stays and is told in a sentence', async () => {
    const page = await openPlayground();
    await panel(page).getByText('Edit as a table').click();
    const cell = (name: string) => panel(page).getByLabel(name, { exact: true });
    await cell('Row 2, wags').fill('7,5');
    await cell('Row 2, wags').press('Enter');
    await expect.poll(() => points(page)).toContain('Point 2: 2, 7.5.');
    expect(await cell('Row 3, wags').evaluate((field) => field === document.activeElement)).toBe(true);
    await cell('Row 3, wags').fill('lots');
    await cell('Row 3, wags').press('Enter');
    await said(page, 'Row 3, wags: “lots” is not a number, so the old one still counts.').waitFor();
    expect(await cell('Row 3, wags').inputValue()).toBe('lots');
    expect(await points(page)).toContain('Point 3: 4, 5.');
    await cell('New row, pats').fill('6');
    await cell('New row, pats').press('Enter');
    await cell('New row, wags').fill('1');
    await cell('New row, wags').press('Enter');
    await expect.poll(() => points(page)).toContain('Point 4: 6, 1.');
    await panel(page).getByRole('button', { name: 'Remove row 1' }).click();
    await expect.poll(() => points(page)).toContain('Point 1: 2, 7.5.');
    expectClean(page);
  });

  it('take a block that is pasted into the table as the dialog does, or ask, and undo brings them back', async () => {
    const page = await openPlayground();
    await panel(page).getByText('Edit as a table').click();
    const cell = (name: string) => panel(page).getByLabel(name, { exact: true });
    const paste = (name: string, text: string) =>
      cell(name).evaluate((field, pasted) => {
        field.focus();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);
    await paste('Row 1, pats', '7,1\n8,3\n9,6');
    await said(page, 'Pasted 3 rows. The comma in “7,1” is taken to stand between cells').waitFor();
    expect(await points(page)).toContain('Point 2: 8, 3.');
    await paste('Row 2, pats', '1,200\t5\n2,300\t6');
    await said(page, 'In pats, “1,200” could be 1.2 or 1200.').waitFor();
    expect(await points(page)).toContain('Point 2: 8, 3.');
    await expectAccessible(page);
    await panel(page).getByRole('button', { name: '1200, with thousands set apart' }).click();
    await said(page, 'Pasted 2 rows.').waitFor();
    expect(await points(page)).toContain('Point 3: 2300, 6.');
    await expect
      .poll(() => cell('Row 2, pats').evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => points(page)).toContain('Point 3: 9, 6.');
    await cell('Row 3, wags').fill('1,234');
    await cell('Row 3, wags').press('Enter');
    await said(page, 'Row 3, wags: “1,234” could be 1.234 or 1234').waitFor();
    expect(await points(page)).toContain('Point 3: 9, 6.');
    expectClean(page);
  });

  it('start from nothing, one click at a time', async () => {
    const page = await openPlayground();
    await choice(page).selectOption('empty');
    await page.getByText('There are no points yet.').waitFor();
    for (const [i, [across, down]] of (
      [
        [0.3, 0.6],
        [0.5, 0.5],
        [0.7, 0.3],
      ] as const
    ).entries()) {
      // With the first point the other figures come, and the plot makes room for them.
      if (i === 1) await page.locator('.stage-beside').waitFor();
      const box = await plot(page).locator('.adding').boundingBox();
      if (!box) throw new Error('there is no ground');
      await page.mouse.click(box.x + across * box.width, box.y + down * box.height);
      await expect.poll(() => plot(page).locator('.observation').count()).toBe(i + 1);
    }
    expectClean(page);
  });
});

describe('sets and makers', () => {
  it('say where the data come from and what may be done with them, and follow seed and settings', async () => {
    const page = await openPlayground();
    await choice(page).selectOption('set houses');
    await panel(page).getByText('About these data').click();
    await panel(page).getByText('Public records of King County').waitFor();
    await panel(page).getByText('living area (sq ft): square feet').waitFor();
    await choice(page).selectOption('made noisyLine');
    const first = await points(page);
    await panel(page).getByRole('button', { name: 'Another seed' }).click();
    await expect.poll(() => points(page)).not.toBe(first);
    await panel(page).getByLabel('Seed, typed').fill('1');
    await panel(page).getByLabel('Seed, typed').press('Enter');
    await expect.poll(() => points(page)).toBe(first);
    await panel(page).getByLabel('Points, typed').fill('7');
    await panel(page).getByLabel('Points, typed').press('Enter');
    await panel(page).getByText('7 points', { exact: true }).waitFor();
    await panel(page).getByText('Edit as a table').click();
    await expectAccessible(page);
    expectClean(page);
  });
});

describe('a million rows', () => {
  const COUNT = 1_000_000;
  const x: number[] = [];
  const y: number[] = [];
  /** x in quarters and y in whole numbers, so that a double holds what the file says; w and b near a million, so that four decimals are ten digits. */
  function write(path: string, long: string): void {
    let seed = 1;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const lines = ['day;pats;wags;mood'];
    for (let i = 0; i < COUNT; i++) {
      const pats = next(40) / 4;
      const wags = 700_001 * pats + 250_003 + next(2_000_000) - 1_000_000;
      x.push(pats);
      y.push(wags);
      lines.push(
        `${i};${String(pats).replace('.', ',')};${String(wags).replace('.', ',')};${i % 3 ? 'lively' : 'tired'}`,
      );
    }
    writeFileSync(path, lines.join('\r\n'));
    // Nearly the 64 MB that are read at most: so it is still being read, on a quick machine too, when a hand has found the button that cancels.
    writeFileSync(long, readFileSync(path));
    const rows = lines.slice(1, 0.8 * COUNT).join('\r\n');
    appendFileSync(long, `\r\n${rows}`);
  }

  it('are read with progress while the page answers, canceled, read again, fitted and stepped', async () => {
    const page = await openPlayground({ webgl: true });
    const path = join(folder, 'million.csv');
    const long = join(folder, 'millions.csv');
    write(path, long);
    const open = (file: string) => panel(page).locator('input[type="file"]').setInputFiles(file);
    // Asked at every frame: a quick machine reads a million rows between two looks of a locator.
    const underWay = () =>
      page.waitForFunction(() => document.querySelector('dialog [data-rows]:not([data-rows="0"])'));

    // Handing the file over may take the test longer than the page takes to read it.
    const opening = open(long);
    await underWay();
    // The page answers before the reading has ended: a key moves the focus, and both are there to be seen at once.
    await dialog(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => ({
      focus: document.activeElement?.textContent,
      reading: document.querySelector('dialog progress') !== null,
    }));
    expect(seen).toEqual({ focus: 'Cancel', reading: true });
    await page.keyboard.press('Enter');
    await said(page, 'Canceled. Nothing was changed.').waitFor();
    await opening;
    expect(await choice(page).inputValue()).toBe('set wagsAndPats');

    await open(path);
    await dialog(page).getByLabel('Column for x').selectOption({ label: 'pats' });
    await dialog(page).getByLabel('Column for y').selectOption({ label: 'wags' });
    await dialog(page).getByRole('button', { name: 'Use these 1\u202f000\u202f000 points' }).click();
    await said(page, '1\u202f000\u202f000 points are in place.').waitFor();

    // Drawn as one picture, not as a million elements.
    expect(await plot(page).locator('image.density').getAttribute('href')).toMatch(/^data:image\/png/);
    expect(await page.locator('*').count()).toBeLessThan(3000);
    expect(await points(page)).toContain('There are 1000000 points');

    const fit = leastSquares({ columns: [x], y, intercept: true });
    if (!('coefficients' in fit)) throw new Error('there is no fit');
    const [b = 0, w = 0] = fit.coefficients;
    const best = (await page.locator('.facts', { hasText: 'Best line' }).textContent()) ?? '';
    const [, shownW = '', shownB = ''] = /w = ([\d.−]+), b = ([\d.−]+)/.exec(best) ?? [];
    const number = (text: string) => Number(text.replace('−', '-'));
    expect(Math.abs(number(shownW) / w - 1)).toBeLessThan(1e-9);
    expect(Math.abs(number(shownB) / b - 1)).toBeLessThan(1e-9);

    // With the mean and x standardized the usual learning rate is a good one.
    await page.getByLabel('mean', { exact: true }).check();
    await page.getByLabel('Standardize x').check();
    // A step draws the line, and not a million points anew.
    await plot(page)
      .locator('image.density')
      .evaluate((density) => {
        density.setAttribute('data-watched', '');
        new MutationObserver((changes) => {
          document.body.dataset['densityDrawn'] = String(changes.length);
        }).observe(density, { attributes: true });
      });
    for (let step = 1; step <= 20; step++)
      await page.getByRole('button', { name: 'Step', exact: true }).click();
    await page.getByText(/^Step 20 of/).waitFor();
    expect(await page.locator('body').getAttribute('data-density-drawn')).toBe(null);
    expect(await plot(page).locator('image.density').getAttribute('data-watched')).toBe('');

    // They are too many to be kept, and whoever comes back is told so.
    await page.getByText('So many points are not kept in the browser.').waitFor();
    await page.reload();
    await ready(page);
    await page
      .getByText('The 1\u202f000\u202f000 points you had here were too many to keep in the browser.')
      .waitFor();
    expect(await choice(page).inputValue()).toBe('set wagsAndPats');
    expectClean(page);
  }, 120_000);
});
