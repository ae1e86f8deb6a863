// The playground in the built app: time, the model, the ways down.
import { describe, expect, test } from 'vitest';
import * as core from '../../src/core/index.ts';
import { fixed } from '../../src/i18n/format.ts';
import { expectClean } from './harness.ts';
import {
  choice,
  eventually,
  expectNumbers,
  FLAT,
  fact,
  field,
  figuresShown,
  inAddress,
  message,
  numbers,
  openPlayground,
  panel,
  type,
  waitForStep,
} from './playground.ts';
import { button, expectNoBrokenNumbers, figure, output, slider, waitForBowl } from './walk.ts';

const START = ['−1', '1', '93', '−88', '−30'];
const cost = core.lineCost({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' });
/** What the readouts say of a place on the course's first bowl. */
const readoutsAt = (at: readonly number[]) =>
  [...at, cost.value(at), ...cost.gradient(at)].map((value) => fixed(value));

test('opens with three days, plain descent and every figure, and says the start to its last digit', async () => {
  const page = await openPlayground('', { viewport: { width: 1440, height: 900 } });
  await waitForBowl(page);
  await expectNumbers(page, START);
  // The controls scroll in their column; the page has nothing below.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  expect(await output(page, 'slope along b').isVisible()).toBe(true);
  expect(await figuresShown(page)).toEqual(['Cost in 3D', 'Data plot', 'Contour map', 'Cost by step']);
  expect(await fact(page, 'Condition number')).toBe('39.12');
  expect(await fact(page, 'Largest stable learning rate')).toBe('0.042732');
  expect(await fact(page, 'Quickest learning rate')).toBe('0.041667');
  expect(await fact(page, 'Best line')).toBe('w = 0.9286, b = 1.5, cost 0.6429');
  expect(await fact(page, 'State')).toBe('at the start');
  // The bowl is drawn by the renderer and has a ball to take hold of.
  await figure(page, 'Cost in 3D')
    .getByRole('slider', { name: /^Ball in 3D/ })
    .press('ArrowRight');
  await eventually(async () => (await numbers(page))[0] !== START[0], true);
  await expectNoBrokenNumbers(page);
  expectClean(page);
});

describe('time', () => {
  test('goes by steps, back, by the timeline, and back to the start', async () => {
    const page = await openPlayground(FLAT);
    await button(page, 'Step').click();
    await expectNumbers(page, readoutsAt([-0.12, 1.3]));
    expect((await numbers(page))[2]).toBe('26.788');
    expect(await fact(page, 'State')).toBe('under way');
    await button(page, 'Step').click();
    await waitForStep(page, 2, 100);
    await button(page, 'Back').click();
    await expectNumbers(page, ['−0.12', '1.3']);
    await slider(page, 'Timeline').press('End');
    await waitForStep(page, 100, 100);
    await button(page, 'Reset').click();
    await expectNumbers(page, START);
    await waitForStep(page, 0, 100);
    expectClean(page);
  });

  test('goes by the keys of the stage: arrows, Home and Space', async () => {
    const page = await openPlayground(`${FLAT}&speed=1`);
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await waitForStep(page, 2);
    await page.keyboard.press('ArrowLeft');
    await waitForStep(page, 1);
    await page.keyboard.press('Home');
    await waitForStep(page, 0);
    await page.keyboard.press('Space');
    await button(page, 'Pause').waitFor();
    await page.keyboard.press('Space');
    await button(page, 'Play').waitFor();
  });

  test('stops after as many steps as asked, says so, and plays on when asked again', async () => {
    const page = await openPlayground(`${FLAT}&speed=100`);
    await type(page, 'Stop after so many steps', '12');
    await button(page, 'Play').click();
    await message(page).getByText('Stopped after 12 steps. Play goes on from here.').waitFor();
    await waitForStep(page, 12, 12);
    await button(page, 'Play').click();
    await waitForStep(page, 24, 24);
    await button(page, 'Play').waitFor();
    expectClean(page);
  });

  test('is as quick as asked, and may begin anew at its end', async () => {
    const page = await openPlayground(`${FLAT}&horizon=600`);
    await type(page, 'Steps a second', '1000');
    await button(page, 'Play').click();
    // At the usual 8 a second this would take longer than anything here waits.
    await waitForStep(page, 600, 600);
    await type(page, 'Steps a second', '10');
    await type(page, 'Stop after so many steps', '5');
    await page.getByRole('checkbox', { name: 'Loop' }).check();
    await button(page, 'Reset').click();
    await button(page, 'Play').click();
    await waitForStep(page, 5, 5);
    await waitForStep(page, 1, 5);
    await button(page, 'Pause').click();
    await button(page, 'Play').waitFor();
  });

  test('stops where it is flat, at the very step at which both slopes are as near to 0 as was set', async () => {
    const page = await openPlayground(`${FLAT}&horizon=1000&speed=1000`);
    let at: readonly number[] = [-1, 1];
    let steps = 0;
    for (; cost.gradient(at).some((slope) => Math.abs(slope) >= 0.5); steps++)
      at = at.map((value, i) => value - 0.01 * (cost.gradient(at)[i] ?? 0));
    await page.getByRole('checkbox', { name: 'Stop where it is flat' }).check();
    await type(page, 'Flat: both slopes within this of 0', '0.5');
    await button(page, 'Play').click();
    await message(page)
      .getByText(
        `Both slopes are within 0.5 of 0 after ${steps} steps: flat enough to stop. This is the bottom.`,
      )
      .waitFor();
    await waitForStep(page, steps, steps);
    expect(await fact(page, 'State')).toBe('arrived');
    expect(await button(page, 'Step').getAttribute('aria-disabled')).toBe('true');
  });

  test('a run that climbs out says so at its last step, with numbers that are numbers', async () => {
    const page = await openPlayground(FLAT);
    await type(page, 'Learning rate', '0.1');
    await slider(page, 'Timeline').press('End');
    await message(page)
      .getByText(/^The steps climb out of the bowl: stopped at step \d+\./)
      .waitFor();
    expect(await fact(page, 'State')).toBe('climbed out');
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });
});

describe('the model', () => {
  test('each reduction has its own cost and its own edge', async () => {
    const page = await openPlayground(FLAT);
    for (const [label, shown, edge] of [
      ['mean', '31', '0.128196'],
      ['½ sum', '46.5', '0.085464'],
      ['½ mean', '15.5', '0.256391'],
      ['sum', '93', '0.042732'],
    ] as const) {
      await panel(page, 'model').getByRole('radio', { name: label, exact: true }).check();
      await expectNumbers(page, ['−1', '1', shown]);
      expect(await fact(page, 'Largest stable learning rate')).toBe(edge);
    }
    expectClean(page);
  });

  test('without an intercept the bowl is a trough: b is 0 and cannot be set, and the best w is 30 / 21', async () => {
    const page = await openPlayground();
    await waitForBowl(page);
    await page.getByRole('checkbox', { name: 'With an intercept b' }).uncheck();
    await expectNumbers(page, ['−1', '0', '126', '−102']);
    expect(await fact(page, 'Condition number')).toBe('none: one direction is flat');
    expect(await fact(page, 'Largest stable learning rate')).toBe('0.047619');
    expect(await fact(page, 'Best line')).toMatch(/^w = 1\.4286, b = 0, cost 2\.1429$/);
    expect(await field(page, 'Start b').count()).toBe(0);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });

  test('standardizing makes the bowl round and leaves the line and the measured data where they are', async () => {
    const page = await openPlayground('front=plot');
    await waitForBowl(page);
    const drawn = () =>
      figure(page, 'Data plot').evaluate((plot) => {
        const line = plot.querySelector('.model-line');
        const ends = (line?.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
        const names = [...plot.querySelectorAll('.tick text, .axis text')].map((one) => one.textContent);
        return { ends, names, said: plot.querySelector(':scope > p')?.textContent };
      });
    await type(page, 'Start w', '0.5');
    await expectNumbers(page, ['0.5']);
    const before = await drawn();
    await page.getByRole('checkbox', { name: 'Standardize x' }).check();
    await eventually(() => fact(page, 'Condition number'), '1');
    await eventually(() => fact(page, 'Largest stable learning rate'), '0.333333');
    const after = await drawn();
    expect(after.ends).toHaveLength(4);
    after.ends.forEach((end, i) => {
      expect(Math.abs(end - (before.ends[i] ?? Number.NaN))).toBeLessThan(0.06);
    });
    const over = 'Here w is per measured x, and b is at measured x = 0.';
    expect({ ...after, ends: 0 }).toEqual({ ...before, ends: 0, said: `${over} ${before.said}` });
    // Both lines, each with what it is over.
    expect(await fact(page, 'Best line, per standardized x')).toBe('w = 1.1581, b = 3.6667, cost 0.6429');
    expect(await fact(page, 'Best line, per measured x')).toBe('w = 0.9286, b = 1.5, cost 0.6429');
    const card = (name: string) => page.getByLabel(name, { exact: true }).textContent();
    expect(await card('w per standardized x')).toBe('0.624');
    expect(await card('b at standardized x = 0')).toBe('2.167');
    expect(await page.locator('.line-as-measured').textContent()).toBe(
      'w and b per standardized x. The line per measured x: w = 0.5, b = 1.',
    );
    expect(await page.getByRole('slider', { name: 'Tilt the line' }).getAttribute('aria-valuetext')).toBe(
      'w = 0.5, per measured x',
    );
    expect(await figure(page, 'Contour map').locator(':scope > p').textContent()).toContain(
      'Here w is per standardized x',
    );
    expect(await field(page, 'Start w per standardized x').inputValue()).toBe('0.62361');

    await button(page, 'Undo').click();
    await eventually(() => fact(page, 'Condition number'), '39.12');
    await expectNumbers(page, ['0.5', '1']);
    expect(await field(page, 'Learning rate').inputValue()).toBe('0.01');
    expect(await page.getByRole('checkbox', { name: 'Standardize x' }).isChecked()).toBe(false);
    await button(page, 'Redo').click();
    await eventually(() => fact(page, 'Condition number'), '1');
    await page.locator('#stage').focus();
    await page.keyboard.press('Control+z');
    await eventually(() => fact(page, 'Condition number'), '39.12');
    await page.keyboard.press('Control+z');
    await expectNumbers(page, START);
    expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Control+Shift+z');
    await expectNumbers(page, ['0.5']);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });
});

describe('the way down', () => {
  const OPTIMIZERS = [
    ['Gradient descent', core.gradientDescent],
    ['Mini-batch descent', core.miniBatch],
    ['Momentum', core.momentum],
    ['Nesterov momentum', core.nesterov],
    ['AdaGrad', core.adaGrad],
    ['RMSProp', core.rmsProp],
    ['Adam', core.adam],
    ['Newton’s method', core.newton],
    ['Jump to the bottom', core.closedForm],
  ] as const;
  const objective = {
    ...cost,
    examples: core.lineExamples({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' }),
  };

  /** Where an optimizer of the core stands after so many steps with its settings as they come. */
  function placeAfter<M>(
    optimizer: core.Optimizer<M>,
    steps: number,
    settings = core.initialSettings(optimizer.settings, 3),
  ) {
    let state = optimizer.init([-1, 1], settings);
    for (let i = 0; i < steps; i++) state = optimizer.update(state, objective, settings);
    return state.parameters;
  }

  test('each of the nine takes its first steps to the core’s own numbers', async () => {
    const page = await openPlayground(FLAT);
    for (const [name, optimizer] of OPTIMIZERS) {
      await button(page, 'Reset').click();
      await choice(page, 'Optimizer').selectOption({ label: name });
      await button(page, 'Step').click();
      await expectNumbers(page, readoutsAt(placeAfter(optimizer as core.Optimizer, 1)));
      if (optimizer === core.closedForm) continue;
      await button(page, 'Step').click();
      await expectNumbers(page, readoutsAt(placeAfter(optimizer as core.Optimizer, 2)));
    }
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });

  test('a setting is taken as it was typed; what cannot be one stays where it was typed, with a sentence', async () => {
    const page = await openPlayground(`${FLAT}&optimizer=adam`);
    await type(page, 'Learning rate', '0,0123456789');
    await eventually(() => inAddress(page, 'learningRate'), '0.0123456789');
    const box = panel(page, 'optimizer');
    await type(page, 'Beta 1', '1');
    await box.getByText('1 is too large. Any number from 0 to just under 1 will do.').waitFor();
    await type(page, 'Beta 1', '1,5');
    await box.getByText(/^1,5 is too large\./).waitFor();
    expect(await field(page, 'Beta 1').inputValue()).toBe('1,5');
    expect(await field(page, 'Beta 1').getAttribute('aria-invalid')).toBe('true');
    await type(page, 'Beta 1', 'half');
    await box.getByText(/^“half” is not a number\./).waitFor();
    await type(page, 'Beta 1', '0.5');
    await eventually(() => inAddress(page, 'beta1'), '0.5');
    expect(await box.getByText('is not a number').count()).toBe(0);
    expectClean(page);
  });

  test('any way down reads batches, and a schedule changes its learning rate along the run', async () => {
    const page = await openPlayground(FLAT);
    await page.getByRole('checkbox', { name: 'Read in batches' }).check();
    await type(page, 'Batch size', '2');
    await type(page, 'Seed', '7');
    const batched = core.onBatches(core.gradientDescent);
    await button(page, 'Step').click();
    const settings = { learningRate: 0.01, batchSize: 2, seed: 7 };
    await expectNumbers(page, readoutsAt(placeAfter(batched as core.Optimizer, 1, settings)));
    expect(await fact(page, 'Examples')).toBe('2');
    await page.getByRole('checkbox', { name: 'Read in batches' }).uncheck();
    await button(page, 'Reset').click();

    await choice(page, 'Learning rate over time').selectOption({ label: 'Steps down' });
    await type(page, 'Cut every', '1');
    await slider(page, 'Timeline').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await waitForStep(page, 2);
    const [first, second] = [
      [-0.12, 1.3],
      [0, 0],
    ] as [number[], number[]];
    first.forEach((value, i) => {
      second[i] = value - 0.005 * (cost.gradient(first)[i] ?? 0);
    });
    await expectNumbers(page, readoutsAt(second));
    expectClean(page);
  });
});

test('is presented full screen: the stage alone in type for a room, by button and key, and left by Esc and by its button', async () => {
  const page = await openPlayground(FLAT, {
    viewport: { width: 1280, height: 720 },
    webgl: false,
    reducedMotion: true,
  });
  const presented = () => page.locator('html[data-presented]').count();
  const type = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.getByRole('button', { name: 'Full screen', exact: true }).click();
  await eventually(presented, 1);
  expect(await page.getByRole('region', { name: 'Controls', exact: true }).isVisible()).toBe(false);
  expect(await page.locator('.header').isVisible()).toBe(false);
  expect(await type()).toBe('20px');
  // The words of the bowl are set in pixels.
  const bowlType = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--bowl-type'));
  expect(await bowlType()).toBe('1.25');
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await waitForStep(page, 1);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await page.getByRole('button', { name: /^Leave full screen/ }).click();
  await eventually(presented, 0);
  expect(await type()).toBe('16px');
  expect(await bowlType()).toBe('');
  // What was done stays, and the panels are as they were left.
  await waitForStep(page, 1);
  await page.locator('#stage').focus();
  await page.keyboard.press('p');
  await eventually(presented, 1);
  await page.keyboard.press('Escape');
  await eventually(presented, 0);
  expectClean(page);
});
