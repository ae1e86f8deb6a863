import { describe, expect, it } from 'vitest';
import { loadLesson } from '../../src/lessons/catalog.ts';
import { outlineOf } from '../../src/lessons/outline.tsx';

const outline = async (slug: string) => {
  const lesson = await loadLesson(slug);
  if (!lesson) throw new Error(`no lesson ${slug}`);
  return outlineOf(lesson);
};

describe('the outline of a lesson', () => {
  it('has its questions with their options, and the answers of the core', async () => {
    const steps = await outline('one-step-downhill');
    expect(steps.map(({ title }) => title)).toEqual([
      'Which way is up?',
      'So subtract',
      'How far?',
      'One arrow',
      'The forgotten minus',
    ]);
    const [choice, number] = steps;
    expect(choice?.question).toMatchObject({ id: 'grow-or-shrink', kind: 'choice', answer: 'Grow' });
    expect(choice?.question?.options.map(({ label, right }) => [label, right])).toEqual([
      ['Grow', true],
      ['Shrink', false],
      ['It depends on b', false],
    ]);
    // −1 − 0.01 · (−88), and three numbers whose reasons are known, by size.
    expect(number?.question).toMatchObject({ kind: 'number', answer: '−0.12' });
    expect(number?.question?.options.map(({ label, right }) => [label, right])).toEqual([
      ['−1.88', false],
      ['−0.12', true],
      ['0.88', false],
      ['87', false],
    ]);
    expect(number?.question?.play).toBe(1);
  });

  it('works the answer out from the step as it is set', async () => {
    const lesson = await loadLesson('one-step-downhill');
    if (!lesson) throw new Error('no lesson');
    const stages = lesson.stages.map((stage) => ({
      ...stage,
      state: { ...stage.state, start: [3, 1] as const },
    }));
    const [choice, number] = outlineOf({ ...lesson, stages });
    // On the far wall the slope along w is 80.
    expect(choice?.question?.answer).toBe('Shrink');
    expect(number?.question?.answer).toBe('2.2');
  });

  it('has its tasks, the buttons in its text, a place to find, and what is to be taken away', async () => {
    const steps = await outline('one-step-downhill');
    const last = steps.at(-1);
    expect(last?.task).toMatchObject({ id: 'uphill', ways: [{ does: { uphill: true, cursor: 3 } }] });
    expect(last?.task?.hints).toHaveLength(2);
    expect(last?.buttons.map(({ label }) => label)).toEqual(['Flip the sign']);
    expect(steps.map(({ recap }) => recap !== null)).toEqual([false, false, false, false, true]);
    const place = (await outline('how-big-a-step')).find(({ question }) => question?.kind === 'place');
    expect(place?.question?.answer).toBe('w = 2.52, b = 2.2');
  });
});
