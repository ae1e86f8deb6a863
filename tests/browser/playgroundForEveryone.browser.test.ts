// The playground in the built app, whatever is asked of it and whoever asks: links that go to extremes, browsers that lack something, small
// screens, keys alone.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations, THEME_RULES } from './axe.ts';
import { expectClean } from './harness.ts';
import {
  choice,
  eventually,
  expectNumbers,
  FLAT,
  fact,
  field,
  figuresShown,
  openPlayground,
  waitForStep,
} from './playground.ts';
import { button, expectNoBrokenNumbers, frames, slider, waitForBowl } from './walk.ts';

const MANY = Array.from({ length: 500 }, (_, i) => `${i / 100},${(i * 7) % 13}`).join(';');

/** Each goes to some extreme of what a link may say. */
const NASTY = {
  'huge points': 'points=1e100,1e100;-1e100,1e100;0,-1e100',
  'huge points that are one': 'points=1e100,1e100;1e100,1e100',
  'tiny points': 'points=1e-300,1e-300;2e-300,4e-300;4e-300,5e-300',
  'one point': 'points=1,2',
  'one point, standardized': 'points=1,2&standardized=1',
  'no points': 'points=',
  'all x equal': 'points=3,1;3,2;3,5',
  'all x equal to 0, without an intercept': 'points=0,1;0,2&intercept=0',
  'all x equal, standardized': 'points=3,1;3,2;3,5&standardized=1',
  'x equal but for the last bit': 'points=1,2;1.0000000000000002,3&standardized=1',
  'a perfect fit': 'points=0,0;1,0;2,0&w=0&b=0',
  'a huge learning rate': 'learningRate=1e300',
  'a huge learning rate for Adam': 'optimizer=adam&learningRate=1e300',
  'a learning rate below 0': 'learningRate=-0.01',
  'a start far away': 'w=1e100&b=-1e100',
  'Newton on a saddle': 'surface=saddle&optimizer=newton',
  'the jump on a surface': 'surface=beale&optimizer=closedForm',
  'batches on a surface': 'surface=rosenbrock&optimizer=miniBatch',
  'a start far from a surface': 'surface=rosenbrock&w=1e100&b=1e100',
  'a formula with a pole at the start': 'formula=1/w&w=0',
  'a formula with holes': 'formula=log(w)+sqrt(b)&w=-1',
  'a formula with nothing': 'formula=sqrt(-1-w^2)',
  'a formula that is level': 'formula=0*w',
  'a formula that outgrows the numbers': 'formula=exp(exp(w*w))+b^2',
  'a formula in a huge window': 'formula=w^2%2Bb^2&window=-1e100,1e100,-1e100,1e100',
  'a tiny window': 'window=0,1e-12,0,1e-12',
  'a huge window': 'window=-1e100,1e100,-1e100,1e100',
  'a window far from everything': 'window=1e50,2e50,0,1e-9',
  'a surface in a tiny window': 'surface=himmelblau&window=3,3.0000000001,2,2.0000000001',
  'a tiny plane': 'plane=0,1e-12,0,1e-12&front=plot',
  'a huge plane': 'plane=-1e100,1e100,-1e100,1e100&front=plot',
  'five hundred starts': `starts=${MANY}&steps=20`,
  'a hundred thousand steps': 'steps=100000',
  'a hundred thousand steps up and down': 'steps=100000&learningRate=0.0427',
  'a race of a hundred thousand steps':
    'steps=100000&2.optimizer=adam&3.optimizer=newton&4.optimizer=momentum',
  'a hundred thousand steps on a surface': 'steps=100000&surface=rosenbrock&learningRate=0.0001',
  'a camera from above': 'camera=1000,1.5707963267948966,50',
  'flat where nothing is': 'stop=1e-15&steps=5000',
} as const;

describe('a link that goes to extremes', () => {
  test('shows numbers or says what is in the way, and everything can be pressed', async () => {
    const page = await openPlayground('', { viewport: { width: 960, height: 540 } });
    await waitForBowl(page);
    const broken: string[] = [];
    let speed = 10;
    for (const [name, fields] of Object.entries(NASTY)) {
      speed++;
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${fields}&speed=${speed}`);
      await eventually(() => field(page, 'Steps a second').inputValue(), String(speed));
      try {
        await frames(page, 2);
        await expectNoBrokenNumbers(page);
        // Where there is nothing to go down, there is no time to go through.
        const timeline = slider(page, 'Timeline');
        if ((await timeline.count()) > 0) await timeline.press('End');
        await frames(page, 2);
        await expectNoBrokenNumbers(page);
        expectClean(page);
      } catch (error) {
        broken.push(`${name}: ${String(error).slice(0, 700)}`);
      }
    }
    expect(broken).toEqual([]);
    // What came before has left nothing behind, and starting over returns to the link that was opened last.
    await page.evaluate(() => {
      location.hash = 'w=0.5';
    });
    await expectNumbers(page, ['0.5', '1', '8.25']);
    await button(page, 'Start over').click();
    await expectNumbers(page, ['0.5', '1', '8.25']);
  }, 120_000);
});

describe('a browser', () => {
  test('without WebGL has the map in place of the bowl', async () => {
    const page = await openPlayground('', { webgl: false });
    expect(await figuresShown(page)).toEqual(['Contour map', 'Data plot', 'Contour map', 'Cost by step']);
    await page.locator('.bowl-no-webgl').waitFor();
    await button(page, 'Step').click();
    await expectNumbers(page, ['−0.12', '1.3', '26.788']);
    expectClean(page);
  });

  test('that refuses storage has everything else', async () => {
    const page = await openPlayground(FLAT, { storage: 'refused' });
    await button(page, 'Step').click();
    await expectNumbers(page, ['−0.12', '1.3', '26.788']);
    // It is said, and where it is said it does not lie over the buttons of the run.
    await page.locator('.keep-notice').filter({ hasText: 'The browser lets nothing be kept here' }).waitFor();
    await button(page, 'Reset').click();
    await choice(page, 'Optimizer').selectOption({ label: 'Adam' });
    await page.waitForFunction(() => location.hash.includes('optimizer=adam'));
    expectClean(page);
  });

  test('that wants less motion standardizes at once; another sees the bowl turn', async () => {
    const conditionAfter = async (reducedMotion: boolean) => {
      const page = await openPlayground(FLAT, { reducedMotion });
      await page
        .getByRole('checkbox', { name: 'Standardize x' })
        .evaluate((box) => (box as HTMLElement).click());
      const first = await fact(page, 'Condition number');
      await eventually(() => fact(page, 'Condition number'), '1');
      return first;
    };
    expect(await conditionAfter(true)).toBe('1');
    expect(await conditionAfter(false)).not.toBe('1');
  });
});

/** What cannot be reached: controls that stick out at a side or that something else lies over, wherever the page is scrolled to. */
const unreachable = (page: Page, least = 0) =>
  page.evaluate((size) => {
    const controls = 'a[href], button, input, select, textarea, summary';
    const said: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>(controls)) {
      if (
        !one.checkVisibility({ visibilityProperty: true }) ||
        one.matches('.skip, .visually-hidden, .visually-hidden *')
      )
        continue;
      one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const name = `${one.localName} “${(one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '').slice(0, 40)}”`;
      const box = (one.closest('label') ?? one).getBoundingClientRect();
      if (box.width === 0 || (one.matches(':not(:focus)') && getComputedStyle(one).clipPath !== 'none'))
        continue;
      if (box.left < -1 || box.right > innerWidth + 1) said.push(`${name} sticks out`);
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const own = one.closest('label') ?? one;
      if (!over || !(own.contains(over) || over.contains(own)))
        said.push(`${name} is under ${over?.localName}.${over?.getAttribute('class')}`);
      if (size > 0 && Math.min(box.width, box.height) < size)
        said.push(`${name} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) said.push(`the page scrolls sideways by ${wide}`);
    return said;
  }, least);

/** Opens all that folds; what comes when it is asked for has come. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details')].every(({ children }) => children.length > 1),
  );
}

describe('a small screen', () => {
  test('a phone: taps run it and move the start, and every control is there and large enough', async () => {
    const page = await openPlayground('', { touch: true });
    await waitForBowl(page);
    await button(page, 'Step').tap();
    await waitForStep(page, 1);
    await button(page, 'Map').tap();
    await page.locator('.stage-main .map-ground').tap({ position: { x: 200, y: 40 } });
    await waitForStep(page, 0);
    await openAll(page);
    await frames(page, 2);
    expect(await unreachable(page, 44)).toEqual([]);
    expectClean(page);
  });

  test('a laptop at 200%: nothing is cut off, with all panels open and in a race of four', async () => {
    const page = await openPlayground('2.optimizer=adam&3.optimizer=newton&4.optimizer=momentum', {
      viewport: { width: 640, height: 400 },
    });
    await openAll(page);
    await frames(page, 2);
    expect(await unreachable(page)).toEqual([]);
    expectClean(page);
  });
});

test('keys alone: Tab comes by every control, in the order of the page, and out again', async () => {
  const page = await openPlayground();
  await waitForBowl(page);
  await openAll(page);
  const all = await page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (one) =>
        one.tabIndex >= 0 &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked) &&
        !(one instanceof HTMLButtonElement && one.disabled),
    );
    stops.forEach((one, i) => {
      one.dataset['stop'] = String(i);
    });
    return stops.map((one) => one.getAttribute('aria-label') ?? one.textContent?.slice(0, 30) ?? '');
  });
  const visited: number[] = [];
  for (let i = 0; i < all.length + 5; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset['stop'] ?? null,
    );
    if (at === null || visited.includes(Number(at))) break;
    visited.push(Number(at));
  }
  expect(all.filter((_, i) => !visited.includes(i))).toEqual([]);
  expect(visited).toEqual([...visited].sort((a, b) => a - b));
});

describe('axe', () => {
  test.each([
    ['with every panel open', ''],
    ['in a race', '2.optimizer=adam&3.optimizer=newton&4.optimizer=momentum&steps=12'],
    ['on a surface', 'surface=sixHumpCamel&steps=12'],
  ])('finds nothing in any theme, %s', async (_, fields) => {
    const page = await openPlayground(fields);
    await waitForBowl(page);
    await openAll(page);
    const found: string[] = [];
    for (const theme of ['light', 'dark', 'projector']) {
      await choice(page, 'Theme').selectOption(theme);
      await page.locator(`html[data-theme="${theme}"]`).waitFor();
      const violations = await accessibilityViolations(page, theme === 'light' ? undefined : THEME_RULES);
      found.push(...violations.map((violation) => `${theme}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
});
