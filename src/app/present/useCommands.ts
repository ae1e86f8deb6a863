import { useEffect, useMemo, useState } from 'react';
import { clamp } from '../../core/clamp.ts';
import type { Tool } from '../../run/room/roomState.ts';
import { SIZES, secondsLeft } from '../../run/room/roomState.ts';
import { letterKeysWork } from '../shell/letterKeys.ts';
import { useSession } from './context.ts';
import { type Command, commandOf } from './keys.ts';

export type DialogName = 'goTo' | 'overview' | 'keys' | 'countdown';

export interface Commands {
  readonly dialog: DialogName | null;
  readonly controls: boolean;
  /** Whether the wall shows the tools. */
  readonly tools: boolean;
  run(command: Command): void;
  open(dialog: DialogName | null): void;
}

interface Ways {
  /** Leaves the class. */
  readonly leave: () => void;
  /** Called on Escape when nothing is open. */
  readonly onEscape?: () => void;
  readonly presenter: () => void;
}

/** The commands of a window of the class, for keys, clickers and buttons. */
export function useCommands({ leave, onEscape, presenter }: Ways): Commands {
  const session = useSession();
  const [dialog, open] = useState<DialogName | null>(null);
  const [controls, setControls] = useState(false);
  const [tools, setTools] = useState(false);
  const commands = useMemo<Commands>(() => {
    const { room } = session;
    const blank = (color: 'black' | 'white') =>
      room.set({ blank: room.get().blank === color ? null : color });
    const take = (tool: Tool) => room.set({ tool: room.get().tool === tool ? 'hand' : tool, pointer: null });
    const grow = (by: number) => {
      const { size: asked, fitted } = room.get();
      // Where the type is as large as fits, the next press for smaller type is seen.
      const from = by > 0 ? asked : Math.min(asked, fitted);
      room.set({ size: clamp(Math.round((from + by) * 10) / 10, SIZES.least, SIZES.most) });
    };
    /** Closes what lies on top. */
    const close = () => {
      const { blank: isBlank, link, tool, countdown, countdownHidden } = room.get();
      const shown = countdownHidden ? null : countdown;
      if (isBlank) room.set({ blank: null });
      else if (link) room.set({ link: false });
      else if (shown && secondsLeft(shown, Date.now()) <= 0) room.set({ countdown: null });
      else if (tool !== 'hand') room.set({ tool: 'hand', pointer: null });
      else if (controls || tools) {
        setControls(false);
        setTools(false);
      } else if (shown) room.set({ countdown: null });
      else onEscape?.();
    };
    const acts: Record<Command, () => void> = {
      next: () => session.next(),
      back: () => session.back(),
      play: () => session.player.toggle(),
      step: () => session.player.step(),
      stepBack: () => session.player.back(),
      black: () => blank('black'),
      white: () => blank('white'),
      fullScreen: toggleFullScreen,
      goTo: () => open('goTo'),
      overview: () => open('overview'),
      presenter,
      reset: () => session.reset(),
      larger: () => grow(SIZES.by),
      smaller: () => grow(-SIZES.by),
      controls: () => setControls((shown) => !shown),
      tools: () => setTools((shown) => !shown),
      pointer: () => take('pointer'),
      pen: () => take('pen'),
      fading: () => take('fading'),
      eraser: () => take('eraser'),
      link: () => room.set({ link: !room.get().link }),
      keys: () => open('keys'),
      close,
      leave,
    };
    return { dialog, controls, tools, open, run: (command) => acts[command]() };
  }, [session, dialog, controls, tools, leave, onEscape, presenter]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event);
      // An open dialog handles its own keys, Escape included. Blanking the wall works even then, and closes it.
      if (dialog) {
        if (command !== 'black' && command !== 'white') return;
        open(null);
      }
      if (!command || (event.key.length === 1 && /[a-z]/i.test(event.key) && !letterKeysWork())) return;
      event.preventDefault();
      commands.run(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [commands, dialog]);
  return commands;
}

/** Switches full screen on or off; does nothing where the browser does not allow it. */
function toggleFullScreen(): void {
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  void asked?.catch(() => undefined);
}
