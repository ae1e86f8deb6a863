import { describe, expect, test } from 'vitest';
import { withBefore } from '../../../../src/lessons/vocabulary/withBefore.ts';
import { createStage } from '../../../../src/run/kinds/line/kind.ts';

/** A stage whose step was set so, and then answered. */
function answered({
  state = { start: [2, 0] } as Parameters<typeof createStage>[0],
  reveal = { start: [1, 0], cursor: 0 } as Record<string, unknown>,
  play = 0,
} = {}) {
  const stage = createStage(state);
  stage.replace(withBefore(reveal, stage.get() as never, play));
  return stage;
}

describe('what was there before an answer', () => {
  test('is how the step set what the answer changes', () => {
    const { before, cost } = answered().get();
    expect(before).toMatchObject({ w: 2, b: 0 });
    expect(before?.cost).toBeCloseTo(9, 9);
    expect(cost).toBeCloseTo(6, 9);
  });
  test('is the step’s, whatever hands did before the answer, and after a second one', () => {
    const stage = createStage({ start: [2, 0] });
    const given = stage.get() as never;
    stage.place(-3, 7);
    const reveal = { start: [1, 0], cursor: 0 };
    stage.replace(withBefore(reveal, given));
    expect(stage.get().before).toMatchObject({ w: 2, b: 0 });
    stage.replace(withBefore(reveal, given));
    expect(stage.get().before).toMatchObject({ w: 2, b: 0 });
  });
  test('are the old data where those change, under the line that stands', () => {
    const { before, cost } = answered({
      state: { start: [1, 1] },
      reveal: { data: { x: [1, 2, 4], y: [2, 5, 5] } },
    }).get();
    expect(before?.state.data.y).toEqual([2, 4, 5]);
    expect(before?.terms[1]).toMatchObject({ residual: -1, square: 1 });
    expect(cost).toBeCloseTo(4, 9);
  });
  test('ends with whatever a hand or the lesson moves, and with the step', () => {
    for (const act of [
      (stage: ReturnType<typeof answered>) => stage.place(1, 0.5),
      (stage: ReturnType<typeof answered>) => stage.movePoint(1, 2, 6),
      (stage: ReturnType<typeof answered>) => stage.change({ start: [0, 3] }),
      (stage: ReturnType<typeof answered>) => stage.replace({ start: [0, 3] }),
      (stage: ReturnType<typeof answered>) => stage.goTo(2),
      (stage: ReturnType<typeof answered>) => stage.restore(),
      (stage: ReturnType<typeof answered>) => stage.load({ start: [3, -2] }),
    ]) {
      const stage = answered();
      act(stage);
      expect(stage.get().before).toBeNull();
    }
  });
  test('stays while things are only looked at otherwise', () => {
    const stage = answered();
    stage.light(2);
    stage.change({ camera: { azimuth: 1, elevation: 0.4, zoom: 2 } });
    expect(stage.get().before).toMatchObject({ w: 2, b: 0 });
  });
  test('is no wandering', () => {
    const stage = createStage({ start: [2, 0] });
    stage.replace(withBefore({ lit: 1 }, stage.get() as never));
    expect(stage.wandered()).toBe(false);
  });
  test('is not kept where a run is played or shown, whose path says it', () => {
    expect(answered({ play: 5 }).get().before).toBeNull();
    expect(answered({ state: { start: [-1, 1] }, reveal: { cursor: 3 } }).get().before).toBeNull();
  });
});
