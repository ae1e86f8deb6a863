// What is written in the built pages, before any script runs. It is read by the browser's own parser, and not laid out: that is for pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BuiltLesson } from './course.ts';

/** Reads a built page, with what is in its frames, in an empty one: the policy of our own pages lets nobody parse a text. */
async function reading<T>(page: Page, path: string, look: (text: string) => T): Promise<T> {
  const empty = await page.context().newPage();
  const read = (file: string) => readFileSync(join('dist', path, file), 'utf8');
  const text = read('index.html').replace(
    /<iframe\b[^>]*\bsrc="([^"]+)"[^>]*><\/iframe>/g,
    (_, src: string) => /<body>(?<inside>[\s\S]*)<\/body>/.exec(read(src))?.groups?.['inside'] ?? '',
  );
  const found = await empty.evaluate(look, text);
  await empty.close();
  return found;
}

/** What readers without scripts would miss: on each step a picture and words, and to each question every reply. */
export async function articleAmiss(page: Page, { path, predictions }: BuiltLesson): Promise<string[]> {
  const { asked, amiss } = await reading(page, path, (text) => {
    const article = new DOMParser().parseFromString(text, 'text/html');
    const lengthOf = (element: Element) => (element.textContent ?? '').length;
    const amiss = [...article.querySelectorAll('.step')].flatMap((step) => {
      const found: string[] = [];
      const still = step.querySelector('.still figure, .still [role="img"]');
      if (lengthOf(step) <= 150) found.push('hardly a word');
      if (!step.querySelector('.step-title')) found.push('no title');
      if (!still?.querySelector('svg, .katex, [class*="proof"], pre')) found.push('no picture');
      for (const reply of step.querySelectorAll('.reply[data-right]'))
        if (lengthOf(reply) <= 20) found.push(`a reply of hardly a word: ${reply.textContent}`);
      return found.map((what) => `step ${step.id}: ${what}`);
    });
    return { amiss, asked: article.querySelectorAll('[data-predict]').length };
  });
  return asked === predictions.length ? amiss : [...amiss, `${asked} questions, not ${predictions.length}`];
}

/** Of a worksheet: drawings that are none, that say nothing, or that could be taken hold of. */
export const worksheetAmiss = (page: Page, { slug }: BuiltLesson): Promise<string[]> =>
  reading(page, `teach/${slug}/`, (text) => {
    const sheet = new DOMParser().parseFromString(text, 'text/html');
    const figures = [...sheet.querySelectorAll('.paper-figure')];
    const isText = (figure: Element) => figure.matches('[data-shape="text"], [data-figure="derivation"]');
    const cut = (element: Element) => element.outerHTML.slice(0, 200);
    return [
      ...(figures.length > 1 ? [] : [`only ${figures.length} figures`]),
      ...(sheet.querySelector('canvas') ? ['a canvas'] : []),
      ...figures
        .filter((one) => !isText(one) && !one.querySelector('svg :is(path, line, circle)[class]'))
        .map((one) => `not drawn: ${cut(one)}`),
      ...figures
        .filter((one) => !one.querySelector('[aria-label], [aria-describedby]'))
        .map((one) => `says nothing: ${cut(one)}`),
      ...figures
        .flatMap((one) => [...one.querySelectorAll('button, input, a, [tabindex]')])
        .filter((one) => !one.closest('[inert]'))
        .map((one) => `can be taken hold of: ${cut(one)}`),
    ];
  });
