// What a room is told of a step while its controls are shut: nothing that is not on the wall, and no answer before its vote.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AsSet } from '../../../src/app/paper/AsSet.tsx';
import { lessonInRoom } from '../../../src/app/present/lessonInRoom.ts';
import { Caption } from '../../../src/app/present/wall/Telling.tsx';
import { same } from '../../../src/core/same.ts';
import { LESSONS } from '../../../src/lessons/catalog.ts';
import type { StepOutline } from '../../../src/lessons/outline.tsx';
import { leftBy } from '../../../src/lessons/vocabulary/left.ts';
import { withBefore } from '../../../src/lessons/vocabulary/withBefore.ts';
import { loadKind, stageOf } from '../../../src/run/kinds/kinds.ts';

// A line.
await loadKind();

const lessons = await Promise.all(LESSONS.map(({ slug }) => lessonInRoom(slug)));
const steps = lessons.flatMap((lesson) =>
  (lesson?.steps ?? []).map((step) => [lesson?.card.slug ?? '', step.number, { lesson, step }] as const),
);

const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&[^;]*;/g, ' ');
const rendered = (step: StepOutline, node: React.ReactNode) =>
  wordsOf(renderToStaticMarkup(<AsSet step={step}>{node}</AsSet>));

/** Strips and controls are shut on the wall; a table may be one of the figures. */
const SHUT =
  /\b(slider|strip\b(?!s)|timeline|button|these numbers|measured below|the formula follow|in the formula|switch between|scrub|press (run|play|step)\b)/i;
const TABLE = /\b(in|at) the table\b|\bthe table (says|agrees|below)\b/i;

const numbersIn = (text: string) =>
  text
    .replace(/−/g, '-')
    .match(/-?\d+(?:\.\d+)?/g)
    ?.map(Number) ?? [];

describe.each(steps)('%s, step %i, on the wall', (_slug, _number, { lesson, step }) => {
  const { question, layout, given } = step;
  const caption = lesson ? rendered(step, <Caption lesson={lesson} step={step.number} />) : '';

  it('speaks of what is there while the controls are shut', () => {
    const right = question?.options.find((one) => one.right);
    const told = [caption, question?.ask ?? '', rendered(step, right?.reply), step.task?.goal ?? ''];
    const figures: readonly string[] = [layout.show ?? '', ...(layout.beside ?? [])];
    for (const words of told) {
      expect(words).not.toMatch(SHUT);
      if (!figures.includes('table')) expect(words).not.toMatch(TABLE);
    }
  });

  if (!question) return;

  it('does not say the answer before the vote', () => {
    const right = numbersIn(question.answer);
    if (right.length !== 1 || !/^[-−]?[\d.]+$/.test(question.answer)) return;
    // A number of the question itself gives nothing away.
    const asked = numbersIn(question.ask);
    const choices = question.options.flatMap(({ label }) => numbersIn(label));
    const told = numbersIn(caption).filter((one) => !asked.includes(one));
    // Where all that can be chosen is told, none of it is singled out.
    if (question.kind === 'choice' && choices.every((one) => told.includes(one))) return;
    expect(told).not.toContain(right[0]);
  });

  it('does not show the picture of the answer before the vote', () => {
    if (question.reveal === undefined) return;
    const { reveal, play = 0 } = question;
    const set: Record<string, unknown> = stageOf(layout).getState();
    const { state } = leftBy(withBefore(reveal, given, play), play, layout);
    const changed = Object.keys(state).filter((key) => !same(state[key], set[key]));
    expect(changed.filter((key) => key !== 'asked' && key !== 'before')).not.toEqual([]);
  });
});
