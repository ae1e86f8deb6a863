// The playground in the built app: races, where runs start, surfaces, figures, the address.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { surfaces } from '../../src/i18n/en/surfaces.ts';
import { expectClean, ready } from './harness.ts';
import {
  choice,
  eventually,
  expectNumbers,
  FLAT,
  fact,
  field,
  figuresShown,
  inAddress,
  numbers,
  openPlayground,
  panel,
  type,
  waitForStep,
} from './playground.ts';
import { button, expectNoBrokenNumbers, figure, numberIn, waitForBowl } from './walk.ts';

const letters = (page: Page, within: string) =>
  page
    .locator(`${within} text`)
    .evaluateAll((all) =>
      [...new Set(all.map((one) => one.textContent ?? ''))].filter((text) => /^[A-D]$/.test(text)).sort(),
    );
const start = async (page: Page) =>
  [
    numberIn(await field(page, 'Start w').inputValue()),
    numberIn(await field(page, 'Start b').inputValue()),
  ] as const;

describe('a race', () => {
  const rows = (page: Page) =>
    page
      .locator('.race-table tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const verdict = (page: Page) => page.locator('.verdict [role="status"]');

  test('takes up to four, each with a letter in every figure and a row in the table, and lets one go', async () => {
    const page = await openPlayground();
    await waitForBowl(page);
    await button(page, 'Add a racer').click();
    await button(page, 'Add a racer').click();
    await button(page, 'Add a racer').click();
    await panel(page, 'optimizer').getByText('Four racers are as many as one bowl can hold.').waitFor();
    expect(await button(page, 'Add a racer').count()).toBe(0);
    await button(page, 'Step').click();
    await eventually(
      async () => (await rows(page)).map(([name, steps]) => `${name} ${steps}`),
      ['AGradient descent 1', 'BMomentum 1', 'CAdam 1', 'DRMSProp 1'],
    );
    for (const one of ['.cost-bowl', '.data-plot', '.contour-map', '.cost-history'])
      await eventually(() => letters(page, one), ['A', 'B', 'C', 'D']);
    await button(page, 'Remove racer B').click();
    await eventually(
      async () => (await rows(page)).map(([name]) => name),
      ['AGradient descent', 'BAdam', 'CRMSProp'],
    );
    await eventually(() => letters(page, '.contour-map'), ['A', 'B', 'C']);
    await button(page, 'Undo').click();
    await eventually(async () => (await rows(page)).map(([name]) => name?.slice(0, 1)), ['A', 'B', 'C', 'D']);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });

  test('has another winner by another measure', async () => {
    // The jump is there in one step; of these two, one alone reads a part of the examples.
    const page = await openPlayground(
      `${FLAT}&learningRate=0.04&2.optimizer=miniBatch&2.learningRate=0.04&2.batchSize=1&3.optimizer=closedForm&steps=100`,
    );
    expect((await rows(page)).map(([, , gradients, examples]) => `${gradients} ${examples}`)).toEqual([
      '100 300',
      '100 100',
      '0 300',
    ]);
    const measure = choice(page, 'Who is ahead by');
    const said: (string | null)[] = [];
    for (const label of await measure.locator('option').allTextContents()) {
      await measure.selectOption({ label });
      said.push(`${label}: ${await verdict(page).textContent()}`);
    }
    expect(said).toEqual([
      'lowest cost: C, Jump to the bottom, is ahead: cost 0.6429.',
      'nearest to the bottom: C, Jump to the bottom, is ahead: 0 away.',
      'fewest steps to the bottom: C, Jump to the bottom, won: 1 step.',
      'fewest gradients to the bottom: C, Jump to the bottom, won: 0 gradients.',
      'fewest examples to the bottom: C, Jump to the bottom, won: 3 examples.',
    ]);
    await button(page, 'Remove racer C').click();
    await measure.selectOption({ label: 'lowest cost' });
    await verdict(page).getByText('A, Gradient descent, is ahead: cost 0.6429.').waitFor();
    expectClean(page);
  });

  test('starts in one place or each in its own, and a click on the map moves the start', async () => {
    const page = await openPlayground(`${FLAT}&2.optimizer=adam&steps=3&window=-2,2,-2,2`);
    await page.getByRole('radio', { name: 'Each its own' }).check();
    const names = ['Start w of A', 'Start b of A', 'Start w of B', 'Start b of B'];
    const values = () => Promise.all(names.map((name) => field(page, name).inputValue()));
    await eventually(async () => (await values()).slice(0, 2), ['−1', '1']);
    expect((await values()).slice(2)).not.toEqual(['−1', '1']);
    await type(page, 'Start w of B', '0.25');
    await eventually(async () => (await values())[2], '0.25');
    expect((await values()).slice(0, 2)).toEqual(['−1', '1']);
    await waitForStep(page, 0);
    await page.getByRole('radio', { name: 'Same start' }).check();
    await eventually(() => start(page), [-1, 1]);
    await figure(page, 'Contour map').locator('.map-ground').click();
    await eventually(async () => (await start(page)).map((one) => Math.abs(one) < 0.05), [true, true]);
    expectClean(page);
  });
});

describe('where a run starts', () => {
  test('is clicked on the map', async () => {
    const page = await openPlayground(`${FLAT}&window=-2,2,-3,3&steps=5`);
    const box = await figure(page, 'Contour map').locator('.map-ground').boundingBox();
    if (!box) throw new Error('the map has no ground');
    await page.mouse.click(box.x + 0.75 * box.width, box.y + 0.25 * box.height);
    await waitForStep(page, 0);
    const [w, b] = await start(page);
    expect([Math.abs(w - 1) < 0.05, Math.abs(b - 1.5) < 0.05]).toEqual([true, true]);
    expect(numberIn((await numbers(page))[0] ?? null)).toBeCloseTo(w, 3);
    expectClean(page);
  });

  test('is clicked on the bowl', async () => {
    const page = await openPlayground('steps=5');
    await waitForBowl(page);
    const box = await page.locator('.stage-main .bowl-space').boundingBox();
    if (!box) throw new Error('the bowl has no space');
    await page.mouse.click(box.x + 0.5 * box.width, box.y + 0.33 * box.height);
    await waitForStep(page, 0);
    expect(await start(page)).not.toEqual([-1, 1]);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });

  test('is typed, or random: the same place again from the same link, another from another seed', async () => {
    const page = await openPlayground(FLAT);
    await type(page, 'Start w', '2,5');
    await type(page, 'Start b', '−0.5');
    await expectNumbers(page, ['2.5', '−0.5']);
    await type(page, 'Start b', '1e101');
    await panel(page, 'start')
      .getByText(/^1e101 is too large\./)
      .waitFor();
    await expectNumbers(page, ['2.5', '−0.5']);
    const drawnFrom = async (seed: number) => {
      const other = await openPlayground(`${FLAT}&seed=${seed}`);
      await button(other, 'Somewhere at random').click();
      await eventually(async () => (await start(other)).join() !== '-1,1', true);
      const found = (await start(other)).join();
      await other.close();
      return found;
    };
    const drawn = await drawnFrom(5);
    expect(await drawnFrom(5)).toBe(drawn);
    expect(await drawnFrom(6)).not.toBe(drawn);
    expectClean(page);
  });

  test('is everywhere when it rains, and one place again after', async () => {
    const page = await openPlayground(FLAT);
    await type(page, 'Balls', '30');
    await button(page, 'Rain 30 balls').click();
    await panel(page, 'start').getByText('30 balls start all over the floor.').waitFor();
    await eventually(async () => (await inAddress(page, 'starts'))?.split(';').length, 30);
    await button(page, 'Step').click();
    await waitForStep(page, 1);
    await expectNoBrokenNumbers(page);
    await button(page, 'One ball again').click();
    await eventually(() => inAddress(page, 'starts'), null);
    expect(await button(page, 'One ball again').count()).toBe(0);
    expectClean(page);
  });
});

describe('a surface', () => {
  test('each of the ready-made ones is gone down, has no line, and says its sentence', async () => {
    const page = await openPlayground('hide=bowl&front=map');
    await panel(page, 'surface').locator('> summary').click();
    for (const [id, { name, sentence }] of Object.entries(surfaces)) {
      await choice(page, 'What to go down').selectOption({ label: name });
      await panel(page, 'surface').getByText(sentence).waitFor();
      await eventually(() => inAddress(page, 'surface'), id);
      expect(await figuresShown(page), name).toEqual(['Contour map', 'Cost by step']);
      expect(await button(page, 'Line').count()).toBe(0);
      const high = numberIn((await numbers(page))[2] ?? null);
      await button(page, 'Step').click();
      await waitForStep(page, 1);
      expect(numberIn((await numbers(page))[2] ?? null), name).toBeLessThan(high);
      await expectNoBrokenNumbers(page);
    }
    await choice(page, 'What to go down').selectOption({ label: 'The cost of the data' });
    await eventually(() => figuresShown(page), ['Contour map', 'Data plot', 'Cost by step']);
    expectClean(page);
  });

  test('is shown in the part that is typed, and again where it fits', async () => {
    const page = await openPlayground(`${FLAT}&surface=himmelblau`);
    await panel(page, 'surface').getByText('Shown', { exact: true }).click();
    const ends = () =>
      Promise.all(['w from', 'w to', 'b from', 'b to'].map((name) => field(page, name).inputValue()));
    const fits = await ends();
    await type(page, 'w from', '1');
    // The field that was typed in is still the one in hand.
    expect(await field(page, 'w from').evaluate((one) => one === document.activeElement)).toBe(true);
    await type(page, 'w to', '4,5');
    await type(page, 'b from', '0.5');
    await type(page, 'b to', '3');
    await eventually(() => inAddress(page, 'window'), '1,4.5,0.5,3');
    expect(await ends()).toEqual(['1', '4.5', '0.5', '3']);
    await panel(page, 'surface').getByText('Known bottoms: 4').click();
    await panel(page, 'surface').getByText('0 at w = 3, b = 2').waitFor();
    await type(page, 'w to', '0');
    await panel(page, 'surface')
      .getByText(/^0 is too small\./)
      .waitFor();
    await button(page, 'Show what fits').click();
    await eventually(ends, fits);
    await eventually(() => inAddress(page, 'window'), null);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });
});

describe('figures and the address', () => {
  test('each figure can be the large one, and the link remembers which', async () => {
    const page = await openPlayground();
    await waitForBowl(page);
    for (const [name, large, id] of [
      ['Line', 'Data plot', 'plot'],
      ['Map', 'Contour map', 'map'],
      ['Cost', 'Cost by step', 'cost'],
    ] as const) {
      await page
        .getByRole('group', { name: 'Large figure' })
        .getByRole('button', { name, exact: true })
        .click();
      await page.locator('.stage-main').getByRole('figure', { name: large }).waitFor();
      expect((await figuresShown(page)).length).toBe(4);
      await eventually(() => inAddress(page, 'front'), id);
    }
    await page.reload();
    await ready(page);
    await page.locator('.stage-main').getByRole('figure', { name: 'Cost by step' }).waitFor();
    await page.getByRole('group', { name: 'Large figure' }).getByRole('button', { name: 'Bowl' }).click();
    await page.locator('.stage-main').getByRole('figure', { name: 'Cost in 3D' }).waitFor();
    await waitForBowl(page);
    expectClean(page);
  });

  test('the chart by powers of ten is in the address, comes back, and is nothing to undo', async () => {
    const page = await openPlayground(`${FLAT}&steps=20`);
    const powers = button(page, 'log scale');
    await powers.click();
    await eventually(() => inAddress(page, 'log'), '1');
    expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true');
    await page.reload();
    await ready(page);
    await eventually(() => powers.getAttribute('aria-pressed'), 'true');
    await powers.click();
    await eventually(() => inAddress(page, 'log'), null);
    expectClean(page);
  });

  test('two clicks on the map are undone one by one', async () => {
    const page = await openPlayground(FLAT);
    const click = (x: number, y: number) => page.locator('.map-ground').click({ position: { x, y } });
    await click(200, 60);
    await eventually(async () => (await start(page))[0] !== -1, true);
    const first = await start(page);
    await click(120, 90);
    await eventually(async () => (await start(page))[0] !== first[0], true);
    await button(page, 'Undo').click();
    await eventually(() => start(page), first);
    await button(page, 'Undo').click();
    await eventually(() => start(page), [-1, 1]);
    expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true');
    expectClean(page);
  });

  test('what cannot be drawn is said, and there is a way back, as often as it takes', async () => {
    const page = await openPlayground(`${FLAT}&w=0.75`);
    // Without data there is no data plot: starting over makes one.
    await panel(page, 'surface').locator('> summary').click();
    await choice(page, 'What to go down').selectOption({ label: Object.values(surfaces)[0]?.name ?? '' });
    await eventually(() => figuresShown(page), ['Contour map', 'Cost by step']);
    // From now on no figure can be made, until all is mended.
    await page.evaluate(() => {
      const { createElement } = Document.prototype;
      Document.prototype.createElement = function (name: string) {
        if (name === 'figure' && document.body.dataset['all'] !== 'mended')
          throw new Error('broken on purpose');
        return createElement.call(this, name);
      };
    });
    const sorry = page.getByRole('alert').filter({ hasText: 'could not be drawn' });
    await button(page, 'Start over').click();
    await sorry.evaluate((one) => one.setAttribute('data-old', ''));
    await button(page, 'Start over').click();
    await sorry.and(page.locator(':not([data-old])')).waitFor();
    await page.evaluate(() => {
      document.body.dataset['all'] = 'mended';
    });
    // Back to the link that was opened.
    await button(page, 'Start over').click();
    await expectNumbers(page, ['0.75', '1', '3.312']);
    await page.reload();
    await ready(page);
    await expectNumbers(page, ['0.75', '1', '3.312']);
    expectClean(page, { allow: [/broken on purpose/] });
  });

  test('what is shown is in the address, and a reload shows the same', async () => {
    const page = await openPlayground(FLAT);
    await type(page, 'Learning rate', '0.02');
    await type(page, 'Start w', '0.75');
    await choice(page, 'Optimizer').selectOption({ label: 'Adam' });
    await page.getByRole('radio', { name: 'mean', exact: true }).check();
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await eventually(() => inAddress(page, 'steps'), '3');
    const before = [...(await numbers(page)), await fact(page, 'Condition number')];
    expect(await inAddress(page, 'optimizer')).toBe('adam');
    expect(await inAddress(page, 'reduction')).toBe('mean');
    expect(await inAddress(page, 'w')).toBe('0.75');
    await page.reload();
    await ready(page);
    await waitForStep(page, 3);
    expect([...(await numbers(page)), await fact(page, 'Condition number')]).toEqual(before);
    await button(page, 'Start over').click();
    await expectNumbers(page, ['−1', '1', '93']);
    await button(page, 'Undo').click();
    await expectNumbers(page, before.slice(0, 5) as string[]);
    expectClean(page);
  });
});
