import { describe, expect, test } from 'vitest';
import { LESSONS } from '../../../src/lessons/catalog.ts';
import { handoutOf, printedWords, sheetOf } from './onPaper.tsx';

/** What nobody can do on paper, and what is not there. */
const ON_SCREEN =
  /\b(amber|green (line|bar)|so far:|by now:|the cost now|push|drag|press|click|tap|slide|slider|scrub|hover|button|play|replay|scroll|point at|move the mark|handle|pull)\b|\b(on|at) the (right|left)\b|on this page|above the (program|plot)|plant a flag/gi;

const spoken = (words: string) =>
  [...words.matchAll(ON_SCREEN)].map(({ index }) => words.slice(Math.max(0, index - 60), index + 60));

describe.each(LESSONS)('of what is printed speak', (card) => {
  test('the handout of $slug', async () => {
    const handout = await handoutOf(card);
    expect(spoken(printedWords(handout))).toEqual([]);
    expect(handout).not.toContain('class="button do"');
    // The first to ask compiles the lesson.
  }, 30_000);

  test('the worksheet of $slug', async () => {
    expect(spoken(printedWords((await sheetOf(card)).worksheet))).toEqual([]);
  }, 30_000);
});
