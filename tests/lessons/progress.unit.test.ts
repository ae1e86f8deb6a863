import { describe, expect, it } from 'vitest';
import { checked, createProgress, KEY } from '../../src/lessons/progress/progress.ts';

function memory(kept: Record<string, string> = {}, refuses = false) {
  return {
    kept,
    read: (key: string) => kept[key] ?? null,
    write: (key: string, value: string) => {
      kept[key] = value;
    },
    refused: refuses,
  };
}

describe('the learner’s progress', () => {
  it('keeps steps, answers and tasks, and reads them back', () => {
    const keep = memory();
    const progress = createProgress(keep);
    progress.visit('the-bowl', 1);
    progress.visit('the-bowl', 3);
    progress.answer('the-bowl', 'what-shape', 'bowl');
    progress.finish('the-bowl', 'four-stages');
    const again = createProgress(keep);
    again.readKept();
    expect(again.of('the-bowl')).toEqual({
      step: 3,
      visited: [1, 3],
      answers: { 'what-shape': 'bowl' },
      done: { 'four-stages': true },
    });
  });
  it('keeps the best of a score, the lowest', () => {
    const progress = createProgress(memory());
    for (const steps of [12, 9, 15]) progress.finish('how-big-a-step', 'few', steps);
    expect(progress.of('how-big-a-step').done['few']).toBe(9);
  });
  it('says so when the browser refuses', () => {
    const progress = createProgress(memory({}, true));
    progress.visit('the-bowl', 2);
    expect(progress.store.getState().refused).toBe(true);
    expect(progress.of('the-bowl').step).toBe(2);
  });
  it('forgets when asked', () => {
    const keep = memory();
    const progress = createProgress(keep);
    progress.visit('the-bowl', 2);
    progress.forget();
    expect(JSON.parse(keep.kept[KEY] ?? '')).toEqual({});
  });
});

describe('what was kept and cannot be trusted', () => {
  it.each([null, '', '{', '[]', '"x"', '42', '{"the-bowl":null}'])('%s harms nothing', (text) => {
    expect(() => checked(text)).not.toThrow();
  });
  it('takes what fits and leaves the rest', () => {
    const lessons = checked(
      '{"the-bowl":{"step":-4,"visited":[1,"2",2.5,3,1e9],"answers":{"a":1,"b":{"c":1},"__proto__":{"x":1}},"done":{"t":true,"u":false,"v":7}},"Bad Slug":{}}',
    );
    expect(lessons).toEqual({
      'the-bowl': { step: 1, visited: [1, 3], answers: { a: 1 }, done: { t: true, v: 7 } },
    });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
