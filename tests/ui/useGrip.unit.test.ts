import type { PointerEvent } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Grip, type GripOptions, gripHandlers, isFinger } from '../../src/ui/useGrip.ts';

interface Pointer {
  id?: number;
  kind?: 'mouse' | 'touch' | 'pen';
  x?: number;
  y?: number;
  /** Milliseconds. */
  time?: number;
}

/** A grip that writes down what it was told. */
function gripOn(options: Partial<GripOptions> = {}) {
  const told: string[] = [];
  const held: { current: Grip | null } = { current: null };
  let count = 0;
  const captured = new Set<number>();
  const currentTarget = {
    setPointerCapture: (id: number) => captured.add(id),
    hasPointerCapture: (id: number) => captured.has(id),
  };
  const handlers = gripHandlers(held, {
    replaced: () => count,
    take: ({ clientX }) => told.push(`take ${clientX}`),
    pull: ({ clientX }) => told.push(`pull ${clientX}`),
    letGo: (_, moved) => told.push(moved ? 'let go' : 'clicked'),
    undo: () => told.push('undo'),
    ...options,
  });
  const at = (type: string, { id = 1, kind = 'mouse', x = 0, y = 0, time = 0 }: Pointer) =>
    ({
      type,
      pointerId: id,
      pointerType: kind,
      button: 0,
      clientX: x,
      clientY: y,
      shiftKey: false,
      timeStamp: time,
      currentTarget,
    }) as unknown as PointerEvent<Element>;
  return {
    told,
    held,
    down: (pointer: Pointer = {}) => handlers.onPointerDown(at('pointerdown', pointer)),
    move: (pointer: Pointer) => handlers.onPointerMove(at('pointermove', pointer)),
    up: (pointer: Pointer = {}) => handlers.onPointerUp(at('pointerup', pointer)),
    cancel: (pointer: Pointer = {}) => handlers.onPointerCancel(at('pointercancel', pointer)),
    replace: () => {
      count++;
    },
    hide: () => captured.clear(),
  };
}

describe('one pointer', () => {
  it('takes hold, pulls and lets go', () => {
    const { told, held, down, move, up } = gripOn();
    down({ x: 10 });
    move({ x: 11 });
    move({ x: 40 });
    up({ x: 40 });
    move({ x: 50 });
    expect(told).toEqual(['take 10', 'pull 11', 'pull 40', 'let go']);
    expect(held.current).toBeNull();
  });
  it('is followed alone: another neither pulls, nor lets go, nor takes it away', () => {
    const { told, down, move, up, cancel } = gripOn();
    down({ id: 3, kind: 'touch', x: 10 });
    down({ id: 4, kind: 'touch', x: 900 });
    move({ id: 4, x: 800 });
    up({ id: 4, x: 800 });
    cancel({ id: 5 });
    move({ id: 3, x: 20 });
    up({ id: 3, x: 20 });
    expect(told).toEqual(['take 10', 'pull 20', 'let go']);
  });
  it('clicks with an unsteady hand, where a click is something', () => {
    const { told, down, move, up } = gripOn({ steady: true });
    down({ x: 10 });
    move({ x: 13, y: 3 });
    up({ x: 13 });
    expect(told).toEqual(['take 10', 'clicked']);
  });
  it('that was lifted while the thing was hidden does not keep the next one out', () => {
    const { told, down, hide } = gripOn();
    down({ id: 3, kind: 'touch' });
    hide();
    down({ id: 4, kind: 'touch', x: 7 });
    expect(told).toEqual(['take 0', 'take 7']);
  });
  it('that the browser takes away brings back what was there', () => {
    const { told, down, move, cancel } = gripOn();
    down({ x: 10 });
    move({ x: 40 });
    cancel();
    expect(told.at(-1)).toBe('undo');
  });
});

describe('what is held is replaced', () => {
  it('and held no more, however the press goes on', () => {
    for (const moves of [[], [40]]) {
      const { told, down, move, up, replace } = gripOn();
      down({ x: 10 });
      for (const x of moves) move({ x });
      const before = [...told];
      replace();
      move({ x: 50 });
      move({ x: 60 });
      up({ x: 60 });
      expect(told).toEqual(before);
    }
  });
  it('but not by what the hand itself does', () => {
    const grip = gripOn({ pull: () => grip.replace() });
    grip.down({ x: 10 });
    grip.move({ x: 20 });
    grip.move({ x: 30 });
    grip.up({ x: 30 });
    expect(grip.told).toEqual(['take 10', 'let go']);
  });
  it('and the next press takes hold anew', () => {
    const { told, down, move, up, replace } = gripOn();
    down();
    replace();
    move({ x: 50 });
    up({ x: 50 });
    down({ x: 7 });
    expect(told).toEqual(['take 0', 'take 7']);
  });
});

describe('a finger where the page scrolls', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const finger = { kind: 'touch' } as const;

  it.each([
    ['up', 2, -40],
    ['down', -3, 12],
    ['as far along as across', 9, 9],
  ])('that goes %s scrolls, and takes nothing, whatever it does then', (_way, x, y) => {
    const { told, down, move, up } = gripOn({ mayScroll: isFinger });
    down(finger);
    move({ x, y });
    move({ x: 90, y });
    vi.advanceTimersByTime(5000);
    up({ x: 90, y });
    expect(told).toEqual([]);
  });
  it('that goes sideways takes hold where it was put down', () => {
    const { told, down, move, up } = gripOn({ mayScroll: isFinger });
    down({ ...finger, x: 10, y: 100 });
    move({ x: 12, y: 101 });
    move({ x: 20, y: 105 });
    move({ x: 20, y: 300 });
    up({ x: 20, y: 300 });
    expect(told).toEqual(['take 10', 'pull 20', 'pull 20', 'let go']);
  });
  it('that stays takes hold, and may then go any way', () => {
    const { told, down, move } = gripOn({ mayScroll: isFinger });
    down({ ...finger, x: 10 });
    move({ x: 12, y: 2 });
    vi.advanceTimersByTime(1000);
    move({ x: 14, y: 80, time: 1000 });
    expect(told).toEqual(['take 10', 'pull 14']);
  });
  it('that swiped while the page was busy scrolls, though it is heard of late', () => {
    const { told, down, move, up } = gripOn({ mayScroll: isFinger });
    down({ ...finger, x: 10 });
    vi.advanceTimersByTime(1000);
    move({ x: 12, y: -30, time: 48 });
    move({ x: 60, y: -90, time: 64 });
    up({ x: 60, y: -90 });
    expect(told).toEqual(['take 10', 'undo']);
  });
  it('whose end was lost takes no hold once another has come', () => {
    const { told, down, hide } = gripOn({ mayScroll: isFinger });
    down({ id: 1, kind: 'touch', x: 10 });
    hide();
    down({ id: 2, kind: 'touch', x: 70 });
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['take 70']);
  });
  it('that is lifted at once has tapped', () => {
    const { told, down, up } = gripOn({ mayScroll: isFinger });
    down({ ...finger, x: 10 });
    up({ ...finger, x: 11 });
    expect(told).toEqual(['take 11', 'clicked']);
  });
  it('that the browser takes for itself has done nothing', () => {
    const { told, down, cancel } = gripOn({ mayScroll: isFinger });
    down({ ...finger, x: 10 });
    cancel();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
  it('that stays on what is replaced meanwhile takes nothing', () => {
    const { told, down, replace } = gripOn({ mayScroll: isFinger });
    down(finger);
    replace();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
  it('is not waited for by a mouse', () => {
    const { told, down, move } = gripOn({ mayScroll: isFinger });
    down({ x: 10 });
    move({ x: 10, y: 30 });
    expect(told).toEqual(['take 10', 'pull 10']);
  });
});
