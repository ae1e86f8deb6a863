// The renderer of the bowl and its one WebGL context.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The file that brings three.js: the renderer of the bowl. */
export function rendererFile(): string {
  const manifest: Record<string, { file: string }> = JSON.parse(
    readFileSync('dist/.vite/manifest.json', 'utf8'),
  );
  const [found, ...more] = Object.entries(manifest).filter(([key]) => /costBowl\/bowlRenderer\./.test(key));
  if (!found || more.length > 0) throw new Error('The bowl’s renderer is not one chunk of its own any more.');
  return found[1].file;
}

/** Counts the canvases that were given a WebGL context, and keeps them, to ask later whether the context lives. Runs before a page's own scripts. */
export function countContexts(): void {
  const given = new Set<HTMLCanvasElement>();
  Object.assign(window, { given });
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = Reflect.apply(original, this, args);
    if (String(args[0]).startsWith('webgl') && context) given.add(this);
    return context;
  } as typeof original;
}

/** How many WebGL contexts live now. A probe that gave its own back at once is none. */
export const livingContexts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...(window as unknown as { given: Set<HTMLCanvasElement> }).given].filter(
        (canvas) => canvas.getContext('webgl2')?.isContextLost() === false,
      ).length,
  );

/** Whether the renderer has come, since the page was loaded. */
export const hasRenderer = (page: Page): Promise<boolean> =>
  page.evaluate(
    (file) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(file)),
    rendererFile(),
  );
