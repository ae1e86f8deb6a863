import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSONS, loadLesson, PARTS } from '../../src/lessons/catalog.ts';
import { agrees } from '../../src/lessons/vocabulary/answers.ts';
import { childrenOf } from '../../src/lessons/vocabulary/children.ts';
import { Choice } from '../../src/lessons/vocabulary/Predict.tsx';
import { applyPatch } from '../../src/lessons/vocabulary/patch.ts';
import { Hint, ShowMe } from '../../src/lessons/vocabulary/Try.tsx';
import { loadKind, nowOf, stageOf } from '../../src/run/kinds/kinds.ts';
import { type ParsedStep, stepsOf, textOf } from './elements.ts';
import { answersTo } from './givenAnswers.ts';

const predictionsOf = (step: ParsedStep) =>
  (['Predict', 'PredictNumber', 'PredictPlace'] as const).flatMap((kind) => step.find(kind));

/** The names in a folder, in the order of their numbers. */
const inOrder = (folder: string, ending: RegExp) =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));

describe('the course', () => {
  it('has the lessons of each part, in the order of their numbers, found by their place', () => {
    const root = 'src/lessons/en';
    const slugs = inOrder(root, /^\d+-/).map((part) =>
      inOrder(`${root}/${part}`, /^\d+-.*\.mdx$/).map((file) => {
        const [, slug] = /slug: '([^']+)'/.exec(readFileSync(`${root}/${part}/${file}`, 'utf8')) ?? [];
        return slug;
      }),
    );
    expect(slugs[0]?.length).toBeGreaterThanOrEqual(11);
    expect(PARTS.map(({ lessons }) => lessons.map(({ slug }) => slug))).toEqual(slugs);
    expect(LESSONS.map(({ slug }) => slug)).toEqual(slugs.flat());
  });

  it.each(LESSONS.map((card, index) => [card.slug, index] as const))(
    'says of itself in %s where it stands',
    async (slug, index) => {
      const lesson = await loadLesson(slug);
      expect(lesson?.card).toEqual(LESSONS[index]);
      expect(lesson?.place).toEqual({
        number: index + 1,
        count: LESSONS.length,
        part: PARTS.find(({ lessons }) => lessons.some((card) => card.slug === slug))?.title,
        before: LESSONS[index - 1] ?? null,
        after: LESSONS[index + 1] ?? null,
      });
    },
  );
});

// Every file of the kind, without naming it: a new lesson is checked by being there.
describe.each(LESSONS.map(({ slug }) => slug))('lesson %s', async (slug) => {
  const steps = await stepsOf(slug);

  it('has as many stages as steps, and ids that are its own', () => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, i) => i + 1));
    const ids = steps.flatMap((step) => [...predictionsOf(step), ...step.find('Try')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1);
  });

  it('ends with a recap of three lines and the formulas', () => {
    const last = steps.at(-1);
    expect(last?.find('Recap')).toHaveLength(1);
    expect(last?.find('Formulas')).toHaveLength(1);
    const lines = textOf(last?.find('Recap')[0]?.['children'])
      .split('\n')
      .filter((line) => line.trim());
    expect(lines).toHaveLength(3);
  });

  for (const step of steps) {
    await loadKind(step.layout.kind ?? 'line');
    const given = nowOf(step.layout);
    for (const predict of step.find('Predict')) {
      it(`step ${step.number}, prediction "${predict['id']}": the core finds exactly one choice right, and each is answered`, () => {
        const answer = predict['answer'](given);
        const inside = childrenOf(predict['children'], Choice).map(({ props }) => props);
        expect(inside.length).toBeGreaterThanOrEqual(2);
        expect(inside.filter(({ value }) => agrees(value, answer))).toHaveLength(1);
        for (const { children } of inside) expect(textOf(children).length).toBeGreaterThan(10);
      });
    }
    for (const kind of ['PredictNumber', 'PredictPlace'] as const) {
      for (const predict of step.find(kind)) {
        it(`step ${step.number}, prediction "${predict['id']}": the core's own answer gets the one right reply, each other guess another, and no reply waits in vain`, () => {
          const { replies, toAnswer, reached } = answersTo(kind, predict, given);
          expect(replies.filter(({ right }) => right)).toHaveLength(1);
          expect(replies.length).toBeGreaterThanOrEqual(3);
          expect(replies[toAnswer]?.right).toBe(true);
          expect([...reached].sort()).toEqual(replies.map((_, i) => i));
          // The last answers whatever no other knows; one before it would keep the rest from being read.
          const open = replies.map(({ right, near, when }) => !right && !near && !when);
          expect(open.indexOf(true)).toBe(replies.length - 1);
          for (const { children } of replies) expect(textOf(children).length).toBeGreaterThan(10);
          // Readers who see all replies at once read what each answers.
          for (const { when, label } of replies) if (when) expect(label).toMatch(/./);
          // Keys put the flag down on the map, so there has to be one.
          if (kind === 'PredictPlace')
            expect([step.layout.show, ...(step.layout.beside ?? [])]).toContain('contourMap');
        });
      }
    }
    for (const task of step.find('Try')) {
      it(`step ${step.number}, task "${task['id']}": not done at first, done after "Show me", two hints on the way`, () => {
        const stage = stageOf(step.layout);
        expect(task['done'](stage.get())).toBe(false);
        const ways = childrenOf(task['children'], ShowMe).map(({ props }) => props);
        expect(childrenOf(task['children'], Hint)).toHaveLength(2);
        expect(ways).not.toEqual([]);
        for (const [stop, { state, play, children }] of ways.entries()) {
          expect(task['done'](stage.get()), `done at stage ${stop}`).toBe(false);
          applyPatch(stage, state);
          if (play) stage.goTo(stage.getState().cursor + play);
          // Each of several stages is told.
          if (ways.length > 1) expect(textOf(children).length).toBeGreaterThan(10);
        }
        expect(task['done'](stage.get())).toBe(true);
        if (task['best']) expect(Number.isFinite(task['best'](stage.get()))).toBe(true);
      });
    }
    for (const patch of [
      ...step.find('Do').map(({ does }) => does),
      ...predictionsOf(step).map(({ reveal }) => reveal),
    ]) {
      it(`step ${step.number}: what its buttons and reveals do leaves finite numbers on the stage`, () => {
        const stage = stageOf(step.layout);
        applyPatch(stage, patch);
        const now = stage.get();
        const { parameters, gradient } = now.run.at(now.stepsTaken);
        const { at = [], slopes = [] } = now;
        const shown = [now.cost, ...at, ...slopes, ...parameters, ...gradient];
        expect(shown.length).toBeGreaterThan(4);
        expect(shown.every(Number.isFinite)).toBe(true);
      });
    }
  }

  it('keeps the voice: none of the words we do without, no example by exclamation mark', () => {
    for (const step of steps) {
      const words = ['Predict', 'PredictNumber', 'PredictPlace', 'Try', 'Recap'].flatMap((name) =>
        step
          .find(name as 'Try')
          .map((props) => `${props['ask'] ?? ''} ${props['goal'] ?? ''} ${textOf(props['children'])}`),
      );
      for (const text of words) {
        expect(text).not.toMatch(/\b(simply|just|obviously)\b/i);
        expect(text).not.toMatch(/[a-z]!/i);
      }
    }
  });
});
