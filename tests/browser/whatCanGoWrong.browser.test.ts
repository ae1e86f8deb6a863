import { describe, expect, test } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { prediction } from './predictions.ts';
import { button, expectNoBrokenNumbers, figure, numberIn, readout, waitForStep } from './walk.ts';

const at = (step: number, options = {}) =>
  openApp({ path: `lessons/what-can-go-wrong/#${step}`, ...options }).then(async (page) => {
    await waitForStep(page, step);
    return page;
  });

describe('what can go wrong', () => {
  test('the strange day: the strip says the cost that it adds, and the dashed line stays', async () => {
    const page = await at(1);
    const strip = page.getByRole('region', { name: 'The best line with the strange day and without it' });
    const cost = async (row: RegExp) =>
      numberIn(await strip.getByRole('row', { name: row }).getByRole('cell').last().textContent());
    const dashed = page.locator('.stage .other-line').first();
    const before = await dashed.getAttribute('d');
    await page.getByRole('button', { name: /^Fall/ }).click();
    expect(await readout(page, 'w')).toBeCloseTo(-0.203, 3);
    expect(await cost(/^without day 4/)).toBeCloseTo(0.643, 3);
    expect(await cost(/^with day 4/)).toBeCloseTo(9.39, 3);
    expect(await cost(/^what it changes/)).toBeCloseTo(8.747, 3);
    expect(await dashed.getAttribute('d')).toBe(before);
    expectClean(page);
  });

  test.each([
    [2, 'lively or tired', ['lively days', 'tired days'], 12],
    [3, 'by species', ['Adelie', 'Gentoo', 'Chinstrap'], 342],
  ] as const)(
    'step %i: the switch gives each group shape, name and line, and takes them away',
    async (step, shown, names, count) => {
      const page = await at(step);
      expect(await page.locator('.stage .group').count()).toBe(0);
      await page.locator('label').filter({ hasText: shown }).click();
      expect(await page.locator('.stage .group-name').allTextContents()).toEqual(names);
      // Every point has its shape: a path of as many pieces.
      const paths = await page
        .locator('.stage .group-dots')
        .evaluateAll((all) => all.map((one) => one.getAttribute('d')?.match(/M/g)?.length ?? 0));
      expect(paths.reduce((sum, one) => sum + one, 0)).toBe(count);
      const dashes = await page
        .locator('.stage .group > g > .group-line')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeDasharray));
      expect(new Set(dashes).size).toBe(names.length);
      await page.locator('label').filter({ hasText: 'all alike' }).click();
      expect(await page.locator('.stage .group').count()).toBe(0);
      expectClean(page);
    },
  );

  test.each([false, true])('a hundred draws fill the fan, with reduced motion: %s', async (reducedMotion) => {
    const page = await at(4, { reducedMotion });
    const fan = page.locator('.stage .fan-lines');
    const lines = async () => ((await fan.getAttribute('d'))?.match(/M/g) ?? []).length;
    const row = (name: RegExp) => page.getByRole('row', { name }).getByRole('cell').allTextContents();
    expect(await lines()).toBe(1);
    // While the question is open, what it asks for is not told.
    expect((await row(/^spread/))[0]).toBe('?');
    await prediction(page, 'ten-times-the-days').locator('.choice').first().click();
    await button(page, 'Back to the lesson’s view').click();
    expect((await row(/^spread/))[0]).toBe('—');
    await button(page, 'Draw once').click();
    expect(await lines()).toBe(2);
    for (const size of ['3', '10', '30']) {
      await page
        .locator('label')
        .filter({ hasText: new RegExp(`^${size}$`) })
        .click();
      await button(page, 'Draw a hundred').click();
      await page.waitForFunction(
        () => document.querySelector('.stage .fan-lines')?.getAttribute('d')?.match(/M/g)?.length === 100,
      );
    }
    expect(await row(/^draws/)).toEqual(['100', '100', '100']);
    const measured = (await row(/^spread/)).map(numberIn);
    const byRoot = (await row(/^3-day/)).map(numberIn);
    for (const [index, spread] of measured.entries())
      expect(Math.abs(spread / (byRoot[index] ?? 0) - 1)).toBeLessThan(0.1);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });

  test('four sets: no dot before the prediction, forty-four after it; a press puts a set on the stage', async () => {
    const page = await at(5);
    const quartet = figure(page, 'Four data sets');
    expect(await quartet.locator('.observation-dot').count()).toBe(0);
    await page.getByRole('button', { name: 'The numbers cannot say' }).click();
    expect(await quartet.locator('.observation-dot').count()).toBe(44);
    for (const [name, cost] of [
      ['Set 2', 13.776],
      ['Set 3', 13.756],
      ['Set 4', 13.742],
    ] as const) {
      await button(page, name).click();
      expect(await button(page, name).getAttribute('aria-pressed')).toBe('true');
      expect(await quartet.locator('[aria-pressed="true"]').count()).toBe(1);
      expect(await readout(page, 'cost')).toBeCloseTo(cost, 3);
      expect(await readout(page, 'w')).toBeCloseTo(0.5, 3);
    }
    expectClean(page);
  });

  test('the axes change places and come back; the two lines are the same two', async () => {
    const page = await at(6);
    const named = () => page.locator('.stage .axis-name').allTextContents();
    expect(await named()).toEqual(['pats', 'wags']);
    await page.locator('label').filter({ hasText: 'pats from wags' }).click();
    expect(await named()).toEqual(['wags', 'pats']);
    expect(await readout(page, 'w')).toBeCloseTo(1.5, 3);
    expect(await readout(page, 'b')).toBeCloseTo(-2, 3);
    expect(await page.getByRole('slider', { name: 'Day 2' }).getAttribute('aria-valuetext')).toMatch(
      /^wags 5, pats 4/,
    );
    await page.locator('label').filter({ hasText: 'wags from pats' }).click();
    expect(await named()).toEqual(['pats', 'wags']);
    expect(await readout(page, 'b')).toBeCloseTo(2, 3);
    expectClean(page);
  });
});
