import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kind as LINE } from '../../../src/run/kinds/line/kind.ts';
import type { StageState } from '../../../src/run/kinds/line/state.ts';
import type { Role } from '../../../src/run/room/message.ts';
import { createRoom, type Room } from '../../../src/run/room/room.ts';
import type { OpenWire } from '../../../src/run/room/wire.ts';

/** Wires whose messages arrive when they are let through, each window's in the order in which it sent them, as a browser's do. */
function switchboard() {
  const open = new Map<number, (message: unknown) => void>();
  const queues = new Map<string, unknown[]>();
  let count = 0;
  const wire: OpenWire = (_name, hear) => {
    const own = count++;
    open.set(own, hear);
    return {
      post(message) {
        for (const other of open.keys()) {
          if (other === own) continue;
          const key = `${own} ${other}`;
          queues.set(key, [...(queues.get(key) ?? []), structuredClone(message)]);
        }
      },
      close: () => void open.delete(own),
      enter: (_self, then) => then(),
      watch: () => undefined,
    };
  };
  const waiting = () => [...queues].filter(([, queue]) => queue.length > 0).map(([key]) => key);
  const deliver = (pick: number) => {
    const keys = waiting();
    const key = keys[pick % keys.length];
    if (key === undefined) return;
    const [message, ...rest] = queues.get(key) ?? [];
    queues.set(key, rest);
    open.get(Number(key.split(' ')[1]))?.(message);
  };
  return {
    wire,
    deliver,
    settle() {
      while (waiting().length > 0) deliver(0);
    },
  };
}

function windowOf(board: ReturnType<typeof switchboard>, role: Role, self: string): Room {
  const room = createRoom({ id: 'r', role, self, open: board.wire });
  room.join();
  return room;
}

const all = (room: Room) => ({
  state: room.get(),
  stage: room.stage(LINE),
  strokes: [...room.strokes()].sort(([a], [b]) => (a < b ? -1 : 1)),
  hands: room.hands('q'),
});

describe('a room', () => {
  it('shows in both windows what was done in either', () => {
    const board = switchboard();
    const wall = windowOf(board, 'wall', 'one');
    wall.goTo({ slug: 'the-bowl', step: 2 }, LINE, { start: [3, 4] });
    const presenter = windowOf(board, 'presenter', 'two');
    board.settle();
    expect(presenter.get()).toMatchObject({ slug: 'the-bowl', step: 2, beat: 'look' });
    expect(presenter.stage(LINE)).toMatchObject({ start: [3, 4], cursor: 0 });
    presenter.setStage(LINE, { start: [-2, 7] });
    presenter.set({ beat: 'ask' });
    presenter.setHands('q', [3, 0, 12]);
    board.settle();
    expect(wall.stage(LINE)).toMatchObject({ start: [-2, 7] });
    expect(wall.get().beat).toBe('ask');
    expect(wall.hands('q')).toEqual([3, 0, 12]);
    expect([...wall.others()]).toEqual(['presenter']);
  });

  it('tells a window that comes late, or again, everything, whatever that one began with', () => {
    const board = switchboard();
    const wall = windowOf(board, 'wall', 'zz');
    wall.goTo({ slug: 'the-bowl', step: 1 }, LINE, {});
    for (let step = 2; step < 5; step++) wall.goTo({ slug: 'the-bowl', step }, LINE, { cursor: step });
    wall.draw('s', { points: [[0.5, 0.25]], fading: false, doneAt: 1 });
    wall.setHands('q', [1, 2]);
    const presenter = windowOf(board, 'presenter', 'aa');
    board.settle();
    wall.leave();
    board.settle();
    expect(presenter.others().size).toBe(0);
    // While the wall is away the class goes on.
    presenter.setStage(LINE, { cursor: 11 });
    const again = createRoom({ id: 'r', role: 'wall', self: 'again', open: board.wire });
    again.goTo({ slug: 'the-bowl', step: 1 }, LINE, {});
    again.join();
    board.settle();
    expect(all(again)).toEqual(all(presenter));
    expect(again.get().step).toBe(4);
    expect(again.stage(LINE)).toMatchObject({ cursor: 11 });
    expect(again.strokes()).toHaveLength(1);
    expect([...presenter.others()]).toEqual(['wall']);
  });

  it('says what is gone from the stage as well', () => {
    const board = switchboard();
    const wall = windowOf(board, 'wall', 'one');
    const presenter = windowOf(board, 'presenter', 'two');
    board.settle();
    wall.goTo({ slug: 'a', step: 1 }, LINE, { logCost: true });
    board.settle();
    expect(presenter.stage(LINE)).toHaveProperty('logCost', true);
    presenter.goTo({ slug: 'a', step: 2 }, LINE, {});
    board.settle();
    expect(wall.stage(LINE)).toHaveProperty('logCost', false);
  });

  it('keeps what one kind of stage says from a stage of another kind, also where a window is still at a step of that one', () => {
    const other = {
      id: 'other',
      fields: { data: { initial: 'none' }, cursor: { initial: 0 }, own: { initial: 1, room: false } },
    } as const;
    const board = switchboard();
    const wall = windowOf(board, 'wall', 'one');
    const presenter = windowOf(board, 'presenter', 'two');
    board.settle();
    wall.goTo({ slug: 'a', step: 1 }, LINE, { cursor: 5 });
    board.settle();
    expect(presenter.stage(other)).toBeNull();
    presenter.goTo({ slug: 'a', step: 2 }, other, { data: 'rows', own: 2 });
    wall.setStage(LINE, { data: { x: [1], y: [2] }, cursor: 7 });
    board.settle();
    for (const room of [wall, presenter]) expect(room.stage(other)).toEqual({ data: 'rows', cursor: 0 });
    expect(all(wall)).toEqual(all(presenter));
    // Back at a step of the first kind, nothing of what was done there before is left.
    wall.goTo({ slug: 'a', step: 1 }, LINE, { cursor: 5 });
    board.settle();
    expect(presenter.stage(LINE)).toMatchObject({ data: { x: [1, 2, 4], y: [2, 4, 5] }, cursor: 5 });
  });

  it('lets no second wall and no second presenter in by accident, but one that asks', () => {
    const board = switchboard();
    const wall = windowOf(board, 'wall', 'wall');
    wall.goTo({ slug: 'a', step: 3 }, LINE, {});
    const first = windowOf(board, 'presenter', 'first');
    board.settle();
    const second = windowOf(board, 'presenter', 'second');
    second.set({ blank: 'black', step: 5 });
    board.settle();
    expect(second.isSpare()).toBe(true);
    expect(first.isSpare()).toBe(false);
    second.set({ step: 1, beat: 'answer' });
    board.settle();
    expect(wall.get()).toMatchObject({ step: 3, blank: null, beat: 'look' });
    // A spare one shows what goes on.
    first.set({ beat: 'ask' });
    wall.set({ size: 1.2 });
    board.settle();
    expect(second.get()).toMatchObject({ beat: 'ask', size: 1.2 });

    second.takeOver();
    board.settle();
    expect([first.isSpare(), second.isSpare()]).toEqual([true, false]);
    second.set({ blank: 'white' });
    first.set({ blank: 'black' });
    board.settle();
    expect(wall.get().blank).toBe('white');
    expect([...wall.others()]).toEqual(['presenter']);
    second.leave();
    board.settle();
    // Who has waited has the role again.
    expect(first.isSpare()).toBe(false);
    first.set({ blank: 'black' });
    board.settle();
    expect(wall.get().blank).toBe('black');
    first.leave();
    board.settle();
    expect(wall.others().size).toBe(0);
  });

  it('stops what plays when the window that played it goes', () => {
    const board = switchboard();
    const wall = windowOf(board, 'wall', 'wall');
    const presenter = windowOf(board, 'presenter', 'presenter');
    board.settle();
    presenter.set({ playing: 'presenter' });
    board.settle();
    expect(wall.get().playing).toBe('presenter');
    presenter.leave();
    board.settle();
    expect(wall.get().playing).toBeNull();
  });

  it('hears no nonsense', () => {
    const board = switchboard();
    const wall = windowOf(board, 'wall', 'wall');
    wall.goTo({ slug: 'a', step: 2 }, LINE, {});
    const stranger = board.wire('downhill.room.r', () => undefined);
    const before = all(wall);
    for (const message of [
      null,
      'hello',
      { kind: 'patch' },
      { kind: 'patch', from: 'x', role: 'king', entries: { step: [9, 99, 'x'] } },
      { kind: 'patch', from: 'x', role: 'presenter', entries: { step: [9, 'many', 'x'], beat: 'answer' } },
      JSON.parse('{"kind":"patch","from":"x","role":"presenter","entries":{"__proto__":[1,99,"x"]}}'),
    ])
      stranger.post(message);
    board.settle();
    expect(all(wall)).toEqual(before);
    expect(({} as Record<string, unknown>)['step']).toBeUndefined();
  });
});

const place = fc.record({ slug: fc.constantFrom('a', 'b'), step: fc.integer({ min: 1, max: 6 }) });
const act = fc.oneof(
  fc.record({ kind: fc.constant('goTo' as const), place, cursor: fc.nat(9) }),
  fc.record({
    kind: fc.constant('drag' as const),
    start: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
  }),
  fc.record({ kind: fc.constant('beat' as const), beat: fc.constantFrom('look' as const, 'ask' as const) }),
  fc.record({ kind: fc.constant('hands' as const), hands: fc.array(fc.nat(30), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('draw' as const), id: fc.constantFrom('s', 't'), x: fc.nat(5) }),
  fc.record({ kind: fc.constant('leave' as const) }),
  fc.record({ kind: fc.constant('deliver' as const), pick: fc.nat(5) }),
  fc.record({ kind: fc.constant('deliver' as const), pick: fc.nat(5) }),
);

it('comes to the same in both windows, whatever both do and however late the news are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), act), { maxLength: 120 }), (acts) => {
      const board = switchboard();
      let names = 0;
      const newWindow = (role: Role) => windowOf(board, role, `${role} ${names++}`);
      const rooms = { wall: newWindow('wall'), presenter: newWindow('presenter') };
      for (const [onWall, one] of acts) {
        const role = onWall ? 'wall' : 'presenter';
        const room = rooms[role];
        if (one.kind === 'goTo') room.goTo(one.place, LINE, { cursor: one.cursor });
        else if (one.kind === 'drag') room.setStage(LINE, { start: one.start } satisfies Partial<StageState>);
        else if (one.kind === 'beat') room.set({ beat: one.beat });
        else if (one.kind === 'hands') room.setHands('q', one.hands);
        else if (one.kind === 'draw')
          room.draw(one.id, { points: [[one.x, 0]], fading: false, doneAt: null });
        else if (one.kind === 'deliver') board.deliver(one.pick);
        else {
          room.leave();
          rooms[role] = newWindow(role);
        }
      }
      board.settle();
      // A goodbye that no one heard, because both left at once, leaves a window waiting for one that is gone: its button puts that right.
      for (const room of Object.values(rooms)) room.takeOver();
      board.settle();
      expect(all(rooms.wall)).toEqual(all(rooms.presenter));
      expect([rooms.wall.isSpare(), rooms.presenter.isSpare()]).toEqual([false, false]);
    }),
    { numRuns: 1000 },
  );
});
