import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lesson } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { undescribed } from './looks.ts';
import {
  button,
  expectNoBrokenNumbers,
  figure,
  frames,
  goToStep,
  numberIn,
  output,
  readout,
  slider,
  stepShown,
  waitForBowl,
} from './walk.ts';

const at = (slug: string, step: number) => `${lesson(slug).path}#${step}`;
/** Lesson 6, step 3: the bowl, the map, the data plot and the controls of a run. */
const RUN = at('one-step-downhill', 3);
/** A step there, a press a beat, each told: slopes, minus, learning rate. The fourth moves. */
async function takeStep(page: Page): Promise<void> {
  for (const beat of ['First, the slopes', 'Then the minus', 'Then the learning rate']) {
    await button(page, 'Step').click();
    await page.locator('.run-message').filter({ hasText: beat }).waitFor();
  }
  await button(page, 'Step').click();
}
/** Lesson 4, step 4: the bowl, the data plot, the equation and the two sliders. */
const LINE = at('the-bowl', 4);

const BALL = 'Ball in 3D: arrow keys move it';

describe('names', () => {
  test('are those that others rely on', async () => {
    const page = await openApp({ path: RUN });
    for (const name of ['Learning rate', 'Timeline']) expect(await slider(page, name).count()).toBe(1);
    for (const name of ['Step', 'Play', 'Reset', 'Next step', 'Previous step'])
      expect(await button(page, name).count()).toBe(1);
    for (const name of ['w', 'b', 'cost', 'slope along w', 'slope along b', 'steps taken'])
      expect(await output(page, name).evaluate(({ localName }) => localName)).toBe('output');
    for (const name of ['Cost in 3D', 'Contour map', 'Data plot'])
      expect(await figure(page, name).count()).toBe(1);
    await page.goto(new URL(at('again-and-again', 2), page.url().replace(/lessons.*/, '')).href);
    await ready(page);
    expect(await figure(page, 'Cost by step').count()).toBe(1);
    await page.goto(new URL(LINE, page.url().replace(/lessons.*/, '')).href);
    await ready(page);
    for (const name of ['w', 'b']) expect(await slider(page, name).count()).toBe(1);
  });

  test('readouts are silent, but for one polite summary once the numbers rest', async () => {
    const page = await openApp({ path: LINE });
    for (const name of ['w', 'b', 'cost']) {
      expect(await output(page, name).getAttribute('aria-live')).toBe('off');
    }
    await slider(page, 'w').focus();
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('.readouts [aria-live="polite"]').filter({ hasText: /w 1\.1/ });
    await spoken.waitFor({ state: 'attached' });
    expect(await spoken.count()).toBe(1);
  });

  test('a figure’s description carries the numbers that the eye sees, after the line was moved as well', async () => {
    const page = await openApp({ path: LINE, webgl: false });
    await slider(page, 'w').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await undescribed(page)).toEqual([]);
  });
});

describe('one step', () => {
  test('from (−1, 1) at 0.01 leads to w −0.12, b 1.3, cost 26.788', async () => {
    const page = await openApp({ path: RUN });
    expect(await readout(page, 'cost')).toBe(93);
    expect(await readout(page, 'slope along w')).toBe(-88);
    expect(await readout(page, 'slope along b')).toBe(-30);
    await takeStep(page);
    await output(page, 'steps taken').filter({ hasText: /^1$/ }).waitFor();
    expect(await readout(page, 'w')).toBeCloseTo(-0.12, 10);
    expect(await readout(page, 'b')).toBeCloseTo(1.3, 10);
    expect(await readout(page, 'cost')).toBeCloseTo(26.788, 10);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });

  test('on the timeline, back and forth, leads to the same numbers', async () => {
    const page = await openApp({ path: at('again-and-again', 1) });
    const numbers = async () =>
      Promise.all(
        ['w', 'b', 'cost', 'slope along w', 'slope along b', 'steps taken'].map((name) =>
          output(page, name).textContent(),
        ),
      );
    const seen = [await numbers()];
    await button(page, 'Step').focus();
    for (let step = 1; step <= 6; step++) {
      await page.keyboard.press('Enter');
      await output(page, 'steps taken')
        .filter({ hasText: String(step) })
        .waitFor();
      seen.push(await numbers());
    }
    expect(new Set(seen.map(String)).size).toBe(7);
    await slider(page, 'Timeline').focus();
    for (let step = 5; step >= 0; step--) {
      await page.keyboard.press('ArrowLeft');
      expect(await numbers()).toEqual(seen[step]);
    }
    for (let step = 1; step <= 6; step++) {
      await page.keyboard.press('ArrowRight');
      expect(await numbers()).toEqual(seen[step]);
    }
    await button(page, 'Reset').click();
    expect(await numbers()).toEqual(seen[0]);
    expectClean(page);
  });

  test('after another, played and paused', async () => {
    const page = await openApp({ path: at('again-and-again', 1) });
    await button(page, 'Play').click();
    expect(await button(page, 'Play').count()).toBe(0);
    await output(page, 'steps taken').filter({ hasText: '3' }).waitFor();
    await button(page, 'Pause').click();
    await button(page, 'Play').waitFor();
    const paused = await readout(page, 'steps taken');
    // At eight steps a second a run that went on would show within so many frames.
    await frames(page, 40);
    expect(await readout(page, 'steps taken')).toBe(paused);
    await page.getByRole('region', { name: 'Stage', exact: true }).focus();
    await page.keyboard.press(' ');
    await button(page, 'Pause').waitFor();
    await page.keyboard.press(' ');
    await button(page, 'Play').waitFor();
    expectClean(page);
  });

  test('that climbs out says so in words, and shows no broken number', async () => {
    const page = await openApp({ path: at('how-big-a-step', 6) });
    const box = page.getByRole('spinbutton', { name: 'Learning rate, typed', exact: true });
    await box.fill('0.1');
    await box.press('Enter');
    await slider(page, 'Timeline').focus();
    await page.keyboard.press('End');
    const message = page.locator('.run-message').filter({ hasText: 'The steps climb out of the bowl' });
    await message.waitFor();
    await expectNoBrokenNumbers(page);
    expect(await button(page, 'Step').getAttribute('aria-disabled')).toBe('true');
    await button(page, 'Step').press('Enter');
    await message.waitFor();
    await goToStep(page, 3);
    await button(page, 'Play').click();
    await slider(page, 'Timeline').focus();
    await page.keyboard.press('End');
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });
});

describe('what is typed', () => {
  test.each(['', 'abc', '1e999', '−3,5', '0', 'NaN'])(
    'as a learning rate, “%s”: a sentence says what is allowed, and the text stays',
    async (typed) => {
      const page = await openApp({ path: RUN, webgl: false });
      const box = page.getByRole('spinbutton', { name: 'Learning rate, typed', exact: true });
      await box.fill(typed);
      await box.press('Enter');
      const problem = page.locator('.run-rate .slider-problem');
      await problem.filter({ hasText: '0.0001 to 0.1' }).waitFor();
      expect(await problem.isVisible()).toBe(true);
      expect(await box.getAttribute('aria-invalid')).toBe('true');
      expect(await box.inputValue()).toBe(typed);
      await button(page, 'Step').focus();
      expect(await box.inputValue()).toBe(typed);
      expect(await slider(page, 'Learning rate').getAttribute('aria-valuetext')).toBe('0.01');
      if (typed !== 'NaN') await expectNoBrokenNumbers(page);
      await box.press('Escape');
      expect(await box.inputValue()).toBe('0.01');
      expect(await problem.innerText()).toBe('');
    },
  );

  test('as w, with a true minus sign and a comma, is understood', async () => {
    const page = await openApp({ path: LINE, webgl: false });
    const box = page.getByRole('spinbutton', { name: 'w, typed', exact: true });
    await box.fill('−3,5');
    await box.press('Enter');
    await expect.poll(() => readout(page, 'w')).toBe(-3.5);
    await box.fill('1e999');
    await box.press('Enter');
    expect(await box.inputValue()).toBe('1e999');
    expect(await readout(page, 'w')).toBe(-3.5);
    await expectNoBrokenNumbers(page);
  });
});

describe('one state', () => {
  test('the tilt handle moves readout, equation, slider and bowl in the same frame', async () => {
    const page = await openApp({ path: LINE });
    await waitForBowl(page);
    await page.evaluate((ballName) => {
      const seen: number[][] = [];
      Object.assign(window, { seen });
      const number = (text: string | null | undefined) => Number((text ?? '').replaceAll('−', '-'));
      const look = () => {
        const input = document.querySelector<HTMLInputElement>('input[type="range"][aria-label="w"]');
        seen.push([
          number(document.querySelector('output[aria-label="w"]')?.textContent),
          number(document.querySelector('.cost-term .f-num.f-w')?.textContent),
          Number(input?.value),
          Number(document.querySelector(`[aria-label="${ballName}"]`)?.getAttribute('aria-valuenow')),
          number(/w (−?[\d.]+)/.exec(document.querySelector('.cost-bowl > p')?.textContent ?? '')?.[1]),
        ]);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, BALL);
    const box = await slider(page, 'Tilt the line').boundingBox();
    if (!box) throw new Error('The tilt handle is not to be seen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 12; i++) {
      await page.mouse.move(x, y + 6 * i);
      await frames(page, 1);
    }
    await page.mouse.up();
    await frames(page, 2);
    const seen = await page.evaluate(() => (window as unknown as { seen: number[][] }).seen);
    expect(new Set(seen.map(([w]) => w)).size).toBeGreaterThanOrEqual(8);
    // The first description names the range of the floor before the ball; the others are w and nothing else.
    for (const [w = Number.NaN, inEquation, onSlider, onBowl] of seen) {
      expect(inEquation).toBeCloseTo(w, 2);
      expect(onSlider).toBeCloseTo(w, 2);
      expect(onBowl).toBeCloseTo(w, 2);
    }
    expectClean(page);
  });

  test('a lit point lights its term and its square, and the other way round', async () => {
    const page = await openApp({ path: at('how-wrong-is-a-line', 4) });
    const plot = figure(page, 'Data plot');
    const lit = () =>
      page.evaluate(() =>
        ['.observation', '.square', '.cost-term'].map((kind) =>
          [...document.querySelectorAll(kind)].map((one) => one.classList.contains('is-lit')),
        ),
      );
    const only = (index: number) => Array.from({ length: 3 }, () => [0, 1, 2].map((i) => i === index));
    const none = only(-1);
    expect(await lit()).toEqual(none);

    await plot.getByRole('button', { name: /^Day 2: / }).hover();
    expect(await lit()).toEqual(only(1));
    await page.mouse.move(5, 5);
    expect(await lit()).toEqual(none);

    await page.locator('.cost-term').nth(2).hover();
    expect(await lit()).toEqual(only(2));
    await page.mouse.move(5, 5);
    expect(await lit()).toEqual(none);

    await page.locator('.cost-term').nth(0).focus();
    expect(await lit()).toEqual(only(0));
    await page.keyboard.press('Tab');
    expect(await lit()).toEqual(only(1));
    await plot.getByRole('button', { name: /^Day 3: / }).focus();
    expect(await lit()).toEqual(only(2));
    expectClean(page);
  });

  test('“Back to the lesson’s view” brings the lesson’s view back', async () => {
    const page = await openApp({ path: LINE, webgl: false });
    const back = page.getByRole('button', { name: 'Back to the lesson’s view' });
    expect(await back.isVisible()).toBe(false);
    await slider(page, 'w').focus();
    await page.keyboard.press('End');
    await back.click();
    expect(await readout(page, 'w')).toBe(1);
    expect(await readout(page, 'b')).toBe(3);
    expect(await back.isVisible()).toBe(false);
  });
});

describe('the bowl', () => {
  const drawn = (page: Page) =>
    page.evaluate(() => Number(document.querySelector('canvas')?.dataset['frames']));

  test('is walked by keys, and a click puts the ball down', async () => {
    const page = await openApp({ path: LINE });
    await waitForBowl(page);
    const ball = slider(page, BALL);
    await ball.focus();
    await page.keyboard.press('ArrowRight');
    expect(await readout(page, 'w')).toBeGreaterThan(1);
    expect(await readout(page, 'b')).toBe(3);
    await page.keyboard.press('ArrowDown');
    expect(await readout(page, 'b')).toBeLessThan(3);
    const before = [await readout(page, 'w'), await readout(page, 'b')];

    // Straight over the ball there is the wall behind it.
    const box = await ball.boundingBox();
    if (!box) throw new Error('The ball is not to be seen.');
    await page.mouse.click(box.x + box.width / 2, box.y - 30);
    const after = [await readout(page, 'w'), await readout(page, 'b')];
    expect(after).not.toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-ball'))).toBe(true);
    expectClean(page);
  });

  test('has arrows that go the way of the map’s: slopes uphill, toward less, and the step toward more', async () => {
    const page = await openApp({ path: RUN, reducedMotion: true });
    await waitForBowl(page);
    const bowl = figure(page, 'Cost in 3D');
    await bowl.getByRole('button', { name: 'Look from above' }).click();
    const ways = {
      bowl: await bowl.evaluate(wayAlong, {
        ball: '[data-ball] .bowl-ball-body',
        w: '[data-layer=slope0]',
        b: '[data-layer=slope1]',
        step: '[data-layer=stepHead]',
        tick: 'text.bowl-label-tick',
      }),
      map: await figure(page, 'Contour map').evaluate(wayAlong, {
        ball: '.ball .ball-body',
        w: '.arrow.tone-w',
        b: '.arrow.tone-b',
        step: '.arrow.arrow-step',
        tick: '.tick text',
      }),
    };
    expect(ways).toEqual({ bowl: { w: -1, b: -1, step: 1 }, map: { w: -1, b: -1, step: 1 } });
    expectClean(page);
  });

  test('draws once for each change and nothing while nothing changes', async () => {
    const page = await openApp({ path: LINE });
    await waitForBowl(page);
    await slider(page, BALL).focus();
    await frames(page, 10);
    const rested = await drawn(page);
    expect(rested).toBeGreaterThan(0);
    // Idle for two seconds, as the page itself counts them.
    await page.evaluate(async () => {
      const start = performance.now();
      while (performance.now() - start < 2000) await new Promise(requestAnimationFrame);
    });
    expect(await drawn(page)).toBe(rested);

    for (let change = 1; change <= 6; change++) {
      await page.keyboard.press(change % 2 ? 'ArrowRight' : 'ArrowUp');
      await frames(page, 3);
      expect(await drawn(page)).toBe(rested + change);
    }
    await slider(page, 'w').focus();
    await page.keyboard.press('ArrowLeft');
    await frames(page, 3);
    expect(await drawn(page)).toBe(rested + 7);
    await page.getByRole('button', { name: 'Turn left' }).click();
    await page.waitForFunction(
      (count) => Number(document.querySelector('canvas')?.dataset['frames']) > count,
      rested + 8,
    );
  });

  /** Loses the bowl's context; resolves when the drawing has stood in for it. */
  async function lose(page: Page): Promise<void> {
    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const loser = context?.getExtension('WEBGL_lose_context');
      Object.assign(window, { loser });
      loser?.loseContext();
    });
    await page.locator('.bowl-space[data-drawn-by="svg"]').waitFor();
  }
  const CONTEXT_LOST = /context[ _]lost|WEBGL_lose_context/i;

  test.each([
    ['given back by the browser', true],
    ['that never comes back', false],
  ])('survives the loss of a context %s', async (_name, comesBack) => {
    const page = await openApp({ path: LINE });
    await waitForBowl(page);
    await lose(page);
    // Meanwhile it is a drawing, and answers.
    await slider(page, BALL).focus();
    await page.keyboard.press('ArrowRight');
    expect(await readout(page, 'w')).toBeGreaterThan(1);
    if (comesBack)
      await page.evaluate(() => {
        (window as unknown as { loser: WEBGL_lose_context }).loser.restoreContext();
      });
    await page.locator('.bowl-space[data-drawn-by="webgl"]').waitFor();
    const before = await drawn(page);
    await slider(page, BALL).focus();
    await page.keyboard.press('ArrowRight');
    await frames(page, 3);
    expect(await drawn(page)).toBe(before + 1);
    expect(await page.locator('canvas').count()).toBe(1);
    const painted = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return canvas?.getContext('webgl2')?.isContextLost() === false && canvas.width > 100;
    });
    expect(painted).toBe(true);
    expectClean(page, { allow: [CONTEXT_LOST] });
  });

  test('gives its place to the contour map where there is no WebGL', async () => {
    const page = await openApp({ path: LINE, webgl: false });
    await figure(page, 'Contour map').waitFor();
    expect(await figure(page, 'Cost in 3D').count()).toBe(0);
    expect(await page.getByText('This browser has no 3D here').isVisible()).toBe(true);
    await slider(page, 'Ball').focus();
    await page.keyboard.press('ArrowRight');
    expect(await readout(page, 'w')).toBeCloseTo(1.1, 6);
    expectClean(page);
  });
});

describe('wishes of the browser', () => {
  const moving = (page: Page) =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(({ effect }) => (effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 100)),
    );

  test('less motion: steps, rewritings and views change at once', async () => {
    const page = await openApp({ path: RUN, reducedMotion: true });
    await takeStep(page);
    expect(await readout(page, 'steps taken')).toBe(1);
    expect(await moving(page)).toEqual([]);
    await page.goto(new URL(at('two-slopes', 5), page.url().replace(/lessons.*/, '')).href);
    await ready(page);
    for (let i = 0; i < 4; i++) {
      await button(page, 'Rewriting forward').click();
      expect(await moving(page)).toEqual([]);
    }
    expectClean(page);
  });

  test('less motion: the bowl is turned at once', async () => {
    const page = await openApp({ path: RUN, reducedMotion: true });
    await waitForBowl(page);
    const drawing = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.cost-bowl path')].map((path) => path.getAttribute('d')).join(),
      );
    const side = await drawing();
    // Time stands still from here, so that a slow machine cannot pass for an instant.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.getByRole('button', { name: 'Look from above' }).click();
    await page.clock.runFor(34);
    const above = await drawing();
    expect(above).not.toBe(side);
    await page.clock.runFor(1000);
    expect(await drawing()).toBe(above);
    expectClean(page);
  });

  test('storage refused: a word says so, once, and everything works', async () => {
    const page = await openApp({ path: at('pats-and-wags', 1), storage: 'refused' });
    const word = page.getByText('This browser does not let the page keep anything');
    await word.waitFor();
    await stepShown(page).locator('button.choice').last().click();
    await stepShown(page).locator('.reply[data-shown]:not(.reply-before)').waitFor();
    await page.getByLabel('Theme').selectOption('Dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('.refusal').getByRole('button', { name: 'Close' }).click();
    expect(await word.count()).toBe(0);
    await goToStep(page, 2);
    expect(await word.count()).toBe(0);
    expectClean(page);
  });

  test('storage that works needs no words', async () => {
    const page = await openApp({ path: at('pats-and-wags', 1) });
    await stepShown(page).locator('button.choice').last().click();
    await stepShown(page).locator('.reply[data-shown]:not(.reply-before)').waitFor();
    expect(await page.getByText('This browser does not let the page keep anything').count()).toBe(0);
  });

  test.each([
    ['Dark', 'dark', 'light'],
    ['Projector', 'projector', 'light'],
    ['Light', 'light', 'dark'],
    ['System', 'dark', 'dark'],
  ] as const)('the theme %s applies, and survives loading anew', async (label, name, system) => {
    const page = await openApp({ path: at('pats-and-wags', 2), theme: system });
    const theme = () => page.locator('html').getAttribute('data-theme');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await theme()).toBe(system);
    const before = await paper();
    await page.getByLabel('Theme').selectOption(label);
    expect(await theme()).toBe(name);
    const after = await paper();
    if (name !== system) expect(after).not.toBe(before);
    await page.reload();
    await ready(page);
    expect(await theme()).toBe(name);
    expect(await paper()).toBe(after);
    expect(await page.getByLabel('Theme').locator('option:checked').innerText()).toBe(label);
    expectClean(page);
  });

  test('the theme of the system is followed as it changes', async () => {
    const page = await openApp({ path: at('pats-and-wags', 2), theme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme="dark"]').waitFor();
  });
});

test('numbers are read with their true minus sign', () => {
  expect(numberIn('−0.120')).toBe(-0.12);
});

test.each([
  ['the lift handle of the line', at('pats-and-wags', 4), 'Lift the line', 'b'],
  ['the point on the slice', at('two-slopes', 3), 'slice', 'w'],
])('a finger drags %s, and the page stays where it is', async (_what, path, name, number) => {
  const page = await openApp({
    path,
    viewport: { width: 390, height: 844 },
    touch: true,
    init: countCancels,
  });
  const grip = name === 'slice' ? page.locator('.slice-ball') : slider(page, name);
  const box = await grip.boundingBox();
  if (!box) throw new Error(`There is no ${name}.`);
  const before = await readout(page, number);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + (name === 'slice' ? by : 0), y: y + by }],
    });
  await touch('touchStart', 0);
  for (let by = 4; by <= 48; by += 4) await touch('touchMove', by);
  await touch('touchEnd', 48);
  await page.waitForFunction(() => (window as unknown as Counted).lifted > 0);
  expect(await page.evaluate(() => (window as unknown as Counted).cancels)).toBe(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(Math.abs((await readout(page, number)) - before)).toBeGreaterThan(0.5);
});

interface Counted {
  cancels: number;
  lifted: number;
}

/** Counts the pointers that the browser took away, and those that were lifted. */
function countCancels(): void {
  const counted = window as unknown as Counted;
  counted.cancels = 0;
  counted.lifted = 0;
  addEventListener('pointercancel', () => counted.cancels++, true);
  addEventListener('pointerup', () => counted.lifted++, true);
}

interface ArrowParts {
  ball: string;
  w: string;
  b: string;
  /** Looked at along w. */
  step: string;
  tick: string;
}

/** In the page: which way along its axis each arrow goes, by the numbers on that axis: 1 toward more, −1 toward less. */
function wayAlong(figure: Element, parts: ArrowParts) {
  const middle = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return [(left + right) / 2, (top + bottom) / 2] as const;
  };
  const along = (arrow: string, tone: string) => {
    const ticks = [...figure.querySelectorAll(parts.tick)]
      .filter((tick) => tick.closest(`.${tone}`) && tick.textContent)
      .map((tick) => ({ at: middle(tick), value: Number(tick.textContent?.replace('−', '-')) }))
      .sort((one, other) => one.value - other.value);
    const [low = [0, 0], high = [0, 0]] = [ticks[0]?.at, ticks.at(-1)?.at];
    const [ball, drawn] = [figure.querySelector(parts.ball), figure.querySelector(arrow)];
    if (!ball || !drawn) return 'not there';
    const [from, to] = [middle(ball), middle(drawn)];
    return Math.sign((to[0] - from[0]) * (high[0] - low[0]) + (to[1] - from[1]) * (high[1] - low[1]));
  };
  return { w: along(parts.w, 'tone-w'), b: along(parts.b, 'tone-b'), step: along(parts.step, 'tone-w') };
}
