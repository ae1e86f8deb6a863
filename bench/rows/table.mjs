/** A million rows scrolled by a script: what a frame takes of the page's main thread, so how many it has time for. And the order of a million numbers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, launchOptions } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildMillion } from '../../tests/browser/million/build.mjs';
import { FRAME, workBetweenMarks } from '../mainThread.mjs';
import { agree, compare } from '../timing.mjs';

const ROWS = 1e6;
/** Rows that go by in a frame: a hand that reads along, one that hurries, one that pulls the bar. */
const PACES = [1, 7, 1000];

/** What each frame takes while so many rows go by in each. Every frame has other rows, so each is rendered, laid out and painted. */
const scroll = (page, frames) =>
  workBetweenMarks(page, () =>
    page.evaluate(
      async ({ frames, paces, rows, mark }) => {
        const box = document.querySelector('.table-scroll');
        const each = (box.scrollHeight - box.clientHeight) / rows;
        const next = () => new Promise(requestAnimationFrame);
        for (const pace of paces) {
          for (let frame = 1; frame <= frames; frame++) {
            performance.mark(mark);
            box.scrollTop = Math.ceil(each * pace * frame);
            await next();
          }
        }
        performance.mark(mark);
      },
      { frames, paces: PACES, rows: ROWS, mark: FRAME },
    ),
  );

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.floor(share * (values.length - 1))];

const frames = {
  name: 'frames a second that the main thread has time for, 19 of 20 of them, a table of 1,000,000 rows scrolled, against @tanstack/react-virtual',
  goal: 0.5,
  floor: 60,
  async run({ quick }) {
    const { executablePath, ...rest } = launchOptions(await findBrowser());
    const browser = await chromium.launch({ executablePath, ...rest });
    const open = async (folder) => {
      const root = mkdtempSync(join(tmpdir(), 'downhill-table-'));
      await buildMillion(root, folder);
      // The rival writes styles into its rows, which our policy forbids.
      const server = await serve({
        root,
        headers: { 'Content-Security-Policy': "default-src 'self' data: 'unsafe-inline'" },
      });
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(server.url);
      await page.locator('.table-row').first().waitFor({ timeout: 60_000 });
      return {
        page,
        elements: () => page.locator('#table *').count(),
        async close() {
          await server.close();
          rmSync(root, { recursive: true });
        },
      };
    };
    const sides = [await open('tests/browser/million'), await open('bench/table')];
    const times = [[], []];
    for (let round = 0; round < (quick ? 1 : 3); round++)
      for (const [i, { page }] of sides.entries()) {
        await page.bringToFront();
        times[i].push(...(await scroll(page, quick ? 40 : 120)));
      }
    const counts = await Promise.all(sides.map(({ elements }) => elements()));
    await browser.close();
    for (const { close } of sides) await close();
    const [ours, theirs] = times.map((all) => ({ median: at(all, 0.5), late: at(all, 0.95) }));
    const told = ({ median, late }, count) =>
      `${median.toFixed(1)} ms of the main thread a frame, 95% within ${late.toFixed(1)}, ${count} elements`;
    return {
      ours: 1000 / ours.late,
      theirs: 1000 / theirs.late,
      note: `ours ${told(ours, counts[0])}; theirs ${told(theirs, counts[1])}, and no head, grid or row in hand`,
    };
  },
};

const order = {
  name: 'the order of 1,000,000 numbers, against a typed array’s own sort with a comparison',
  goal: 3,
  async run({ core, timing, quick }) {
    const { uniform } = core.random(1);
    const values = Float64Array.from(
      { length: quick ? 1e5 : ROWS },
      () => Math.round(1e6 * (uniform() - 0.3)) / 8,
    );
    const places = Uint32Array.from(values, (_, i) => i);
    const theirs = () => places.slice().sort((a, b) => values[a] - values[b] || a - b);
    agree(
      [...core.sortOrder(values).subarray(0, 1000)],
      [...theirs().subarray(0, 1000)],
      0,
      'a typed array’s sort',
    );
    const times = (work) => (count) => {
      let last = 0;
      for (let i = 0; i < count; i++) [last] = work();
      return last;
    };
    return compare(
      times(() => core.sortOrder(values)),
      times(theirs),
      timing,
    );
  },
};

export default [frames, order];
