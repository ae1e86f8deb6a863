import { describe, expect, test } from 'vitest';
import { LESSONS, pathOf } from '../../src/lessons/catalog.ts';
import { loadNotes } from '../../src/lessons/notes.ts';

const captions = import.meta.glob<{ default: unknown }>('../../src/lessons/*/*/*.mdx', {
  query: '?captions',
});
const keyOf = (slug: string) => `../../src/lessons/${pathOf(slug)?.slice(2)}`;

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe.each(LESSONS)('$slug', ({ slug, steps }) => {
  test('has notes for whoever teaches it', async () => {
    const found = await loadNotes(slug);
    expect(found.minutes).toBeGreaterThanOrEqual(5);
    expect(found.ask.length).toBeGreaterThanOrEqual(3);
    expect(found.click.length).toBeGreaterThanOrEqual(3);
    expect(found.questions.length).toBeGreaterThanOrEqual(2);
    for (const { question, expect: answers, step } of found.ask) {
      expect(step).toBeLessThanOrEqual(steps);
      expect(question).toMatch(/\?$/);
      expect(answers.filter(({ right }) => right).length, question).toBe(1);
      expect(answers.filter(({ right }) => !right).length, question).toBeGreaterThanOrEqual(1);
    }
    // In the order of the steps, as they are read while teaching.
    for (const list of [found.ask, found.click]) {
      const order = list.map(({ step }) => step);
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
    for (const text of textsIn(found)) {
      expect(text).not.toMatch(/\b(simply|just|obviously)\b|!|—|NaN/i);
      expect(text).not.toMatch(/'/);
    }
  });

  test('has a caption for each step', async () => {
    const found = await captions[keyOf(slug)]?.();
    expect(typeof found?.default).toBe('function');
  });
});
