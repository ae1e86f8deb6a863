import { expect, test } from 'vitest';
import { expectClean, openApp } from './harness.ts';

const momentum = 'playground/#points=1,2;2,4;4,5&w=-1&b=1&optimizer=momentum&learningRate=0.01';

test('the rule of a way down stands typeset over its next step, whose numbers follow the run', async () => {
  const page = await openApp({ path: momentum });
  await page.getByText('The rule, and this step in numbers').first().click();
  const strip = page.locator('.working-strip');
  const spoken = () => strip.locator('.working-spoken').allTextContents();
  await strip.waitFor();
  expect(await spoken()).toEqual([
    'v of w equals 0.9 times 0 minus 0.01 times −88 equals 0.88',
    'v of b equals 0.9 times 0 minus 0.01 times −30 equals 0.3',
    'new w equals −1 plus 0.88 equals −0.12',
    'new b equals 1 plus 0.3 equals 1.3',
  ]);
  const first = await strip.locator('[data-number]').first().elementHandle();
  await page.getByRole('button', { name: 'Step', exact: true }).first().click();
  await page.locator('.working-spoken', { hasText: 'new w equals −0.12 plus' }).waitFor();
  expect((await spoken())[0]).toBe('v of w equals 0.9 times 0.88 minus 0.01 times −46.84 equals 1.26');
  // The numbers were written into the elements that were there.
  expect(await first?.evaluate((node) => node.isConnected)).toBe(true);
  const seen = await strip.evaluate((node) =>
    [...node.querySelectorAll('[data-number]')].map((one) => one.textContent),
  );
  expect(seen.slice(0, 5)).toEqual(['0.9', '0.88', '0.01', '(−46.84)', '1.26']);
  expect(await page.locator('.rule .katex math').count()).toBe(1);
  expectClean(page);
});

test('the longest of them, Adam’s, keeps to a phone', async () => {
  const page = await openApp({ path: momentum.replace('momentum', 'adam'), touch: true });
  await page.getByText('The rule, and this step in numbers').first().click();
  await page.locator('.working-strip').waitFor();
  const widths = await page.evaluate(() => {
    const strip = document.querySelector('.working-strip') as HTMLElement;
    return [document.documentElement.scrollWidth, innerWidth, strip.scrollWidth, strip.clientWidth];
  });
  expect(widths[0]).toBeLessThanOrEqual(widths[1] as number);
  expect(widths[2]).toBeLessThanOrEqual((widths[3] as number) + 1);
});
