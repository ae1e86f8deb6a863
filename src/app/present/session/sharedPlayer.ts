import type { Room } from '../../../run/room/room.ts';
import type { Player, PlayerState } from '../../../views/runControls/player.ts';

/** A player for all windows of a room: one window at a time advances the run, and any window can stop it. It sets the room only while its stage is shown. */
export function sharedPlayer(own: Player, room: Room, isShown: () => boolean): Player {
  const listeners = new Set<() => void>();
  const plays = () => room.get().playing;
  let shown: PlayerState = { playing: false, speed: own.get().speed };
  const tell = () => {
    const now = { playing: plays() !== null, speed: room.get().speed };
    if (now.playing === shown.playing && now.speed === shown.speed) return;
    shown = now;
    for (const listener of listeners) listener();
  };
  own.subscribe(() => {
    const { playing } = own.get();
    if (!isShown()) return;
    if (playing && plays() !== room.self) room.set({ playing: room.self });
    if (!playing && plays() === room.self) room.set({ playing: null });
    tell();
  });
  room.subscribe(() => {
    if (own.get().playing && plays() !== room.self) own.pause();
    own.setSpeed(room.get().speed);
    tell();
  });
  /** Stops the run, whichever window plays it. */
  const halt = () => {
    own.pause();
    if (plays() !== null) room.set({ playing: null });
  };
  return {
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play(options) {
      halt();
      own.play(options);
    },
    pause: halt,
    toggle() {
      if (plays() === null) own.play();
      else halt();
    },
    step() {
      // While a step is shown in its beats a press goes on to the next, so the step must not be stopped first.
      if (plays() !== null) halt();
      return own.step();
    },
    back() {
      if (plays() !== null) halt();
      own.back();
    },
    reset() {
      halt();
      own.reset();
    },
    setSpeed: (speed) => room.set({ speed }),
  };
}
