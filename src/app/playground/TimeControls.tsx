import { useId, useRef } from 'react';
import { playground as playgroundWords } from '#words/playground.ts';
import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import { LIMITS } from '../../run/playground/state.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { Button } from '../../ui/Button.tsx';
import { PauseIcon, PlayIcon, ResetIcon, StepIcon } from '../../ui/icons.tsx';
import { Live } from '../../views/live.tsx';
import { hasEnded, positionOf } from '../../views/runControls/ends.ts';
import type { Player } from '../../views/runControls/player.ts';
import { runMessage } from '../../views/runControls/runMessage.ts';
import { Timeline } from '../../views/runControls/Timeline.tsx';
import { usePlayerState } from '../../views/runControls/usePlayer.ts';
import { useSnapshot } from '../../views/stageContext.ts';
import { useSession, useShown } from './context.ts';

const say = playgroundWords.time;

/** Step, back, play, scrub, and why the run goes no further. */
export function TimeControls({ player }: { player: Player }) {
  const play = useShown('play');
  const timeline = useShown('timeline');
  if (!play && !timeline) return null;
  return (
    <section className="run-controls" aria-label={words.run}>
      <div className="time-grid">
        {play ? <Buttons player={player} /> : null}
        {timeline ? <Timeline player={player} /> : null}
        <Message player={player} />
      </div>
    </section>
  );
}

function Buttons({ player }: { player: Player }) {
  const { playing } = usePlayerState(player);
  const ended = useSnapshot(hasEnded);
  return (
    <div className="run-buttons">
      <Button aria-label={words.back} onClick={() => player.back()}>
        <span aria-hidden="true">←</span>
      </Button>
      <Button kind="primary" icon={<StepIcon />} aria-disabled={ended} onClick={() => player.step()}>
        {words.step}
      </Button>
      <Button
        className="run-play"
        icon={playing ? <PauseIcon /> : <PlayIcon />}
        onClick={() => player.toggle()}
      >
        {playing ? words.pause : words.play}
      </Button>
      <Button icon={<ResetIcon />} onClick={() => player.reset()}>
        {words.reset}
      </Button>
    </div>
  );
}

/** Why the run goes no further. */
function Message({ player }: { player: Player }) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const { playing } = usePlayerState(player);
  const { playground } = useSession();
  const text = (now: Snapshot) => {
    const said = runMessage(now);
    const { horizon } = playground.get();
    if (said !== '' || playing || positionOf(now) < horizon || horizon >= LIMITS.steps) return said;
    return say.atHorizon(plain(horizon));
  };
  return (
    <div ref={place} className="run-message">
      <Live.p id={id} aria-live="polite">
        {text}
      </Live.p>
    </div>
  );
}
