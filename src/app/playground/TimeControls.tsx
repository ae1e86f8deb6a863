import { useId, useRef } from 'react';
import { playground as playgroundWords } from '#words/playground.ts';
import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import { LIMITS } from '../../run/playground/state.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../../views/live.tsx';
import { positionOf } from '../../views/runControls/ends.ts';
import type { Player } from '../../views/runControls/player.ts';
import { RunButtons } from '../../views/runControls/RunButtons.tsx';
import { runMessage } from '../../views/runControls/runMessage.ts';
import { Timeline } from '../../views/runControls/Timeline.tsx';
import { usePlayerState } from '../../views/runControls/usePlayer.ts';
import { useSession, useShown } from './context.ts';

const say = playgroundWords.time;

/** Step, back, play, scrub, and why the run goes no further. */
export function TimeControls({ player }: { player: Player }) {
  const play = useShown('play');
  const timeline = useShown('timeline');
  const messageId = useId();
  const message = useRef<HTMLDivElement>(null);
  const why = useReason(player);
  if (!play && !timeline) return null;
  const back = (
    <Button aria-label={words.back} onClick={() => player.back()}>
      <span aria-hidden="true">←</span>
    </Button>
  );
  return (
    <section className="run-controls" aria-label={words.run}>
      <div className="time-grid">
        {play ? <RunButtons player={player} message={message} messageId={messageId} before={back} /> : null}
        {timeline ? <Timeline player={player} /> : null}
        <div ref={message} className="run-message">
          <Live.p id={messageId} aria-live="polite">
            {why}
          </Live.p>
        </div>
      </div>
    </section>
  );
}

/** Why the run goes no further: as in the lessons, or because it has come to the count that was asked for. */
function useReason(player: Player): (now: Timed) => string {
  const { playing } = usePlayerState(player);
  const { playground } = useSession();
  return (now) => {
    const said = runMessage(now);
    const { horizon } = playground.get();
    if (said !== '' || playing || positionOf(now) < horizon || horizon >= LIMITS.steps) return said;
    return say.atHorizon(plain(horizon));
  };
}
