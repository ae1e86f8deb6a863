import { describe, expect, it } from 'vitest';
import { randomLine } from '../../../../src/core/randomLine.ts';
import { quadraticOf } from '../../../../src/core/terrain.ts';
import { createStage } from '../../../../src/run/kinds/line/kind.ts';

describe('the stage', () => {
  it('shows one step of 0.01 from (−1, 1) as the course says', () => {
    const stage = createStage({ start: [-1, 1], learningRate: 0.01 });
    expect(stage.get()).toMatchObject({ cost: 93, slopeW: -88, slopeB: -30 });
    stage.goTo(1);
    const now = stage.get();
    expect(now.w).toBeCloseTo(-0.12, 12);
    expect(now.b).toBeCloseTo(1.3, 12);
    expect(now.cost).toBeCloseTo(26.7884, 10);
  });
  it('starts a new run where the line is put by hand', () => {
    const stage = createStage();
    stage.goTo(5);
    stage.place(2, 3);
    expect(stage.get()).toMatchObject({ w: 2, b: 3, stepsTaken: 0 });
  });
  it('gives the same bits when scrubbed back and forth, and past the end of the timeline', () => {
    const stage = createStage({ learningRate: 0.02, horizon: 24 });
    stage.goTo(60);
    const there = stage.get();
    stage.goTo(3);
    stage.goTo(60);
    expect(stage.get().w).toBe(there.w);
    expect(stage.getState().horizon).toBeGreaterThanOrEqual(60);
  });
  it('counts what replaces what hands move, and no move of a hand', () => {
    const stage = createStage({ start: [-1, 1] });
    const counts = [
      () => stage.place(2, 3),
      () => stage.movePoint(1, 3, 7),
      () => stage.change({ learningRate: 0.02 }),
      () => stage.goTo(4),
      () => stage.restore(),
      () => stage.load({ start: [0, 0] }),
      () => stage.rewind(),
      () => stage.replace({ learningRate: 0.03 }),
    ].map((act) => {
      act();
      return stage.replaced();
    });
    expect(counts).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
    expect(stage.getState().learningRate).toBe(0.03);
  });
  it('climbs when the minus sign is forgotten', () => {
    const stage = createStage({ uphill: true });
    stage.goTo(1);
    expect(stage.get().w).toBeCloseTo(-1.88, 12);
    expect(stage.get().cost).toBeGreaterThan(93);
  });
  it('says that a run diverged, and where', () => {
    const stage = createStage({ learningRate: 0.05, horizon: 24 });
    stage.goTo(500);
    expect(stage.get().ended).toBe('diverged');
    expect(stage.get().stepsTaken).toBeLessThan(500);
    expect(Number.isFinite(stage.get().cost)).toBe(true);
  });
  it('knows what the lesson itself put there last, and what has been answered stays told', () => {
    const stage = createStage({ start: [0.25, 3], asked: ['cost'] });
    const start = () => stage.shown().state.start;
    expect(start()).toEqual([0.25, 3]);
    stage.place(1, 2);
    stage.replace({ start: [4, 4] });
    expect([start(), stage.getState().start]).toEqual([
      [0.25, 3],
      [4, 4],
    ]);
    stage.show({ start: [7, 5], asked: [] });
    expect([start(), stage.get() === stage.shown(), stage.wandered()]).toEqual([[7, 5], true, true]);
    stage.restore();
    expect([start(), stage.getState().asked, stage.wandered()]).toEqual([[0.25, 3], [], false]);
    stage.load({ start: [6, 1], asked: ['slopeW'] });
    expect([start(), stage.getState().asked]).toEqual([[6, 1], ['slopeW']]);
  });
  it('knows whether the learner has wandered, and goes back', () => {
    const stage = createStage({ start: [0, 2] });
    expect(stage.wandered()).toBe(false);
    stage.light(1);
    expect(stage.wandered()).toBe(false);
    stage.place(1, 1);
    expect(stage.wandered()).toBe(true);
    stage.restore();
    expect(stage.get()).toMatchObject({ w: 0, b: 2 });
  });
  it('tells its listeners once for a change and not at all for none', () => {
    const stage = createStage();
    let calls = 0;
    stage.subscribe(() => calls++);
    stage.place(2, 2);
    stage.change({ lit: null });
    expect(calls).toBe(1);
  });
  it('draws lines at random that are repeatable and under the rim', () => {
    const stage = createStage({ seed: 7 });
    const draw = () => randomLine(stage.get().surface, stage.getState());
    const first = draw();
    expect(draw()).toEqual(first);
    expect(stage.get().costAt(first.w, first.b)).toBeLessThan(120);
  });
  it('shows slopes of zero on top of a peak', () => {
    const stage = createStage({ landscape: 'peak', start: [0, 0] });
    expect(stage.get().slopeW === 0 && stage.get().slopeB === 0).toBe(true);
    expect(quadraticOf(stage.get().surface).curvature[0]).toBeLessThan(0);
  });
});
