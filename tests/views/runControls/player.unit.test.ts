import { describe, expect, it } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { createPlayer, type PlayerOptions } from '../../../src/views/runControls/player.ts';
import { runMessage } from '../../../src/views/runControls/runMessage.ts';
import { handClock } from './handClock.ts';

function setUp(patch: StagePatch = {}, options: PlayerOptions & { reduced?: boolean } = {}) {
  const hand = handClock(options.reduced);
  const stage = createStage({ learningRate: 0.01, ...patch });
  const player = createPlayer(stage, { clock: hand.clock, ...options });
  let changes = 0;
  stage.subscribe(() => changes++);
  return { ...hand, stage, player, changes: () => changes, cursor: () => stage.getState().cursor };
}

describe('playing', () => {
  it('takes the first step at the first frame and then keeps time', () => {
    const { player, frame, cursor } = setUp({}, { speed: 8 });
    player.play();
    frame(16);
    expect(cursor()).toBe(1);
    for (let i = 0; i < 60; i++) frame(1000 / 60);
    expect(cursor()).toBe(9);
  });
  it('takes several steps in one change at high speeds', () => {
    const { player, frame, cursor, changes } = setUp({}, { speed: 120 });
    player.play();
    frame(50);
    expect(cursor()).toBe(7);
    expect(changes()).toBe(1);
  });
  it('asks for no frame before, after, or while paused', () => {
    const { player, frame, isIdle } = setUp();
    expect(isIdle()).toBe(true);
    player.play();
    expect(isIdle()).toBe(false);
    frame(16);
    player.pause();
    expect(isIdle()).toBe(true);
    expect(player.get().playing).toBe(false);
  });
  it('plays a number of steps and no more', () => {
    const { player, frame, cursor, isIdle } = setUp({}, { speed: 120 });
    player.play({ steps: 5 });
    for (let i = 0; i < 10; i++) frame(16);
    expect(cursor()).toBe(5);
    expect(isIdle()).toBe(true);
  });
  it('stops where the run diverges, says so, and starts over when played again', () => {
    const { player, frame, stage, cursor } = setUp({ learningRate: 0.06 }, { speed: 120 });
    player.play();
    for (let i = 0; i < 30; i++) frame(100);
    expect(stage.get().ended).toBe('diverged');
    expect(player.get().playing).toBe(false);
    const end = cursor();
    expect(stage.getState().horizon).toBe(24);
    expect(runMessage(stage.get())).toContain(`at step ${end}. A smaller learning rate comes back.`);
    expect(player.step()).toBe(false);
    player.play();
    frame(1);
    expect(cursor()).toBe(1);
  });
  it('blames the missing minus, not the learning rate, where the minus is missing', () => {
    const { player, frame, stage } = setUp({ uphill: true }, { speed: 120 });
    player.play();
    for (let i = 0; i < 60; i++) frame(100);
    expect(runMessage(stage.get())).toContain('Downhill needs the minus.');
  });
  it('stops when both slopes are small enough, past the first horizon', () => {
    const { player, frame, stage } = setUp(
      { learningRate: 0.02, stopWhenSlopesUnder: 0.001 },
      { speed: 120 },
    );
    player.play();
    for (let i = 0; i < 200; i++) frame(100);
    expect(player.get().playing).toBe(false);
    expect(stage.get().ended).toBe('converged');
    expect(stage.get().stepsTaken).toBeGreaterThan(24);
    expect(runMessage(stage.get())).toContain('Both slopes are within 0.001 of 0 after ');
  });
  it('stops when the steps no longer move anything', () => {
    const { player, frame, stage } = setUp({ learningRate: 0.04 }, { speed: 120 });
    player.play();
    for (let i = 0; i < 2000; i++) frame(100);
    expect(player.get().playing).toBe(false);
    expect(stage.get().cost).toBeCloseTo(9 / 14, 12);
    expect(runMessage(stage.get())).toContain('moves nothing any more');
  });
  it('lets go when a hand moves the line, and when the page is put away', () => {
    const { player, frame, stage, hide, cursor } = setUp();
    player.play();
    frame(16);
    stage.place(2, 2);
    expect(player.get().playing).toBe(false);
    player.play();
    frame(16);
    expect(cursor()).toBe(1);
    hide();
    expect(player.get().playing).toBe(false);
  });
  it('does not leap after a stall', () => {
    const { player, frame, cursor } = setUp({}, { speed: 8 });
    player.play();
    frame(60_000);
    expect(cursor()).toBe(3);
  });
  it('shows two still pictures a second where motion is reduced', () => {
    const { player, frame, cursor, changes } = setUp({}, { speed: 8, reduced: true });
    player.play();
    for (let i = 0; i < 100; i++) frame(10);
    expect(changes()).toBeLessThanOrEqual(3);
    frame(510);
    expect(cursor()).toBeGreaterThanOrEqual(9);
  });
});

describe('a step that is explained', () => {
  const explained = (options = {}) => {
    const all = setUp({}, { explainSteps: () => true, ...options });
    const at = () => [all.stage.getState().beat, all.cursor()];
    const press = (by: 'step' | 'back') => {
      all.player[by]();
      return at();
    };
    return { ...all, at, press };
  };
  it.each([false, true])('shows a beat a press, each told, and then moves; reduced motion: %s', (reduced) => {
    const { press, stage, isIdle, player } = explained({ reduced });
    const told = new Set<string>();
    for (const beat of [1, 2, 3]) {
      expect(press('step')).toEqual([beat, 0]);
      expect(isIdle()).toBe(true);
      expect(player.get().playing).toBe(false);
      told.add(runMessage(stage.get()));
    }
    expect(told.size).toBe(3);
    expect(told.has('')).toBe(false);
    expect(press('step')).toEqual([0, 1]);
    expect(runMessage(stage.get())).toBe('');
    expect(press('step')).toEqual([1, 1]);
  });
  it('stands until the next press, however long that takes', () => {
    const { press, frame, at } = explained();
    press('step');
    frame(60_000);
    expect(at()).toEqual([1, 0]);
  });
  it('goes back a beat a press', () => {
    const { press } = explained();
    for (let i = 0; i < 6; i++) press('step');
    expect([press('back'), press('back'), press('back')]).toEqual([
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });
  it('is given up when paused, and when a hand moves what it is about', () => {
    const { press, player, stage, at } = explained();
    press('step');
    player.pause();
    expect(at()).toEqual([0, 0]);
    press('step');
    stage.change({ start: [2, 2] });
    expect(at()).toEqual([0, 0]);
  });
});

describe('a race', () => {
  it('goes on until its last racer has stopped', () => {
    const { player, frame, stage } = setUp({ rates: [0.05, 0.06] }, { speed: 120 });
    player.play();
    for (let i = 0; i < 60; i++) frame(100);
    expect(player.get().playing).toBe(false);
    expect(stage.get().races.map((race) => race.end?.reason)).toEqual(['diverged', 'diverged']);
    expect(runMessage(stage.get())).toBe('The race is over: every racer has stopped.');
  });
});
