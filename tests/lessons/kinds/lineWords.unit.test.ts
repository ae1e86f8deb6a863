import { expect, it } from 'vitest';
import { readouts } from '../../../src/lessons/kinds/line/readouts.ts';
import type { StageLayout } from '../../../src/lessons/lesson.ts';
import { loadKind, nowOf } from '../../../src/run/kinds/kinds.ts';

// A line.
await loadKind();

const shown = (layout: Omit<StageLayout, 'show'> & { show?: string }) => {
  const full = { show: 'dataPlot', ...layout };
  return readouts(full).map(({ name, read }) => `${name} ${read(nowOf(full))}`);
};

// From w = −1, b = 1 the days 1, 2, 4 are missed by −2, −5, −8: the cost is 4 + 25 + 64, the slopes 2 · −44 and 2 · −15.
const LINE = ['w −1', 'b 1'];

it('shows a number once the lesson has introduced it', () => {
  expect(shown({ misses: 'none' })).toEqual(LINE);
  expect(shown({ strip: 'line' })).toEqual(LINE);
  expect(shown({ strip: 'cost' })).toEqual([...LINE, 'cost 93']);
  expect(shown({ strip: 'line', beside: ['costBowl'] })).toEqual([...LINE, 'cost 93']);
  const slopes = [...LINE, 'cost 93', 'slope along w −88', 'slope along b −30'];
  expect(shown({ show: 'costBowl', arrows: 'slopes' })).toEqual(slopes);
  expect(shown({ show: 'costBowl', controls: ['run'] })).toEqual([...slopes, 'steps taken 0']);
});

it('leaves the numbers of a race to its strip', () => {
  expect(shown({ strip: 'race', controls: ['run'], arrows: 'both' })).toEqual(['steps taken 0']);
});

it('says what w and b are per only of pats and wags', () => {
  const meanings = (state: StageLayout['state']) => {
    const layout = { show: 'dataPlot', state: state ?? {} };
    return readouts(layout).map(({ meaning }) => meaning?.(nowOf(layout)) ?? null);
  };
  expect(meanings({})).toEqual(['wags per pat', 'wags with no pats', null]);
  expect(meanings({ labels: ['flipper', 'mass'] })).toEqual([null, null, null]);
});
