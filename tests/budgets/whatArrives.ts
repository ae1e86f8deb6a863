// Opens pages of the built app in a real browser, under the strict policy, and weighs everything that comes until a page is at rest.
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

export interface Arrived {
  /** From the root of the site. */
  readonly file: string;
  /** In bytes, as gzip sends it; what is packed already is sent as it is. */
  readonly size: number;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** To be called where tests that weigh pages are described. */
export function withBrowser(): void {
  beforeAll(async () => {
    [browser, server] = await Promise.all([
      chromium.launch(launchOptions(inject('browser'))),
      serve({ root: 'dist' }),
    ]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
}

/** Everything that comes when a page is opened for the first time, and nobody touches it. */
export async function whatArrives(path: string): Promise<Arrived[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const came: Request[] = [];
    const under = new Set<Request>();
    page.on('request', (request) => {
      came.push(request);
      under.add(request);
    });
    page.on('requestfinished', (request) => under.delete(request));
    page.on('requestfailed', (request) => under.delete(request));
    await page.goto(new URL(path, server.url).href);
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    await atRest(page, () => (under.size > 0 ? null : came.length));
    return await Promise.all(came.map(weigh));
  } finally {
    await context.close();
  }
}

/** How often in a row the browser has to be idle, with nothing new asked for: what is asked for late waits for frames and for idle moments. */
const ROUNDS = 12;

/** Resolves when a page has done what it does by itself. `asked` says how much it has asked for; null: something is under way. */
async function atRest(page: Page, asked: () => number | null): Promise<void> {
  let last: number | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(
      () => new Promise((idle) => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(idle)))),
    );
    const now = asked();
    if (now === null || now !== last) round = -1;
    last = now;
  }
}

async function weigh(request: Request): Promise<Arrived> {
  const response = await request.response();
  const body = (await response?.body()) ?? Buffer.alloc(0);
  const isPacked = /^(font\/woff2|image\/png|application\/zip)/.test(
    response?.headers()['content-type'] ?? '',
  );
  return {
    file: new URL(request.url()).pathname.slice(1),
    size: isPacked ? body.length : gzipSync(body, { level: 9 }).length,
  };
}
