import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The picture of a step without scripts, wherever it stands: in the page, where it is text, or in a frame of its own. */
export async function stillOf(step: Locator): Promise<Locator | FrameLocator> {
  const frame = step.locator('iframe.still');
  return (await frame.count()) > 0 ? frame.contentFrame() : step.locator('.still');
}

/** The frames whose picture does not fit: it would have to be scrolled. */
export async function cutStills(page: Page): Promise<string[]> {
  const amiss = await Promise.all(
    page.frames().map(async (frame) => {
      const cut = await frame.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return scrollWidth > innerWidth || scrollHeight > innerHeight;
      });
      return cut && frame !== page.mainFrame() ? [frame.url()] : [];
    }),
  );
  return amiss.flat();
}
