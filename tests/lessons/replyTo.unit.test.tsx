import { describe, expect, it } from 'vitest';
import { Reply } from '../../src/lessons/vocabulary/rare/Reply.tsx';
import { decimalsTo, labeled, repliesIn, replyTo } from '../../src/lessons/vocabulary/rare/replyTo.ts';
import { createStage } from '../../src/run/kinds/line/kind.ts';

const given = createStage({ start: [-1, 1] }).get();
const judging = {
  given,
  isRight: (guess: number) => Math.abs(guess - 12) < 0.5,
  isNear: (guess: number, value: number) => Math.abs(guess - value) < 0.5,
  answer: '12',
};
const more = (guess: number) => guess > 10;
const replies = repliesIn<number>([
  <Reply key="near" near={({ slopeB }) => slopeB}>
    the slope
  </Reply>,
  <Reply key="when" when={more} label="More than 10">
    more
  </Reply>,
  <Reply key="right" right>
    yes
  </Reply>,
  <Reply key="rest">the rest</Reply>,
]);

describe('the reply to a guess', () => {
  it.each([
    [12.3, 2, 'the right one, wherever it stands'],
    [11, 1, 'the first whose condition holds'],
    [-30.2, 0, 'the one that knows the number, from the step as it was set'],
    [3, 3, 'else the last'],
  ])('%s gets reply %s: %s', (guess, index) => {
    expect(replyTo(guess, replies, judging)).toBe(index);
  });
  it('says what each answers, for those who read them all', () => {
    expect(labeled(replies, judging).map(({ label, right }) => [label, right])).toEqual([
      ['−30', false],
      ['More than 10', false],
      ['12', true],
      ['Anything else', false],
    ]);
  });
  it('writes a number to what is asked of it, and no digit farther', () => {
    const third = [
      <Reply key="near" near={() => 48.70318}>
        as before
      </Reply>,
    ];
    const label = (within?: number) =>
      labeled(repliesIn<number>(third), { ...judging, decimals: decimalsTo(within) })[0]?.label;
    expect([undefined, 0.005, 0.015, 0.1, 0.5, 5].map(label)).toEqual([
      '48.7032',
      '48.703',
      '48.7',
      '48.7',
      '48.7',
      '49',
    ]);
  });
});
