import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { oneWay } from '../../../src/app/teach/oneWay.ts';
import { rightAnswer } from '../../../src/app/teach/rightAnswer.ts';
import { LESSONS, loadLesson } from '../../../src/lessons/catalog.ts';
import { textsIn } from '../../../src/lessons/elements.ts';
import { loadWays } from '../../../src/lessons/kinds/kindWords.ts';
import type { Lesson, LessonCard } from '../../../src/lessons/lesson.ts';
import { outlineOf, type QuestionOutline, type StepOutline } from '../../../src/lessons/outline.tsx';
import { applyPatch } from '../../../src/lessons/vocabulary/patch.ts';
import { loadKind, stageOf } from '../../../src/run/kinds/kinds.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { printedWords, sheetOf } from '../paper/onPaper.tsx';

// A line.
await loadKind();

async function lessonOf(slug: string): Promise<Lesson> {
  const lesson = await loadLesson(slug);
  if (!lesson) throw new Error(`There is no lesson ${slug}.`);
  await loadWays(lesson.stages);
  return lesson;
}

/** The lesson with other fields in the state of one step. */
function changed(lesson: Lesson, step: number, state: StagePatch): Lesson {
  const stages = lesson.stages.map((stage, index) =>
    index === step - 1 ? { ...stage, state: { ...stage.state, ...state } } : stage,
  );
  return { ...lesson, stages };
}

function stepOf(lesson: Lesson, step: number): StepOutline {
  const found = outlineOf(lesson)[step - 1];
  if (!found) throw new Error(`There is no step ${step}.`);
  return found;
}

const questionsOf = (steps: readonly StepOutline[]): QuestionOutline[] =>
  steps.flatMap(({ question }) => question ?? []);

/** The texts of a node, piece by piece, as they stand in the author's file. */
const piecesOf = (node: ReactNode) => textsIn(node).map((text) => text.trim());

const asHtml = (text: string) => renderToStaticMarkup(text);

describe.each(LESSONS)('the worksheet of $slug', (card) => {
  test('asks every question, and every task as paper sets it', async () => {
    const { items, worksheet, exit } = await sheetOf(card);
    const asked = items.flatMap(({ question }) => question ?? []);
    expect(asked.length).toBeGreaterThan(1);
    for (const { ask, kind, options } of asked) {
      expect(worksheet).toContain(asHtml(ask));
      if (kind !== 'choice') continue;
      for (const { label } of options) expect(worksheet).toContain(`<span>${asHtml(label)}</span>`);
    }
    for (const { task } of items) if (task) expect(worksheet).toContain(asHtml(task.ask));
    expect(worksheet).toContain(asHtml(exit.question));
    // The first to ask compiles the lesson.
  }, 30_000);

  test('gives pencils something to work with, or says that it wants the screen', async () => {
    const { items, worksheet } = await sheetOf(card);
    for (const { step, task } of items) {
      if (!task || task.screen) continue;
      const own =
        worksheet.split('class="worksheet-step"').find((one) => one.includes(asHtml(task.ask))) ?? '';
      // A table, axes or a blank to fill in, or a picture to draw in.
      expect(own, `step ${step.number}`).toMatch(/paper-empty|paper-axes|paper-line|class="paper-program"/);
    }
    const marked = worksheet.split('At the screen').length - 1;
    expect(marked).toBe(items.filter(({ task }) => task?.screen).length);
  });

  test('prints no number that an item asks for in the words of another', async () => {
    const { items, worksheet } = await sheetOf(card);
    const words = worksheet.split('class="worksheet-step"').map(printedWords);
    for (const { question } of items) {
      if (!question || question.kind === 'choice') continue;
      for (const one of words) expect(` ${one} `).not.toContain(` ${question.answer} `);
    }
  });

  test('gives no answer away', async () => {
    const { steps, worksheet, exit } = await sheetOf(card);
    const replies = questionsOf(steps)
      .flatMap(({ options }) => options)
      .flatMap(({ reply }) => piecesOf(reply))
      .filter((piece) => piece.length > 12);
    const hints = steps.flatMap(({ task }) => task?.hints ?? []).flatMap(piecesOf);
    const ways = steps.flatMap((step) => oneWay(step) ?? []);
    expect(replies.length).toBeGreaterThan(3);
    for (const text of [...replies, ...hints, ...ways, exit.answer])
      if (text.length > 12) expect(worksheet).not.toContain(asHtml(text));
    // A number to be found stands nowhere, seen or unseen.
    const words = worksheet
      .replace(/<path[^>]*>/g, '')
      .replace(/<[^>]*aria-label="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<[^>]*>/g, ' ');
    for (const { question } of steps)
      if (question && question.kind !== 'choice') expect(` ${words} `).not.toContain(` ${question.answer} `);
    expect(worksheet).not.toMatch(/data-right|key-answer/);
  });

  test('has a drawing for each step that is not without one, no canvas, and nothing that the policy refuses', async () => {
    const { items, worksheet } = await sheetOf(card);
    const pictures = worksheet.split('class="paper-figure"').slice(1);
    expect(pictures.length).toBeGreaterThanOrEqual(
      items.filter(({ show, question, task }) => show !== 'none' && (question || task)).length,
    );
    for (const picture of pictures)
      if (!/^ data-figure="(derivation|\w+" data-shape="text)"/.test(picture))
        expect(picture).toContain('<svg');
    expect(worksheet).not.toMatch(/<canvas|<[^>]+ style=/);
    expect(worksheet).not.toMatch(/NaN|undefined|\[object/);
  });

  test('has a key that answers all of it', async () => {
    const { steps, key, exit } = await sheetOf(card);
    for (const question of questionsOf(steps)) {
      expect(question.answer).not.toBe('');
      expect(key).toContain(asHtml(rightAnswer(question)));
      for (const { reply } of question.options)
        for (const piece of piecesOf(reply)) if (piece.length > 12) expect(key).toContain(asHtml(piece));
    }
    expect(key).toContain(asHtml(exit.answer));
    expect(key).not.toMatch(/NaN|undefined|\[object|=&gt;|function ?\(|—/);
  });

  test('says one way to do each task, and it does it', async () => {
    const { steps, key } = await sheetOf(card);
    for (const step of steps) {
      if (!step.task) continue;
      const way = oneWay(step);
      expect(way ?? '', step.task.goal).not.toBe('');
      expect(key).toContain(asHtml(way ?? ''));
      const stage = stageOf(step.layout);
      for (const { does } of step.task.ways) applyPatch(stage, does);
      expect(step.task.done(stage.get()), step.task.goal).toBe(true);
    }
  });
});

describe('what the key says comes from the core', () => {
  test('another line, another letter', async () => {
    const lesson = await lessonOf('pats-and-wags');
    const answer = (start: readonly [number, number]) => {
      const { question } = stepOf(changed(lesson, 2, { start }), 2);
      if (!question) throw new Error('Step 2 asks nothing.');
      return rightAnswer(question);
    };
    expect(answer([2, 1])).toBe('B. 5');
    expect(answer([1, 2])).toBe('A. 4');
    expect(answer([2.5, 1])).toBe('C. 6');
  });

  test('a number with its unit, and a place', async () => {
    const line = stepOf(await lessonOf('use-the-line'), 1).question;
    expect(line && rightAnswer(line)).toBe('4.2857 wags');
    const place = stepOf(await lessonOf('how-big-a-step'), 5).question;
    expect(place && rightAnswer(place)).toBe('w = 2.52, b = 2.2');
  });

  test('the degree that the sheet’s own numbers choose', async () => {
    const card = LESSONS.find(({ slug }) => slug === 'the-next-house');
    const { worksheet, key } = await sheetOf(card as LessonCard);
    const row = /held out, typical miss<\/td>(.*?)<\/tr>/.exec(worksheet)?.[1] ?? '';
    const printed = [...row.matchAll(/<td>([\d.]+)<\/td>/g)].map(([, miss]) => Number(miss));
    const [best, second] = [...printed].sort((one, other) => one - other);
    expect(printed).toHaveLength(7);
    expect(best).not.toBe(second);
    expect(key).toMatch(new RegExp(`Degree <b[^>]*>${printed.indexOf(best ?? 0)}</b>`));
    expect(key).toMatch(/the envelope says <b[^>]*>228\.7<\/b>/);
  });

  test('another start, another end of the same steps', async () => {
    const lesson = await lessonOf('again-and-again');
    expect(oneWay(stepOf(lesson, 2))).toBe(
      'learning rate 0.01, take 4 steps, w = 0.731, b = 1.586, cost 1.2478',
    );
  });

  test('the missing line of the program', async () => {
    const lesson = await lessonOf('in-code');
    expect(oneWay(stepOf(lesson, 5))).toMatch(/^write b = b - learning_rate \* dcdb, press Run/);
    expect(oneWay(stepOf(lesson, 3))).toMatch(/^set the learning rate in the code to 0\.04, press Run/);
  });
});
