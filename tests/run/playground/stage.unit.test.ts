import { describe, expect, it } from 'vitest';
import gradientDescent from '../../../src/core/optimizers/gradientDescent.ts';
import { effortAt } from '../../../src/run/laboratory/laboratory.ts';
import { withFittingRuns } from '../../../src/run/playground/fittingRuns.ts';
import { carriedOver, factorFor, USUAL } from '../../../src/run/playground/rates.ts';
import { leaderBy, type MEASURES, standingsOf } from '../../../src/run/playground/standing.ts';
import { nowOf, racer, stageWith } from './playgrounds.ts';

describe('the playground as a stage', () => {
  it('puts the line somewhere, and the run starts there', () => {
    const { playground, stage } = stageWith({ cursor: 5 });
    stage.place(2, 3);
    expect(playground.get()).toMatchObject({ starts: [[2, 3]], cursor: 0 });
    expect([stage.get().w, stage.get().b]).toEqual([2, 3]);
  });
  it('is put where a floor’s hand puts it, all of one hold as one gesture', () => {
    const { playground, stage } = stageWith({ cursor: 5, starts: [[1, 2]], standardized: true });
    for (const at of [
      [2, 3],
      [2.5, 3.5],
    ] as const)
      stage.change(stage.get().put(at));
    expect(playground.get()).toMatchObject({ starts: [[2.5, 3.5]], cursor: 0 });
    expect([stage.get().at, stage.get().start, stage.replaced()]).toEqual([[2.5, 3.5], [2.5, 3.5], 0]);
    playground.undo();
    expect([playground.get().starts, playground.canUndo()]).toEqual([[[1, 2]], false]);
    const { axes } = stage.get();
    const { measured } = stage;
    measured.change(measured.get().put([4, 5]));
    expect(measured.get().at.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([4, 5]);
    expect(measured.get().axes.map(({ meaning }) => meaning)).toEqual(['per x', 'at x = 0']);
    expect(stage.get().axes.map(({ name, meaning }) => `${name} ${meaning}`)).toEqual([
      'w per z',
      'b at z = 0',
    ]);
    expect(stage.get().axes).toBe(axes);
  });
  it('makes the data the learner’s own when a point is moved, added or removed', () => {
    const { playground, stage } = stageWith();
    stage.movePoint(1, 3, 7);
    expect(playground.get().data).toEqual({ kind: 'points', x: [1, 3, 4], y: [2, 7, 5] });
    expect(playground.get().labels).toEqual(['pats', 'wags']);
    stage.addPoint?.(6, 8);
    stage.removePoint?.(0);
    expect(playground.get().data).toEqual({ kind: 'points', x: [3, 4, 6], y: [7, 5, 8] });
    playground.undo();
    expect(playground.get().data).toEqual({ kind: 'points', x: [1, 3, 4, 6], y: [2, 7, 5, 8] });
  });
  it('counts what replaces what hands move, and no move of a hand', () => {
    const { playground, stage } = stageWith();
    const counts = [
      () => stage.place(2, 3),
      () => stage.movePoint(1, 3, 7),
      () => playground.change({ cursor: 2 }),
      () => playground.undo(),
      () => playground.redo(),
      () => playground.change({ standardized: true }),
      () => playground.open(playground.get()),
      () => stage.rewind(),
      () => stage.removePoint?.(0),
    ].map((act) => {
      act();
      return stage.replaced();
    });
    expect(counts).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6]);
    expect(stage.measured.replaced()).toBe(6);
  });
  it('calls the axes by names that have room', () => {
    const labels = ['living area of the house without its cellar', 'price'] as const;
    const { stage, playground } = stageWith({ labels });
    expect(stage.getState().labels).toEqual(['living area of the hous…', 'price']);
    expect(playground.get().labels).toBe(labels);
  });
  it('makes misses of a few points, and none of more than are drawn one by one', () => {
    const many = (count: number) => {
      const x = Array.from({ length: count }, (_, i) => i / count);
      return { data: { kind: 'points', x, y: x } } as const;
    };
    for (const [count, made] of [
      [2000, 2000],
      [2001, 0],
    ] as const) {
      const { stage } = stageWith(many(count));
      expect([stage.get().terms.length, stage.measured.get().terms.length]).toEqual([made, made]);
    }
  });
  it('goes through very many points once, and not again at every step', () => {
    let reads = 0;
    const counted = (values: number[]) =>
      new Proxy(values, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key, target);
        },
      });
    const x = Array.from({ length: 5000 }, (_, i) => i / 1000);
    const data = { kind: 'points', x: counted(x), y: counted(x.map((value) => 2 * value - 1)) } as const;
    const { stage } = stageWith({ data, reduction: 'mean', horizon: 40 });
    const look = () => [stage.get().cost, stage.measured.get().w, stage.measured.get().terms.length];
    look();
    expect(reads).toBeGreaterThanOrEqual(2 * 5000);
    reads = 0;
    for (let step = 1; step <= 20; step++) {
      stage.goTo(step);
      look();
    }
    expect(stage.get().stepsTaken).toBe(20);
    expect(reads).toBe(0);
  });
  it('takes a drag back in one piece, and does it again', () => {
    const { playground, stage } = stageWith();
    for (const y of [4.1, 4.2, 4.3]) stage.movePoint(1, 2, y);
    playground.undo();
    expect(playground.get().data).toEqual({ kind: 'set', id: 'wagsAndPats' });
    expect(playground.canUndo()).toBe(false);
    playground.redo();
    expect(playground.get().data).toEqual({ kind: 'points', x: [1, 2, 4], y: [2, 4.3, 5] });
  });
  it('takes two drags of the same thing back one by one', () => {
    const { playground, stage } = stageWith();
    for (const drag of [
      [4.1, 4.2],
      [4.6, 4.7],
    ]) {
      for (const y of drag) stage.movePoint(1, 2, y);
      playground.rest();
    }
    playground.undo();
    expect(playground.get().data).toEqual({ kind: 'points', x: [1, 2, 4], y: [2, 4.2, 5] });
    playground.undo();
    expect(playground.get().data).toEqual({ kind: 'set', id: 'wagsAndPats' });
  });
  it('does not count looking at it another way as a change to undo', () => {
    const { playground, stage } = stageWith();
    stage.goTo(7);
    stage.change({ camera: { azimuth: 1, elevation: 0.5, zoom: 2 } });
    expect(playground.canUndo()).toBe(false);
    expect(stage.get().stepsTaken).toBe(7);
  });
  it('makes the timeline longer when it is stepped past its end, and no longer than it can be', () => {
    const { playground, stage } = stageWith({ horizon: 10 });
    stage.goTo(11);
    expect(playground.get()).toMatchObject({ cursor: 11, horizon: 20 });
    stage.goTo(1e9);
    expect(playground.get().horizon).toBe(100_000);
  });
  it('stops at the end of a run that climbs out, and never shows what is not finite', () => {
    const { stage } = stageWith({ racers: [racer('gradientDescent', { learningRate: 5 })] });
    stage.goTo(5000);
    const { ended, cost, w, b, stepsTaken } = stage.get();
    expect(ended).toBe('diverged');
    expect(stepsTaken).toBeLessThan(10);
    expect([cost, w, b].every(Number.isFinite)).toBe(true);
  });
  it('shows the line as it was measured, whatever the model’s coordinates', () => {
    const { stage } = stageWith({ standardized: true, starts: [[0, 11 / 3]] });
    const { measured } = stage;
    expect(stage.getState().data.x.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 12);
    expect(measured.getState().data.x).toEqual([1, 2, 4]);
    expect(measured.get().b).toBeCloseTo(11 / 3, 12);
    measured.place(1, 2);
    expect(measured.get().w).toBeCloseTo(1, 12);
    expect(measured.get().b).toBeCloseTo(2, 12);
    expect(measured.get().terms[1]?.predicted).toBeCloseTo(4, 12);
    expect(measured.get().cost).toBe(stage.get().cost);
  });
});

describe('who is ahead', () => {
  const racers = ['gradientDescent', 'newton', 'miniBatch'].map((id) => racer(id));
  const now = nowOf({ racers, cursor: 60 });
  const standings = standingsOf(now);
  const leader = (measure: (typeof MEASURES)[number]) =>
    leaderBy(measure, standings, (index, step) => effortAt(now.runs[index] ?? (now.runs[0] as never), step));

  it('counts gradients and examples: three examples a whole gradient, one a batch of one', () => {
    expect(standings.map((one) => [one.gradientEvaluations, one.examplesSeen])).toEqual([
      [60, 180],
      [60, 180],
      [60, 60],
    ]);
  });
  it('depends on the measure', () => {
    expect(leader('cost')?.indexes).toEqual([1]);
    expect(leader('steps')).toEqual({ indexes: [1], value: 1 });
    expect(leader('examples')).toEqual({ indexes: [1], value: 3 });
  });
  it('says who is there, who has climbed out, and who is under way', () => {
    const out = racer('gradientDescent', { learningRate: 0.5 });
    const conditions = standingsOf(nowOf({ racers: [...racers, out], cursor: 60 })).map(
      (one) => one.condition,
    );
    expect(conditions).toEqual(['rolling', 'converged', 'rolling', 'diverged']);
  });
  it('is nobody before anyone has arrived, and several where they are level', () => {
    const start = standingsOf(nowOf({ racers }));
    const effort = () => ({ gradientEvaluations: 0, examplesSeen: 0 });
    expect(leaderBy('steps', start, effort)).toBeNull();
    expect(leaderBy('cost', start, effort)).toEqual({ indexes: [0, 1, 2], value: 93 });
  });
  it('tells distance to the nearest bottom of several', () => {
    const there = nowOf({ landscape: { kind: 'preset', id: 'himmelblau' }, starts: [[3, 5]] });
    expect(standingsOf(there)[0]?.distance).toBeCloseTo(3, 12);
    const nowhere = nowOf({ landscape: { kind: 'preset', id: 'saddle' }, starts: [[1, 1]] });
    expect(standingsOf(nowhere)[0]?.distance).toBeNull();
  });
});

describe('learning rates that suit the ground', () => {
  const rate = gradientDescent.settings.learningRate;
  it('are those of the lessons on the first bowl', () => {
    const { ground, rim } = nowOf();
    expect(factorFor(rate, ground, rim)).toBe(1);
  });
  it('are a ten-millionth of that for raw flippers, so that a racer carried over still settles', () => {
    const now = nowOf({ data: { kind: 'set', id: 'penguins' } });
    expect(factorFor(rate, now.ground, now.rim)).toBe(1e-6);
    const racers = carriedOver([racer('gradientDescent')], USUAL, now);
    expect(racers[0]?.settings['learningRate']).toBeCloseTo(1e-8, 14);
    const run = nowOf({ data: { kind: 'set', id: 'penguins' }, racers, cursor: 50 }).runs[0];
    expect(run?.end).toBeNull();
    expect(run?.cost[50]).toBeLessThan(run?.cost[0] ?? 0);
  });
});

describe('other data', () => {
  const chosen = (patch: Parameters<typeof stageWith>[0]) => {
    const { playground, stage } = stageWith(patch);
    const next = { data: { kind: 'set', id: 'penguins' }, landscape: { kind: 'cost' }, cursor: 0 } as const;
    playground.change(withFittingRuns(next, stage.now(), stage.foresee));
    return playground.get();
  };
  it('are met by the level line and by a rate that settles on their bowl', () => {
    expect(chosen({})).toMatchObject({ starts: [[0, 0]], racers: [{ settings: { learningRate: 1e-8 } }] });
  });
  it('are met by the same rate from a surface, whatever it took there', () => {
    const landscape = { kind: 'preset', id: 'rosenbrock' } as const;
    expect(chosen({ landscape }).racers[0]?.settings['learningRate']).toBeCloseTo(1e-8, 14);
  });
  it('of the course are met as the course meets them', () => {
    const { playground, stage } = stageWith({ starts: [[7, 7]] });
    const next = { data: { kind: 'set', id: 'wagsAndPats' } } as const;
    playground.change(withFittingRuns(next, stage.now(), stage.foresee));
    expect(playground.get().starts).toEqual([[-1, 1]]);
  });
});
