// A table of a million rows: few of them are there, each with its right number, and the last can be reached by hand and by keys.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppOptions, expectClean, openApp } from './harness.ts';
import { buildMillion } from './million/build.mjs';

const ROWS = 1_000_000;
const root = mkdtempSync(join(tmpdir(), 'downhill-million-'));
beforeAll(() => buildMillion(root));
afterAll(() => rmSync(root, { recursive: true }));

const grid = (page: Page) => page.getByRole('grid');

interface Seen {
  elements: number;
  /** The numbers of the rows that can be seen whole, as they are written. */
  numbers: string[];
  /** Their places in the grid, for who hears it. */
  places: number[];
  /** What stands in their first column: the rows that are still to come. */
  lots: string[];
  /** How much of the room no row covers. */
  bare: number;
  focus: string;
}

/** What can be seen now. */
const seen = (page: Page): Promise<Seen> =>
  grid(page).evaluate((table) => {
    const box = (table.parentElement as HTMLElement).getBoundingClientRect();
    const top = (table.querySelector('thead th') as Element).getBoundingClientRect().bottom;
    const rows = [...table.querySelectorAll('.table-row')];
    const edges = rows.map((row) => row.getBoundingClientRect());
    const whole = rows.filter((_, i) => {
      const edge = edges[i] as DOMRect;
      return edge.top >= top - 1 && edge.bottom <= box.bottom + 1;
    });
    const textOf = (row: Element, cell: string) => row.querySelector(cell)?.textContent ?? '';
    return {
      elements: table.querySelectorAll('*').length + 1,
      numbers: whole.map((row) => textOf(row, 'th')),
      places: whole.map((row) => Number(row.getAttribute('aria-rowindex'))),
      lots: whole.map((row) => textOf(row, 'td')),
      bare:
        Math.max(0, Math.min(...edges.map((edge) => edge.top)) - top) +
        Math.max(0, box.bottom - 2 - Math.max(...edges.map((edge) => edge.bottom))),
      focus: document.activeElement?.closest('tr')?.querySelector('th')?.textContent ?? '',
    };
  });

/** Once the row is in sight, or one so near: fewer than 300 elements, no bare room, and rows one after another, each with its number, its place and its values. */
async function expectRows(page: Page, row: number, within = 0): Promise<void> {
  const away = async () =>
    Math.min(...(await seen(page)).numbers.map((number) => Math.abs(Number(number) - row)));
  await expect.poll(away, { timeout: 15_000 }).toBeLessThanOrEqual(within);
  const now = await seen(page);
  expect(now.elements).toBeLessThan(300);
  expect(now.bare).toBeLessThan(1);
  const first = Number(now.numbers[0]);
  expect(now.numbers).toEqual(now.numbers.map((_, i) => String(first + i)));
  expect(now.places).toEqual(now.numbers.map((_, i) => first + i + 1));
  expect(now.lots).toEqual(now.numbers.map((number) => String(ROWS - Number(number))));
}

const scrollTo = (page: Page, share: number) =>
  grid(page).evaluate((table, part) => {
    const box = table.parentElement as HTMLElement;
    box.scrollTop = part * (box.scrollHeight - box.clientHeight);
  }, share);

test.each<[string, AppOptions]>([
  ['at a desk', {}],
  ['on a phone', { touch: true }],
])('is scrolled from the first row to the last with fewer than 300 elements, %s', async (_, options) => {
  const page = await openApp({ root, ...options });
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('1000001');
  expect(await grid(page).getAttribute('aria-label')).toBe('Table of 1000000 rows: price');
  await expectRows(page, 1);
  for (const share of [0.1, 0.5, 0.9]) {
    await scrollTo(page, share);
    await expectRows(page, share * ROWS, 60);
  }
  await scrollTo(page, 1);
  await expectRows(page, ROWS);
  await scrollTo(page, 0);
  await expectRows(page, 1);
  expectClean(page, { allow: [/\.woff2/] });
});

test('is walked by keys: the row in hand is seen whole wherever they go, and nothing scrolls it away', async () => {
  const page = await openApp({ root });
  await grid(page).locator('tbody td').first().click();
  const press = async (key: string, times: number, row: number) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
    await expect.poll(async () => (await seen(page)).focus, { timeout: 15_000 }).toBe(String(row));
    await expectRows(page, row);
  };
  await press('Shift+ArrowDown', 3, 31);
  await press('ArrowDown', 2, 33);
  await press('Control+End', 1, ROWS);
  await press('Shift+ArrowUp', 3, ROWS - 30);
  await press('Control+Home', 1, 1);

  // Sorted, the numbers are those of the data, and the first is at the top.
  await page.getByRole('button', { name: 'lot', exact: true }).click();
  await page.getByRole('button', { name: 'lot', exact: true }).click();
  await expect
    .poll(async () => (await seen(page)).numbers.slice(0, 3))
    .toEqual(['1000000', '999999', '999998']);
  expect((await seen(page)).elements).toBeLessThan(300);
});

/** The rows in which anything is written while something is done, by their numbers as they are then. */
const rowsWritten = async (
  page: Page,
  act: () => Promise<void>,
  until: () => Promise<boolean>,
): Promise<string[]> => {
  await grid(page).evaluate((table) => {
    const written: MutationRecord[] = [];
    Object.assign(window, { written });
    const observer = new MutationObserver((records) => written.push(...records));
    observer.observe(table, { subtree: true, attributes: true, characterData: true, childList: true });
  });
  await act();
  await expect.poll(until).toBe(true);
  return page.evaluate(() => {
    const { written } = window as unknown as { written: MutationRecord[] };
    const rows = written.flatMap(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('.table-row') ?? [];
    });
    return [...new Set(rows)].map((row) => row.querySelector('th')?.textContent ?? '').toSorted();
  });
};

test('writes only what changes: a key the row that it leaves and the one it comes to, a row scrolled by the one that comes', async () => {
  const page = await openApp({ root });
  await grid(page).locator('.table-row').nth(2).locator('td').first().click();
  await expect.poll(async () => (await seen(page)).focus).toBe('3');
  const isOn4 = async () => (await seen(page)).focus === '4';
  expect(await rowsWritten(page, () => page.keyboard.press('ArrowDown'), isOn4)).toEqual(['3', '4']);

  // The first one takes the place that Tab reaches, once the row in hand is not there.
  await scrollTo(page, 0.5);
  await expectRows(page, ROWS / 2, 60);
  const first = Number((await seen(page)).numbers[0]);
  const written = await rowsWritten(
    page,
    () =>
      grid(page).evaluate((table) => {
        const box = table.parentElement as HTMLElement;
        box.scrollTop += Math.ceil((box.scrollHeight - box.clientHeight) / 1_000_000);
      }),
    async () => Number((await seen(page)).numbers[0]) > first,
  );
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThanOrEqual(3);
});
