import { useId, useRef } from 'react';
import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useStageNumber } from '../stageControls/useStageNumber.ts';
import type { Player } from './player.ts';
import { RunButtons } from './RunButtons.tsx';
import { runMessage } from './runMessage.ts';
import { Speed } from './Speed.tsx';
import { Timeline } from './Timeline.tsx';
import './runControls.css';

interface RunControlsProps {
  /** The page's player, so that keys and buttons move the same one. */
  player: Player;
}

/** Step, play, reset, speed, learning rate and timeline, and why the run goes no further. */
export function RunControls({ player }: RunControlsProps) {
  const stage = useStage<Timed>();
  // Each racer has a learning rate of its own, and shows it in its strip.
  const racing = useSnapshot((now: Timed) => now.racing);
  const rate = useStageNumber(rateOf);
  const [least, largest] = useSnapshot(ratesOf);
  // The least of them with three digits.
  const decimals = 2 - Math.round(Math.log10(least));
  const message = useRef<HTMLDivElement>(null);
  const messageId = useId();

  return (
    <section className="run-controls" aria-label={words.run}>
      <div className={racing ? 'run-grid is-race' : 'run-grid'}>
        <RunButtons
          player={player}
          message={message}
          messageId={messageId}
          after={<Speed player={player} />}
        />
        {racing ? null : (
          <div className="run-rate folds">
            <Slider
              name={words.learningRate}
              source={rate}
              onChange={(learningRate) => stage.change({ learningRate, beat: 0 })}
              min={least}
              max={largest}
              scale="log"
              format={(value) => plain(value, decimals)}
              buttons={false}
            />
          </div>
        )}
        <Timeline player={player} />
        <div ref={message} className="run-message">
          <Live.p id={messageId} aria-live="polite">
            {runMessage}
          </Live.p>
        </div>
      </div>
    </section>
  );
}

const rateOf = (now: Timed) => now.state.learningRate;
/** Those that suit the course's first bowl. */
const USUAL = [0.0001, 0.1] as const;
const ratesOf = (now: Timed) => now.rates ?? USUAL;
