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
  it('keeps the short questions of a lesson in their order, and what was said', () => {
    const keep = memory();
    const progress = createProgress(keep);
    const recall = { 'b/two': { seed: 7, said: -3, right: false }, 'a/one': { seed: 7 } };
    progress.visit('the-bowl', 1);
    progress.recall('the-bowl', recall);
    const again = createProgress(keep);
    again.readKept();
    expect(again.of('the-bowl')).toEqual({ step: 1, visited: [1], answers: {}, done: {}, recall });
    expect(Object.keys(again.of('the-bowl').recall ?? {})).toEqual(['b/two', 'a/one']);
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
  it('takes of short questions those that have a seed, and reads what was kept before there were any', () => {
    const { 'the-bowl': now, 'two-slopes': before } = checked(
      '{"the-bowl":{"recall":{"a/one":{"seed":7,"said":2},"b/two":{"seed":"7"},"c/three":null,"d/four":{"seed":1.5},"__proto__":{"seed":1}}},"two-slopes":{"step":2}}',
    );
    expect(now?.recall).toEqual({ 'a/one': { seed: 7, said: 2 } });
    expect(before).toEqual({ step: 2, visited: [], answers: {}, done: {} });
    expect(checked('{"the-bowl":{"recall":"all"}}')['the-bowl']?.recall).toEqual({});
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
