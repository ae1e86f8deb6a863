// What was measured is there on every step, on the page and in a class.
import { describe, expect, it } from 'vitest';
import { kind } from '../../../src/run/kinds/network/kind.ts';
import { createRoom } from '../../../src/run/room/room.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';

const timings = [{ features: 3, form: 0.25, solve: 0.5, walk: 0.75, steps: 2 }];

describe('what was measured', () => {
  it('stays when another step comes and when the view is brought back, and is no wandering', () => {
    const stage = createStageOf(kind, { cursor: 1 });
    stage.change({ timings, lit: 2 });
    expect(stage.wandered()).toBe(false);
    stage.load({ cursor: 3 });
    expect(stage.getState()).toMatchObject({ timings, cursor: 3, lit: null });
    stage.change({ cursor: 4 });
    stage.restore();
    expect(stage.getState()).toMatchObject({ timings, cursor: 3 });
  });

  it('stays when a class goes on', () => {
    const room = createRoom({
      id: 'r',
      role: 'wall',
      self: 'wall',
      open: () => ({ post: () => {}, close: () => {}, enter: (_self, then) => then(), watch: () => {} }),
    });
    room.join();
    room.goTo({ slug: 'a', step: 1 }, kind, {});
    expect(room.stage(kind)).toMatchObject({ timings: [] });
    room.setStage(kind, { timings, cursor: 5 });
    room.goTo({ slug: 'a', step: 2 }, kind, {});
    expect(room.stage(kind)).toMatchObject({ timings, cursor: 0 });
  });
});
