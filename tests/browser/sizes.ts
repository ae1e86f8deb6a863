// What is shown, at any size of window and of type.
import type { Page } from 'playwright-core';
import { cutNumbers, overlaps, sticksOut, whileLong } from './legible.ts';
import { frames } from './walk.ts';

export const VIEWPORTS = {
  '320 pixels': { width: 320, height: 640 },
  'a phone': { width: 390, height: 844 },
  'a phone on its side': { width: 844, height: 390 },
  'a laptop at 200%': { width: 720, height: 450 },
  'a tablet': { width: 1024, height: 768 },
};

interface Size {
  readonly width: number;
  readonly height: number;
  readonly type?: number;
}

/** The same, with a laptop that is lower still, and a browser whose type is set to 24 pixels. */
const SIZES: Readonly<Record<string, Size>> = {
  ...VIEWPORTS,
  'a laptop at 200%': { width: 683, height: 328 },
  'large type': { width: 1366, height: 657, type: 24 },
};

/** What is cut off, lies over anything or needs to be scrolled sideways, at any size. The page is left as it was. */
export async function sizesAmiss(page: Page): Promise<string[]> {
  const found = new Set<string>();
  const look = async (where: string) => {
    for (const part of await sticksOut(page)) found.add(`${where}: ${part}`);
    for (const number of await cutNumbers(page)) found.add(`${where}: cut, ${number}`);
    for (const pair of await overlaps(page)) found.add(`${where}: over each other, ${pair}`);
  };
  const before = page.viewportSize();
  let set = 16;
  for (const [size, { type = 16, ...viewport }] of Object.entries(SIZES)) {
    if (type !== set) await setType(page, type);
    set = type;
    await page.setViewportSize(viewport);
    // Figures are measured before they are drawn for their room.
    await frames(page, 2);
    await look(size);
    if (viewport.width <= 320) await whileLong(page, () => look(`${size}, readouts as long as they get`));
  }
  if (set !== 16) await setType(page, 16);
  if (before) await page.setViewportSize(before);
  await frames(page, 2);
  return [...found];
}

/** What a person sets in the browser as the size of type. */
async function setType(page: Page, standard: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard } });
  await client.detach();
}
