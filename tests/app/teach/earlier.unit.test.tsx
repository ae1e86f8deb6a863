// Short questions on earlier lessons, on a worksheet and in its key.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EarlierKey, EarlierQuestions } from '../../../src/app/teach/Earlier.tsx';
import { rightAnswer } from '../../../src/app/teach/rightAnswer.ts';
import { LESSONS, loadLesson } from '../../../src/lessons/catalog.ts';
import { outlineOf } from '../../../src/lessons/recall/outline.tsx';
import { prepareSet } from '../../../src/lessons/recall/prepare.ts';

const [, , ...others] = LESSONS;
const asHtml = (text: string) => renderToStaticMarkup(text);

describe('short questions', () => {
  test.each(LESSONS)('stand at the start of $slug if it is the third or later', async ({ slug }) => {
    expect((await loadLesson(slug))?.Recall !== undefined).toBe(others.some((one) => one.slug === slug));
  });

  test.each(others)(
    'are three on the worksheet of $slug, about lessons before it, and its key answers them',
    async ({ slug }) => {
      const number = LESSONS.findIndex((one) => one.slug === slug) + 1;
      for (const set of [1, 12, 999]) {
        const questions = await prepareSet(slug, set);
        expect(questions).toHaveLength(3);
        for (const { lesson } of questions) expect(lesson.number).toBeLessThan(number);
        const sheet = renderToStaticMarkup(<EarlierQuestions set={set} questions={questions} />);
        // Whoever makes the key makes the questions anew.
        const key = renderToStaticMarkup(<EarlierKey set={set} questions={await prepareSet(slug, set)} />);
        for (const text of [sheet, key]) expect(text).toContain(`Set ${set}`);
        for (const one of questions.map(outlineOf)) {
          expect(sheet).toContain(asHtml(one.ask));
          expect(key).toContain(asHtml(one.ask));
          expect(key).toContain(asHtml(rightAnswer(one)));
        }
        expect(sheet).not.toMatch(/data-right|key-answer|undefined|NaN/);
        expect(key).not.toMatch(/undefined|NaN/);
      }
    },
  );

  test('of another set are others', async () => {
    const asked = async (set: number) =>
      (await prepareSet('use-the-line', set)).map(({ asked }) => asked.ask);
    expect(await asked(4)).toEqual(await asked(4));
    const sets = await Promise.all([1, 2, 3, 4, 5, 6].map(asked));
    expect(new Set(sets.map((one) => one.join())).size).toBe(6);
  });
});
