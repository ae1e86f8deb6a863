import type { ReactNode, RefObject } from 'react';
import { runControls as words } from '#words/runControls.ts';
import { Button } from '../../ui/Button.tsx';
import { PauseIcon, PlayIcon, ResetIcon, StepIcon } from '../../ui/icons.tsx';
import { useSnapshot } from '../stageContext.ts';
import { hasEnded } from './ends.ts';
import type { Player } from './player.ts';
import { usePlayerState } from './usePlayer.ts';

interface RunButtonsProps {
  player: Player;
  /** Where it is said why a run goes no further: the eye is drawn there when a step is asked for in vain. */
  message: RefObject<HTMLElement | null>;
  /** The id of what is said there. */
  messageId: string;
  before?: ReactNode;
  after?: ReactNode;
}

/** Step, play and reset, and what else stands in their row. */
export function RunButtons({ player, message, messageId, before, after }: RunButtonsProps) {
  const { playing } = usePlayerState(player);
  const ended = useSnapshot(hasEnded);
  const step = () => {
    if (!player.step()) point(message.current);
  };
  return (
    <div className="run-buttons">
      {before}
      <Button
        kind="primary"
        icon={<StepIcon />}
        aria-disabled={ended}
        aria-describedby={messageId}
        onClick={step}
      >
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
      {after}
    </div>
  );
}

/** Draws the eye to the sentence that says why nothing happened. */
function point(node: HTMLElement | null): void {
  if (!node) return;
  node.classList.remove('is-pointed-at');
  // Reading a size lets the same animation start again.
  node.getBoundingClientRect();
  node.classList.add('is-pointed-at');
}
