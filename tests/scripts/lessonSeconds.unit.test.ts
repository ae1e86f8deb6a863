import { expect, test } from 'vitest';
import { lessonSeconds, sayLessonSeconds } from '../../scripts/lesson-seconds.mjs';

const report = {
  testResults: [
    {
      assertionResults: [
        { fullName: "'the-bowl' is walked", duration: 9000 },
        { fullName: "'the-bowl-again' is walked", duration: 11_000 },
        { fullName: "axe finds nothing in 'the-bowl-again', in the dark theme", duration: 3000 },
      ],
    },
    {
      assertionResults: [
        { fullName: "'the-bowl' in the room", duration: 2000 },
        { fullName: "'the-bowl-again' in the room", duration: 2500 },
        { fullName: 'a link to the-bowl opens', duration: 700 },
        { fullName: 'a test that was skipped', duration: null },
      ],
    },
  ],
};

test('a lesson’s seconds are those of its walks, which every lesson has, and of what it shows first', () => {
  const seconds = lessonSeconds(report, ['the-bowl', 'the-bowl-again']);
  expect(seconds).toEqual({
    byLesson: [
      { slug: 'the-bowl', walks: 11, pieces: 0 },
      { slug: 'the-bowl-again', walks: 13.5, pieces: 3 },
    ],
    others: 0.7,
  });
  expect(sayLessonSeconds(seconds).split('\n').at(-1)).toBe(
    'A lesson adds 12.3 s, and 1.5 s more as far as it shows what no other does. All that is of no lesson: 1 s.',
  );
});
