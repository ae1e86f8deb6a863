import type { ReactNode } from 'react';
import { present as words } from '#words/present.ts';
import { runControls } from '#words/runControls.ts';
import type { Tool } from '../../../run/room/roomState.ts';
import { usePlayerState } from '../../../views/runControls/usePlayer.ts';
import { useRoom, useSession, useStep } from '../context.ts';
import type { Command } from '../keys.ts';
import type { Commands } from '../useCommands.ts';

interface ToolsProps {
  commands: Commands;
  /** Whether there is a button that opens the presenter's view. */
  presenter?: boolean;
  /** Buttons that only this window has. */
  children?: ReactNode;
}

/** All commands of the class, as buttons. */
export function Tools({ commands, presenter = true, children }: ToolsProps) {
  const session = useSession();
  const step = useStep();
  const tool = useRoom((state) => state.tool);
  const blank = useRoom((state) => state.blank);
  const link = useRoom((state) => state.link);
  const countdown = useRoom((state) => state.countdown !== null);
  const inked = useRoom((_, room) => room.strokes().length > 0);
  const { playing } = usePlayerState(session.player);
  const runs = step?.layout.controls?.includes('run') ?? false;
  const button = (command: Command, name: string, pressed?: boolean, sign?: string) => (
    <button
      key={command}
      type="button"
      className="room-tool"
      aria-pressed={pressed}
      aria-label={sign ? `${sign}: ${name}` : undefined}
      onClick={() => commands.run(command)}
    >
      {sign ?? name}
    </button>
  );
  const pens: readonly [Tool & Command, string][] = [
    ['pointer', words.pointer],
    ['pen', words.pen],
    ['fading', words.fading],
    ['eraser', words.eraser],
  ];
  return (
    <div className="room-tools" role="toolbar" aria-label={words.tools}>
      <div className="room-group">
        {button('back', words.previous)}
        {button('next', words.next)}
      </div>
      <div className="room-group">
        {runs ? button('step', runControls.step) : null}
        {runs ? button('play', playing ? runControls.pause : runControls.play, playing) : null}
        {button('controls', words.controls, commands.controls)}
        {button('reset', words.reset)}
      </div>
      <div className="room-group">
        {pens.map(([id, name]) => button(id, name, tool === id))}
        {inked ? (
          <button
            type="button"
            className="room-tool"
            onClick={() => session.room.erase(session.room.strokes().map(([id]) => id))}
          >
            {words.clearInk}
          </button>
        ) : null}
      </div>
      <div className="room-group">
        <button
          type="button"
          className="room-tool"
          aria-haspopup="dialog"
          aria-pressed={countdown}
          onClick={() => commands.open('countdown')}
        >
          {words.countdown}
        </button>
        {button('link', words.link, link)}
        {button('overview', words.overview)}
        {button('goTo', words.goTo)}
      </div>
      <div className="room-group">
        {button('black', words.black, blank === 'black')}
        {button('white', words.white, blank === 'white')}
        {button('smaller', words.smaller, undefined, 'A−')}
        {button('larger', words.larger, undefined, 'A+')}
        {button('fullScreen', words.fullScreen)}
        {presenter ? button('presenter', words.presenter) : null}
        {button('keys', words.keys)}
        {button('leave', words.leave)}
        {children}
      </div>
    </div>
  );
}
