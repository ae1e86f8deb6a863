// A question of a place, in class: the flag goes up where the ball stands, over whichever two parameters the step's floor has.
import { describe, expect, it } from 'vitest';
import { lastMoment, momentBeside } from '../../../src/app/present/lessonInRoom.ts';
import { showMoment } from '../../../src/app/present/session/showMoment.ts';
import type { StepOutline } from '../../../src/lessons/outline.tsx';
import { type Beginning, loadKind, nowOf, stageOf } from '../../../src/run/kinds/kinds.ts';
import { createRoom } from '../../../src/run/room/room.ts';
import type { Moment } from '../../../src/run/room/roomState.ts';
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
  showMoment({ beat: 'ask', scene: 0 }, step, { room, stage, player: createPlayer(stage) });
  return stage.getState().guess;
}

// A line.
await loadKind();

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

describe('the flag of a question of a place', () => {
  const layout = { state: { start: [-1, 1] as const } };
  const step = {
    layout,
    given: nowOf(layout),
    question: { ...question, reveal: { learningRate: 0.04 } },
    task: null,
    recap: null,
  } as unknown as StepOutline;
  const beginning = () => {
    const stage = stageOf(layout);
    const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: nobody });
    room.join();
    const to = (beat: 'look' | 'ask' | 'answer', back = false) => {
      showMoment({ beat, scene: 0 }, step, { room, stage, player: createPlayer(stage) }, back);
      return stage.getState().guess;
    };
    return { stage, room, to };
  };

  it('is where it was planted, at the answer and whenever the class comes back', () => {
    const { stage, room, to } = beginning();
    to('ask');
    stage.replace({ guess: { at: [2.5, 3], open: false } });
    expect(to('answer')).toEqual({ at: [2.5, 3], open: false });
    // To another step, and back.
    stage.load(layout.state);
    room.set({ beat: 'look', scene: 0 });
    expect(to('answer', true)).toEqual({ at: [2.5, 3], open: false });
    expect(to('ask', true)).toEqual({ at: [2.5, 3], open: true });
    expect(to('look', true)).toBe(null);
  });

  it('is nowhere at the answer, where nobody has planted it', () => {
    const { to } = beginning();
    expect(to('ask')).toEqual({ at: [-1, 1], open: true });
    expect(to('answer')).toBe(null);
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
      task: { ways: [{ does: { start: [0, 1] } }] },
    } as unknown as StepOutline;
    const to = (beat: 'look' | 'ask' | 'answer' | 'task' | 'way' | 'recap') => {
      showMoment({ beat, scene: 0 }, step, { room, stage, player: createPlayer(stage) });
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

describe('stages of one way to do a task', () => {
  const layout = { state: { rise: 0, start: [2, 1] as const } };
  const ways = [1, 2, 3].map((rise) => ({ does: { rise }, play: undefined, says: `stage ${rise}` }));
  const step = {
    layout,
    given: nowOf(layout),
    question: null,
    task: { ways },
    recap: null,
  } as unknown as StepOutline;
  const all = () => true;
  const moments = (from: Moment, by: 1 | -1): Moment[] => {
    const next = momentBeside(step, from, by, all);
    return next ? [next, ...moments(next, by)] : [];
  };

  it('are a press each, and back', () => {
    const on: Moment[] = [
      { beat: 'task', scene: 0 },
      { beat: 'way', scene: 0 },
      { beat: 'way', scene: 1 },
      { beat: 'way', scene: 2 },
    ];
    const look: Moment = { beat: 'look', scene: 0 };
    expect(moments(look, 1)).toEqual(on);
    expect(moments(lastMoment(step, all), -1)).toEqual([...on.slice(0, -1).reverse(), look]);
  });

  it('each show what they do, whichever way they are come to', () => {
    const stage = stageOf(layout);
    const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: nobody });
    room.join();
    const to = (moment: Moment, back: boolean) => {
      showMoment(moment, step, { room, stage, player: createPlayer(stage) }, back);
      return stage.getState().rise;
    };
    const scenes = [0, 1, 2].map((scene): Moment => ({ beat: 'way', scene }));
    expect(scenes.map((moment) => to(moment, false))).toEqual([1, 2, 3]);
    expect(scenes.toReversed().map((moment) => to(moment, true))).toEqual([3, 2, 1]);
    expect(to({ beat: 'task', scene: 0 }, true)).toBe(0);
  });
});

describe('who comes back to a step', () => {
  const layout = { state: { start: [-1, 1] as const, learningRate: 0.02, asked: ['cost'] as const } };
  const step = {
    layout,
    given: nowOf(layout),
    question: { ...question, kind: 'choice', reveal: { learningRate: 0.01, cursor: 0 }, play: 12 },
    task: null,
    recap: 'three lines',
  } as unknown as StepOutline;
  it.each(['answer', 'recap'] as const)('finds what the answer plays at its end, at the %s', (beat) => {
    const stage = stageOf(layout);
    const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: nobody });
    room.join();
    const player = createPlayer(stage);
    showMoment({ beat, scene: 0 }, step, { room, stage, player }, true);
    expect(stage.getState()).toMatchObject({ cursor: 12, learningRate: 0.01, asked: [] });
    expect(player.get().playing).toBe(false);
  });
});
