import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CostHistory } from '../../../src/views/costHistory/CostHistory.tsx';
import { createPlayer } from '../../../src/views/runControls/player.ts';
import { RunControls } from '../../../src/views/runControls/RunControls.tsx';
import { runMessage } from '../../../src/views/runControls/runMessage.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { type SlowState, slowStage } from '../../run/stage/slow.ts';
import { handClock } from './handClock.ts';

/** A stage of five parameters and no line, whose run is recorded while it is played. */
function setUp(change: Partial<SlowState> = {}, look?: number) {
  const slow = slowStage(change, look);
  const hand = handClock();
  const player = createPlayer(slow.stage, { clock: hand.clock, speed: 120 });
  slow.stage.subscribe(() => {});
  const record = () => {
    while (slow.turn() !== null);
  };
  return { ...slow, ...hand, player, record };
}

const text = (html: string) => html.replace(/<!-- -->/g, '').replace(/<[^>]+>/g, ' ');
const shown = (stage: ReturnType<typeof slowStage>['stage']) => {
  const player = createPlayer(stage, { clock: handClock().clock });
  return text(
    renderToString(
      <StageContext value={stage}>
        <RunControls player={player} />
        <CostHistory size="main" />
      </StageContext>,
    ),
  );
};

describe('run controls and cost chart over a stage without a line', () => {
  it('say how far the run has been recorded while it grows, and no more once it is there', () => {
    const { stage, record, turn } = setUp({ horizon: 2000 });
    turn();
    const { steps } = stage.get().run;
    expect(steps).toBeLessThan(100);
    expect(shown(stage)).toContain('Step 0 of 2000');
    expect(shown(stage)).toContain(`recording… ${steps} of 2000`);
    expect(runMessage(stage.get())).toBe('');
    record();
    expect(stage.get().run.steps).toBe(2000);
    expect(shown(stage)).not.toContain('recording');
  });

  it('draw what there is, and say that a step beyond it is still to come', () => {
    const { stage, turn, record, whole } = setUp({ cursor: 700, horizon: 1000 });
    turn();
    const { stepsTaken, cost } = stage.get();
    expect(stepsTaken).toBeGreaterThan(10);
    expect(stepsTaken).toBeLessThan(700);
    expect(cost).toBe(whole(700).cost[stepsTaken]);
    const html = shown(stage);
    expect(html).toContain(`Step ${stepsTaken} of 1000`);
    expect(html).toContain(`At step ${stepsTaken} the cost is`);
    expect(html).toContain('That step is still being recorded.');
    expect(html).not.toMatch(/NaN|undefined/);
    // The sentence that is spoken stays the same while the recording goes on: it does not flood.
    const said = new Set<string>();
    while (stage.get().run.steps < 700) {
      said.add(runMessage(stage.get()));
      expect(turn()).not.toBeNull();
    }
    expect([...said]).toEqual(['That step is still being recorded. It shows as soon as it is there.']);
    record();
    expect([stage.get().stepsTaken, runMessage(stage.get())]).toEqual([700, '']);
  });
});

describe('playing a run that takes long', () => {
  it('goes as far as there is something to show, waits, and goes on when there is more', () => {
    const { player, frame, stage, turn } = setUp({ horizon: 4000 }, 1);
    player.play();
    for (let i = 0; i < 20; i++) frame(100);
    expect(player.get().playing).toBe(true);
    const waited = stage.get();
    expect(waited.stepsTaken).toBe(waited.run.steps);
    expect(waited.state.cursor - waited.run.steps).toBeLessThanOrEqual(12);
    while (stage.get().run.steps < 600) turn();
    frame(100);
    // The time that it waited is not made up for in one leap.
    expect(stage.get().stepsTaken - waited.state.cursor).toBeLessThanOrEqual(12);
    for (let i = 0; i < 10; i++) frame(100);
    expect(stage.get().stepsTaken - waited.stepsTaken).toBeGreaterThan(100);
    expect(player.get().playing).toBe(true);
  });

  it('does not take a run that grows for a hand, and stops for one', () => {
    const { player, frame, stage, turn } = setUp({ horizon: 4000 });
    player.play();
    frame(50);
    for (let i = 0; i < 40; i++) turn();
    expect(player.get().playing).toBe(true);
    stage.change({ start: [3, 1, 4, 1, 6] });
    expect(player.get().playing).toBe(false);
  });

  it('plays to the very end of a run that ends, however late that is known', () => {
    const { player, frame, stage, turn } = setUp({ stopWhenSlopesUnder: 0.5, learningRate: 0.01 });
    player.play();
    for (let i = 0; i < 400 && player.get().playing; i++) {
      turn();
      frame(100);
    }
    const { ended, stepsTaken, run } = stage.get();
    expect([ended, stepsTaken]).toEqual(['converged', run.steps]);
    expect(player.get().playing).toBe(false);
    expect(runMessage(stage.get())).toBe(
      `All slopes are within 0.5 of 0 after ${run.steps} steps: flat enough to stop.`,
    );
  });

  it('takes a single step beyond what there is, as soon as it is there, and goes back at once', () => {
    const { player, stage, record } = setUp({ horizon: 200 }, 1);
    stage.goTo(150);
    const { stepsTaken } = stage.get();
    expect(stepsTaken).toBeLessThan(20);
    // From what is shown, not from what was asked for.
    expect(player.step()).toBe(true);
    expect(stage.get().stepsTaken).toBe(stepsTaken + 1);
    player.back();
    expect(stage.get().stepsTaken).toBe(stepsTaken);
    stage.goTo(150);
    record();
    expect(stage.get().stepsTaken).toBe(150);
    stage.goTo(3);
    expect([stage.get().stepsTaken, stage.get().run.steps]).toEqual([3, 200]);
  });
});

describe('why a run goes no further, of any number of parameters', () => {
  it('speaks of a bowl and of both slopes over two parameters only', () => {
    const { stage, record } = setUp({ learningRate: 0.9, cursor: 300 });
    record();
    const { run } = stage.get();
    expect(run.end?.reason).toBe('diverged');
    expect(runMessage(stage.get())).toBe(
      `The steps climb higher and higher: stopped at step ${run.steps}. A smaller learning rate comes back.`,
    );
    stage.change({ learningRate: -0.9 });
    record();
    expect(runMessage(stage.get())).toMatch(
      /^The steps climb higher and higher.*Downhill needs the minus\.$/,
    );
    stage.change({ learningRate: 0.02, horizon: 4000, cursor: 4000 });
    record();
    expect(runMessage(stage.get())).toBe('Step 4000 moves nothing any more: all slopes are as good as zero.');
  });
});
