import { present as words } from '#words/present.ts';
import { runControls } from '#words/runControls.ts';
import { usePlayerState } from '../../../views/runControls/usePlayer.ts';
import { useSession, useStep } from '../context.ts';
import type { Command } from '../keys.ts';
import type { Commands } from '../useCommands.ts';
import { Tools } from '../wall/Tools.tsx';

/** The few buttons that a class goes on by, and the rest folded: the height is for the notes. */
export function Buttons({ commands }: { commands: Commands }) {
  const session = useSession();
  const step = useStep();
  const { playing } = usePlayerState(session.player);
  const runs = step?.layout.controls?.includes('run') ?? false;
  const button = (command: Command, name: string, pressed?: boolean) => (
    <button type="button" className="room-tool" aria-pressed={pressed} onClick={() => commands.run(command)}>
      {name}
    </button>
  );
  return (
    <div className="presenter-buttons">
      <button
        type="button"
        className="room-tool"
        aria-expanded={commands.tools}
        onClick={() => commands.run('tools')}
      >
        {commands.tools ? words.fewerButtons : words.allButtons}
      </button>
      {commands.tools ? (
        <Tools commands={commands} presenter={false} />
      ) : (
        <div className="room-group">
          {button('back', words.previous)}
          {button('next', words.next)}
          {runs ? button('step', runControls.step) : null}
          {runs ? button('play', playing ? runControls.pause : runControls.play, playing) : null}
          {button('controls', words.controls, commands.controls)}
          {button('goTo', words.goTo)}
        </div>
      )}
    </div>
  );
}
