import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../build/lessons.ts';
import { type Contents, checkPlan } from '../../build/plans.ts';
import type { WrittenPlan, WrittenRow } from '../../src/lessons/plan.ts';

const CONTENTS: Contents = new Map([
  [
    'the-bowl',
    [
      { asks: ['what-shape'], tries: [] },
      { asks: [], tries: ['four-stages'] },
      { asks: ['up-the-wall'], tries: ['lowest-corner'] },
    ],
  ],
]);

const board: WrittenRow = { minutes: 5, lesson: null, room: 'Three days.', do: 'Draw.' };
/** Two steps, a vote and a task: 2 + 3 + 4 minutes. */
const bowl: WrittenRow = {
  minutes: 9,
  lesson: 'the-bowl',
  steps: [1, 2],
  asks: ['what-shape'],
  tries: ['four-stages'],
  do: 'Rise.',
};
const plan = (rows: readonly WrittenRow[], minutes = 14): WrittenPlan => ({
  minutes,
  title: 'A plan',
  summary: 'What for.',
  rows,
});
const check = (rows: readonly WrittenRow[], minutes?: number) => () =>
  checkPlan(plan(rows, minutes), 'plans.json, “A plan”', CONTENTS);

describe('a plan that is checked as the site is built', () => {
  test('holds, with as many minutes as its steps, votes and tasks take', () => {
    expect(check([board, bowl])).not.toThrow();
    expect(check([board, { ...bowl, minutes: 11 }], 16)).not.toThrow();
  });

  test.each<[string, () => void, string]>([
    [
      'a question before its steps',
      check([board, { ...bowl, steps: [2, 3] }]),
      'plans.json, “A plan”: row 2 names the question "what-shape", which is in step 1 of the-bowl and not among its steps (2, 3).',
    ],
    [
      'a task after its steps',
      check([board, { ...bowl, tries: ['lowest-corner'] }]),
      'row 2 names the task "lowest-corner", which is in step 3 of the-bowl and not among its steps (1, 2)',
    ],
    [
      'a question that is not there',
      check([board, { ...bowl, asks: ['what-shade'] }]),
      'row 2 names the question "what-shade", which the-bowl does not have; it has what-shape, up-the-wall',
    ],
    [
      'a task that is taken for a question',
      check([board, { ...bowl, asks: ['four-stages'] }]),
      'row 2 names the question "four-stages", which the-bowl does not have',
    ],
    [
      'a row that holds too much',
      check([board, { ...bowl, minutes: 8 }], 13),
      'row 2 takes 8 minutes; what it holds needs 9',
    ],
    [
      'a hurry at the board',
      check([{ ...board, minutes: 2 }, bowl], 11),
      'row 1 takes 2 minutes; what it holds needs 3',
    ],
    ['a row without minutes', check([board, { ...bowl, minutes: Number.NaN }]), 'row 2 takes NaN minutes'],
    ['minutes that do not add up', check([board, bowl], 45), 'the rows take 14 minutes, not 45'],
    [
      'a lesson that is not there',
      check([board, { ...bowl, lesson: 'the-bole' }]),
      'row 2 is of the-bole, and this part has no such lesson',
    ],
    [
      'a step that is not there',
      check([board, { ...bowl, steps: [1, 2, 7] }]),
      'row 2 shows step 7 of the-bowl, which has 3',
    ],
    [
      'no step',
      check([board, { minutes: 9, lesson: 'the-bowl', do: 'Rise.' }]),
      'row 2 names no step of the-bowl',
    ],
    [
      'steps out of order',
      check([board, { ...bowl, steps: [2, 1] }]),
      'row 2 shows the steps 2, 1, which are not in their order',
    ],
    ['a step twice', check([board, { ...bowl, steps: [1, 1, 2] }]), 'row 2 shows the steps 1, 1, 2, which'],
    [
      'a board with nothing for the wall',
      check([{ minutes: 5, lesson: null, do: 'Draw.' }, bowl]),
      'row 1 needs "room"',
    ],
    [
      'a word that is none',
      check([board, { ...bowl, ask: ['what-shape'] } as WrittenRow]),
      'row 2 has "ask", which is not a key of it',
    ],
  ])('refuses %s, in a sentence with the plan and the row', (_what, broken, sentence) => {
    expect(broken).toThrow(sentence);
    expect(broken).toThrow(/^plans\.json, “A plan”: .+\.$/);
  });
});

test('a lesson is read for what each of its steps asks and has to try', () => {
  const file = `export const meta = { slug: 'a-b', title: 'A', summary: 'B.', minutes: 5 };

<Step title="One" stage={{}}>

<Predict id="first" ask="?" answer={() => 1}>
  <Choice value={1}>One.</Choice>
</Predict>

<Where tall><Try id="deep" goal="." done={() => true} /></Where>

</Step>

<Step title="Two" stage={{}}>

<PredictPlace id="there" ask="?" answer={() => 1} /> 

</Step>
`;
  expect(contentsOf(file, 'a-b.mdx')).toEqual([
    'a-b',
    [
      { asks: ['first'], tries: ['deep'] },
      { asks: ['there'], tries: [] },
    ],
  ]);
});
