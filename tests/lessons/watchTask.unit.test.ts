import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STILL, watchTask } from '../../src/lessons/vocabulary/watchTask.ts';
import type { AnyNow } from '../../src/run/kinds/kinds.ts';
import { createStage } from '../../src/run/kinds/line/kind.ts';
import type { Hands } from '../../src/ui/hands.ts';
import type { Player } from '../../src/views/runControls/player.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A task on a stage: w is to be 3. */
function watched(isDone = (now: AnyNow) => now.w === 3, initial = {}) {
  const stage = createStage({ start: [1, 2], ...initial });
  const finished: number[] = [];
  const rests = new Set<() => void>();
  const stops = new Set<() => void>();
  let holding = false;
  let playing = false;
  const hands: Hands = {
    areHolding: () => holding,
    onRest: (listener) => {
      rests.add(listener);
      return () => rests.delete(listener);
    },
    stop: () => rests.clear(),
  };
  const player = {
    get: () => ({ playing, speed: 8 }),
    subscribe: (listener: () => void) => {
      stops.add(listener);
      return () => stops.delete(listener);
    },
  } as unknown as Player;
  const begin = () =>
    watchTask({ stage, player, hands, isDone, finish: (now) => finished.push(now.stepsTaken) });
  return {
    stage,
    finished,
    begin,
    hold: () => {
      holding = true;
    },
    letGo: () => {
      holding = false;
      for (const one of rests) one();
    },
    play: (is: boolean) => {
      playing = is;
      for (const one of stops) one();
    },
  };
}

describe('a task', () => {
  it('is done by a hand, and by what a button puts on the stage', () => {
    const { stage, finished, begin } = watched();
    begin();
    stage.place(2, 2);
    expect(finished).toEqual([]);
    stage.place(3, 2);
    expect(finished).toHaveLength(1);
    const shown = watched();
    shown.begin();
    shown.stage.replace({ start: [3, 5] });
    expect(shown.finished).toHaveLength(1);
  });
  it('is not done by the next step, a view that comes back, or an answer', () => {
    const { stage, finished, begin } = watched();
    begin();
    stage.load({ start: [3, 1] });
    stage.light(2);
    stage.change({ camera: { azimuth: 1, elevation: 1, zoom: 1 } });
    stage.place(0, 0);
    stage.load({ start: [3, 4] });
    stage.restore();
    stage.load({ start: [1, 1] });
    stage.show({ start: [3, 6] });
    stage.light(1);
    expect(finished).toEqual([]);
  });
  it('that an answer has done is done by a hand that undoes it and does it again', () => {
    const { stage, finished, begin } = watched();
    begin();
    stage.show({ start: [3, 6] });
    stage.place(2.5, 6);
    expect(finished).toEqual([]);
    stage.place(3, 6);
    expect(finished).toHaveLength(1);
  });
  it('is undone where one comes back to it, and done where a hand was quicker than the watch', () => {
    const back = watched(undefined, { start: [3, 2] });
    back.begin();
    expect(back.finished).toEqual([]);
    const quick = watched();
    quick.stage.place(3, 2);
    quick.begin();
    expect(quick.finished).toHaveLength(1);
  });
  it('is not done once it is no longer watched', () => {
    const { stage, finished, begin, hold, letGo } = watched();
    const stop = begin();
    hold();
    stage.place(3, 2);
    stop();
    vi.advanceTimersByTime(2 * STILL);
    letGo();
    expect(finished).toEqual([]);
  });
});

describe('a hand that holds', () => {
  it('passes by, and has done nothing', () => {
    const { stage, finished, begin, hold, letGo } = watched();
    begin();
    hold();
    for (const w of [2, 3, 4]) stage.place(w, 2);
    letGo();
    vi.advanceTimersByTime(2 * STILL);
    expect(finished).toEqual([]);
  });
  it('has done it where it lets go', () => {
    const { stage, finished, begin, hold, letGo } = watched();
    begin();
    hold();
    stage.place(3, 2);
    expect(finished).toEqual([]);
    letGo();
    expect(finished).toHaveLength(1);
  });
  it('has done it where it rests without letting go', () => {
    const { stage, finished, begin, hold } = watched();
    begin();
    hold();
    stage.place(3, 2);
    vi.advanceTimersByTime(STILL - 1);
    stage.place(3, 2.5);
    vi.advanceTimersByTime(STILL - 1);
    expect(finished).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(finished).toHaveLength(1);
  });
});

describe('a run', () => {
  const firstUnder20 = ({ run, stepsTaken }: AnyNow) =>
    stepsTaken > 0 && run.cost[stepsTaken] < 20 && run.cost[stepsTaken - 1] >= 20;
  const onRun = () => watched(firstUnder20, { start: [-1, 1], learningRate: 0.01 });

  it('that is played past the place has not found it', () => {
    const { stage, finished, begin, play } = onRun();
    begin();
    play(true);
    for (let step = 1; step <= 9; step++) {
      stage.goTo(step);
      vi.advanceTimersByTime(2 * STILL);
    }
    play(false);
    expect(finished).toEqual([]);
  });
  it('that is stopped there, or stepped there, has', () => {
    const played = onRun();
    const place = [1, 2, 3, 4, 5].find((step) => firstUnder20({ ...played.stage.get(), stepsTaken: step }));
    played.begin();
    played.play(true);
    for (let step = 1; step <= (place ?? 0); step++) played.stage.goTo(step);
    expect(played.finished).toEqual([]);
    played.play(false);
    expect(played.finished).toEqual([place]);
    const stepped = onRun();
    stepped.begin();
    for (let step = 1; step <= 9; step++) stepped.stage.goTo(step);
    expect(stepped.finished).toEqual([place]);
  });
});
