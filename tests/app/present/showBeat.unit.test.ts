// A question of a place, in class: the flag goes up where the ball stands, over whichever two parameters the step's floor has.
import { describe, expect, it } from 'vitest';
import { showBeat } from '../../../src/app/present/session/showBeat.ts';
import type { StepOutline } from '../../../src/lessons/outline.tsx';
import { type Beginning, loadKind, nowOf, stageOf } from '../../../src/run/kinds/kinds.ts';
import { createRoom } from '../../../src/run/room/room.ts';
import type { OpenWire } from '../../../src/run/room/wire.ts';
import { createPlayer } from '../../../src/views/runControls/player.ts';

const nobody: OpenWire = () => ({
  post: () => undefined,
  close: () => undefined,
  enter: (_self, then) => then(),
  watch: () => undefined,
});

const question: StepOutline['question'] = {
  id: 'where',
  kind: 'place',
  ask: '',
  options: [],
  answer: '',
  unit: undefined,
  reveal: undefined,
  play: undefined,
};

async function asked(layout: Beginning) {
  await loadKind(layout.kind ?? 'line');
  const stage = stageOf(layout);
  const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: nobody });
  room.join();
  const step = { layout, given: nowOf(layout), question, task: null } as unknown as StepOutline;
  showBeat('ask', step, { room, stage, player: createPlayer(stage) });
  return stage.getState().guess;
}

describe('a question of a place', () => {
  it('has its flag at the line that is shown', async () => {
    expect(await asked({ state: { start: [-3, 5] } })).toEqual({ at: [-3, 5], open: true });
  });

  it('has its flag at the two weights that the floor of a network goes along', async () => {
    const data = {
      features: [
        { name: 'size', unit: '', values: [1, 2, 4, 7] },
        { name: 'age', unit: '', values: [3, 1, 8, 2] },
      ],
      target: { name: 'price', unit: '', values: [2, 4, 5, 9] },
    };
    const state = { data, inputs: ['size', 'age'], weights: [0.25, -1.5, 4], chosen: [1, 2] };
    expect(await asked({ kind: 'network', state })).toEqual({ at: [-1.5, 4], open: true });
  });
});

describe('what a question asks for', () => {
  it('is hidden until the answer, also where one goes back before it', () => {
    const layout = { state: { start: [1, 3], asked: ['cost'] } };
    const stage = stageOf(layout);
    const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: nobody });
    room.join();
    const reveal = { start: [2, 5] };
    const step = {
      layout,
      given: nowOf(layout),
      question: { ...question, kind: 'choice', reveal },
      task: { showMe: { start: [0, 1] } },
    } as unknown as StepOutline;
    const to = (beat: 'look' | 'ask' | 'answer' | 'task' | 'way' | 'recap') => {
      showBeat(beat, step, { room, stage, player: createPlayer(stage) });
      return [stage.getState().asked, stage.getState().start];
    };
    expect(to('ask')).toEqual([['cost'], [1, 3]]);
    expect(to('answer')).toEqual([[], [2, 5]]);
    expect(to('ask')).toEqual([['cost'], [1, 3]]);
    expect(to('answer')).toEqual([[], [2, 5]]);
    expect(to('task')).toEqual([[], [1, 3]]);
    expect(to('way')).toEqual([[], [0, 1]]);
    expect(to('task')).toEqual([[], [1, 3]]);
    expect(to('answer')).toEqual([[], [2, 5]]);
    expect(to('look')).toEqual([['cost'], [1, 3]]);
  });
});
