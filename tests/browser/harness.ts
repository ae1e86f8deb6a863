// Opens the built app in a real browser, under the strict policy, and keeps a list of everything that went wrong.
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { sayingWhere } from '../../scripts/lan.mjs';
import { serve } from '../../scripts/serve.mjs';

export interface AppOptions {
  /** Address under the base, such as `lessons/pats-and-wags/?step=2`. */
  path?: string;
  viewport?: { width: number; height: number };
  theme?: 'light' | 'dark';
  reducedMotion?: boolean;
  javaScript?: boolean;
  /** The folder that the app is served under, such as `/courses/downhill/`. */
  base?: string;
  /** The folder that is served: the built app, unless a test has built a page of its own. */
  root?: string;
  /** Runs in the page before any of its own scripts; it is sent as text, so it can close over nothing. */
  init?: () => void;
  /** A phone: touch, a mobile viewport, 390 × 844. */
  touch?: boolean;
  webgl?: boolean;
  /** `refused` is what a sandboxed iframe or a strict privacy setting does: touching storage throws. */
  storage?: 'works' | 'refused';
  /**
   * Served as `npm start -- --lan` does, and opened as a phone in the room opens it, on plain http by an address that is not this computer's own for itself
   * (there browsers keep back what is for secure contexts), or at the teacher's desk, which is localhost.
   */
  lan?: 'phone' | 'desk';
  /** Stays open when the test ends, for the other tests of its file: what is dear to start is started once. */
  stays?: boolean;
}

type Server = Awaited<ReturnType<typeof serve>>;

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
/** What is said and is not ours to mend. */
const EXPECTED = [
  // react-three-fiber makes a Clock; three announces its retirement.
  /^THREE\.Clock: This module has been deprecated\. Please use THREE\.Timer instead\.$/,
  // A browser that paints without a graphics card reads the bowl back from what stands in for one.
  /GL Driver Message .*: GPU stall due to ReadPixels/,
];

// One browser and one server per test file, both started by the first test that needs them.
let browser: Promise<Browser> | undefined;
const servers = new Map<string, Promise<Server>>();
const problemsOf = new WeakMap<BrowserContext, string[]>();

afterAll(async () => {
  await (await browser)?.close();
  for (const server of servers.values()) await (await server).close();
});

/** What others call this computer: a name that the browser finds here. */
const OTHER_NAME = 'school.test';

function serverAt(root: string, base: string, lan: boolean): Promise<Server> {
  const key = `${root} ${base} ${lan}`;
  const server = servers.get(key) ?? serve({ root, base, ...(lan && { headers: sayingWhere(OTHER_NAME) }) });
  servers.set(key, server);
  return server;
}

/** A page of the app, hydrated, in a context of its own that is closed when the test ends, unless it is to stay. */
export async function openApp(options: AppOptions = {}): Promise<Page> {
  const { args, ...launch } = launchOptions(inject('browser'));
  browser ??= chromium.launch({
    ...launch,
    args: [...args, `--host-resolver-rules=MAP ${OTHER_NAME} 127.0.0.1`],
  });
  const server = await serverAt(options.root ?? 'dist', options.base ?? '/', options.lan !== undefined);
  const site = new URL(server.url);
  if (options.lan === 'phone') site.hostname = OTHER_NAME;
  const context = await (await browser).newContext(contextOptions(options));
  if (!options.stays) onTestFinished(() => context.close());
  // Long enough for a busy machine; short enough that what never comes is told before the test's own time is up.
  context.setDefaultTimeout(15_000);
  await watch(context, site.origin);
  await simulate(context, options);

  const page = await context.newPage();
  await page.goto(new URL(options.path ?? '', site).href);
  if (options.javaScript !== false) await ready(page);
  return page;
}

/** Resolves when the app has hydrated the page, as after a reload. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}

/**
 * Asserts that nothing has gone wrong in any page of the test so far: no console error or warning, no uncaught
 * error, no policy violation, no request to another host. `allow` names problems that the test provokes.
 */
export function expectClean(page: Page, { allow = [] }: { allow?: RegExp[] } = {}): void {
  const problems = problemsOf.get(page.context());
  if (!problems) throw new Error('expectClean wants a page that openApp opened.');
  expect(problems.filter((problem) => !allow.some((pattern) => pattern.test(problem)))).toEqual([]);
}

function contextOptions(options: AppOptions): BrowserContextOptions {
  return {
    viewport: options.viewport ?? (options.touch ? phone : desktop),
    colorScheme: options.theme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    locale: 'en-US',
    acceptDownloads: true,
  };
}

async function watch(context: BrowserContext, origin: string): Promise<void> {
  const problems: string[] = [];
  problemsOf.set(context, problems);
  context.on('console', (message) => {
    const isTrouble = message.type() === 'error' || message.type() === 'warning';
    if (isTrouble && !EXPECTED.some((line) => line.test(message.text())))
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    problems.push(`uncaught: ${webError.error().stack ?? webError.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin;
    if (!isLocal) problems.push(`request to another host: ${request.url()}`);
  });
  context.on('page', (page) => page.on('crash', () => problems.push('the page crashed')));
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    problems.push(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      const sample = event.sample ? ` (${event.sample})` : '';
      reportViolation(`${event.violatedDirective} blocked ${event.blockedURI}${sample}`);
    });
  });
}

async function simulate(context: BrowserContext, options: AppOptions): Promise<void> {
  if (options.webgl === false) {
    await context.addInitScript(() => {
      for (const prototype of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
        const original = prototype.getContext as (this: unknown, kind: string, ...rest: unknown[]) => unknown;
        Object.defineProperty(prototype, 'getContext', {
          configurable: true,
          writable: true,
          value(this: unknown, kind: string, ...rest: unknown[]) {
            return kind.includes('webgl') ? null : original.call(this, kind, ...rest);
          },
        });
      }
    });
  }
  if (options.storage === 'refused') {
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          configurable: true,
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    });
  }
  if (options.init) await context.addInitScript(options.init);
}
