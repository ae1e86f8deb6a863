// What is looked at on every step of every lesson. A look touches nothing, and says what it finds amiss.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { givenAway, type Variant, writtenIn } from '../givenAway.ts';
import { type BuiltLesson, stepsOf } from './course.ts';
import { cutNumbers, overlaps, sticksOut } from './legible.ts';
import { nestedControls } from './nested.ts';
import { translatableNumbers } from './translated.ts';
import { brokenNumbers, button, numberIn, output, stageSaid } from './walk.ts';

type Look = (page: Page, one: BuiltLesson, step: number) => Promise<readonly string[]>;

/** Each look with the name that it is told by. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'the step and its buttons': buttonsAmiss,
  names: namesAmiss,
  'numbers that are none': brokenNumbers,
  'numbers against the core': numbersAmiss,
  'what sticks out': sticksOut,
  'numbers that are cut': cutNumbers,
  'what lies over each other': overlaps,
  'controls in controls': nestedControls,
  'what the eye sees and the description does not say': undescribed,
  'what is drawn without ink': inkless,
  'numbers that a browser would translate': translatableNumbers,
  'an answer beside its question': answersBeside,
  canvases: async (page) => ((await page.locator('canvas').count()) > 1 ? ['more than one'] : []),
};

/** One step is shown, with its title, and leads on and back where there is a way. */
async function buttonsAmiss(page: Page, one: BuiltLesson, step: number): Promise<string[]> {
  const seen = {
    'steps to be seen': await page.locator('.step:visible').count(),
    'titles of it': await page.locator('.step[data-current] .step-title').filter({ visible: true }).count(),
    'buttons to the next step': await button(page, 'Next step').count(),
    'buttons to the step before': await button(page, 'Previous step').count(),
    'titles of the lesson': (await page.title()) === one.title ? 1 : 0,
  };
  const wanted = [1, 1, step < stepsOf(one).length ? 1 : 0, step > 1 ? 1 : 0, 1];
  return Object.entries(seen).flatMap(([what, count], index) =>
    count === wanted[index] ? [] : [`${what}: ${count}, not ${wanted[index]}`],
  );
}

/** Nothing nameless, no name twice, and w and b each once. */
async function namesAmiss(page: Page): Promise<string[]> {
  const names = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'figure, .stage input:not([type="radio"]), output, .stage [role="slider"]',
      ),
    ].map(
      (element) =>
        `${element.getAttribute('role') ?? element.localName} ${element.getAttribute('aria-label') ?? ''}`,
    ),
  );
  return [
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `${name} is there twice`),
    ...names.filter((name) => name.endsWith(' ')).map((name) => `a ${name.trim()} has no name`),
  ];
}

/** Every readout that its kind of stage has stands there at most once, w and b exactly once, and says what the core says. */
async function numbersAmiss(page: Page, { data }: BuiltLesson, step: number): Promise<string[]> {
  // In a race each racer has numbers of its own: there is no one w and b.
  const isRace = (await page.locator('.race-strip').count()) > 0;
  const found: string[] = [];
  for (const [name, number] of Object.entries(data[step - 1]?.numbers ?? {})) {
    const texts = await output(page, name).allTextContents();
    const counts = /^[wb]$/.test(name) ? [isRace ? 0 : 1] : [0, 1];
    if (!counts.includes(texts.length)) found.push(`${texts.length} readouts of ${name}`);
    for (const text of texts) {
      const { value, exact } = written(text);
      if (!(Math.abs(value - number) <= exact)) found.push(`${name} is ${number}, and “${text}” on the page`);
    }
  }
  return found;
}

/** A number as the page writes it, and how exact that is: half of its last digit. */
function written(text: string): { value: number; exact: number } {
  const [, raised = ''] = /10([⁻⁰¹²³⁴-⁹]+)$/.exec(text) ?? [];
  const exponent = Number(
    [...raised].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join(''),
  );
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return {
    value: numberIn(text) * 10 ** exponent,
    exact: 0.5 * 10 ** (exponent - decimals) * (1 + 1e-9),
  };
}

/** Numbers on a drawing that its description does not say. */
export function undescribed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap((one) => {
      const said = document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
      const seen =
        '.miss-label, .square-label, .total-area, .slice-slope, .step-mark-label, .bowl-label-value';
      return [...one.querySelectorAll(seen)]
        .filter((label) => label.getAttribute('visibility') !== 'hidden')
        .flatMap((label) => (label.textContent ?? '').match(/\d+(\.\d+)?/g) ?? [])
        .filter((number) => Number(number) > 2 && !said.includes(number))
        .map((number) => `${number} is not in: ${said}`);
    }),
  );
}

/** Lines of a drawing that nothing colors, as where the sheet that dresses them comes with another figure. */
export function inkless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines = document.querySelectorAll<SVGElement>(
      '.stage .drawing :is(path[d]:not([d=""]), line):not([class*="focus"])',
    );
    const bare = [...lines].filter((line) => {
      const { fill, stroke, display, visibility } = getComputedStyle(line);
      return fill === 'none' && stroke === 'none' && display !== 'none' && visibility === 'visible';
    });
    return [...new Set(bare.map((line) => line.getAttribute('class') ?? line.localName))];
  });
}

/** Numbers that give the answer of the open question away, or what the step keeps back until it is answered: they follow it, as the stage is led elsewhere by links. */
async function answersBeside(page: Page, { data }: BuiltLesson, step: number): Promise<string[]> {
  const variants = data[step - 1]?.hidden ?? [];
  if (!variants[0]?.numbers.length) return [];
  const seen: Variant[] = [];
  for (const { link, numbers } of variants) {
    if (link) {
      const before = await stageSaid(page);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${step}${link}`);
      await expect.poll(() => stageSaid(page), { timeout: 15_000 }).not.toEqual(before);
    }
    const html = await page.locator('.stage').evaluate((stage) => stage.outerHTML);
    seen.push({ written: writtenIn(html), hidden: numbers });
  }
  // Where no link carries the variants, nothing was led anywhere.
  if (variants.some(({ link }) => link)) {
    const back = button(page, 'Back to the lesson’s view');
    await back.click();
    await back.waitFor({ state: 'hidden' });
  }
  return givenAway(seen);
}
