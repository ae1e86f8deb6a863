import { useEffect, useId, useRef } from 'react';
import { playground as playgroundWords } from '#words/playground.ts';
import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import type { PlaygroundState } from '../../run/playground/state.ts';
import { LIMITS } from '../../run/playground/state.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronLeftIcon, PauseIcon, PlayIcon, ResetIcon, StepIcon } from '../../ui/icons.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Live } from '../../views/live.tsx';
import { hasEnded, lastStepOf, positionOf } from '../../views/runControls/ends.ts';
import type { Player } from '../../views/runControls/player.ts';
import { runMessage } from '../../views/runControls/runMessage.ts';
import { usePlayerState } from '../../views/runControls/usePlayer.ts';
import { useSnapshot, useStage } from '../../views/stageContext.ts';
import { useStageNumber } from '../../views/stageControls/useStageNumber.ts';
import { usePlayground, useSession, useShown, useStateNumber } from './context.ts';

const say = playgroundWords.time;

/** Time: step, back, play at any speed, scrub, loop, and when to stop. */
export function TimeControls({ player }: { player: Player }) {
  const play = useShown('play');
  const timeline = useShown('timeline');
  const speed = useShown('speed');
  if (!play && !timeline && !speed) return null;
  return (
    <section className="run-controls" aria-label={words.run}>
      <div className="time-grid">
        {play ? <Buttons player={player} /> : null}
        {timeline ? <Timeline player={player} /> : null}
        {speed ? <Speed player={player} /> : null}
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
      <Button icon={<ChevronLeftIcon />} aria-label={words.back} onClick={() => player.back()} />
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

function Timeline({ player }: { player: Player }) {
  const stage = useStage();
  const position = useStageNumber(positionOf);
  const end = () => lastStepOf(stage.get());
  return (
    <div className="run-timeline">
      <Slider
        name={words.timeline}
        label={<Live.span>{(now) => words.stepOf(plain(positionOf(now)), plain(lastStepOf(now)))}</Live.span>}
        source={position}
        onChange={(value) => {
          player.pause();
          stage.goTo(value);
        }}
        min={0}
        max={end}
        step={1}
        fineStep={1}
        bigStep={10}
        say={(value) => words.stepOf(plain(value), plain(end()))}
        buttons={false}
        box={false}
      />
    </div>
  );
}

const readSpeed = (state: PlaygroundState) => state.speed;

function Speed({ player }: { player: Player }) {
  const { playground } = useSession();
  const source = useStateNumber(readSpeed);
  const loop = usePlayground((state) => state.loop);
  useEffect(() => {
    player.setSpeed(playground.get().speed);
    return playground.subscribe(({ speed }) => player.setSpeed(speed));
  }, [player, playground]);
  return (
    <div className="run-pace">
      <Slider
        name={say.speed}
        label={
          <Live.span>{() => `${say.speed}: ${say.perSecond(plain(playground.get().speed, 1))}`}</Live.span>
        }
        source={source}
        onChange={(speed) => playground.change({ speed })}
        min={0.5}
        max={500}
        typed={{ min: 0.1, max: 1000 }}
        scale="log"
        buttons={false}
        box={false}
        say={(value) => say.perSecond(plain(value, 1))}
      />
      <label className="loop">
        <input
          type="checkbox"
          checked={loop}
          onChange={(event) => playground.change({ loop: event.target.checked })}
        />
        {say.loop}
      </label>
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

const readHorizon = (state: PlaygroundState) => state.horizon;
const readStop = (state: PlaygroundState) => state.stopWhenSlopesUnder ?? 0.001;

/** When a run stops by itself: after a count, or where it is flat. For the panel. */
export function WhenToStop() {
  const { playground } = useSession();
  const stop = usePlayground((state) => state.stopWhenSlopesUnder);
  const horizon = useStateNumber(readHorizon);
  const under = useStateNumber(readStop);
  return (
    <details className="small-print">
      <summary>{say.title}</summary>
      <NumberField
        name={say.horizon}
        source={horizon}
        min={1}
        max={LIMITS.steps}
        step={10}
        onChange={(value) => {
          const steps = Math.max(1, Math.round(value));
          playground.change({ horizon: steps, cursor: Math.min(playground.get().cursor, steps) });
        }}
      />
      <label className="loop">
        <input
          type="checkbox"
          checked={stop !== null}
          onChange={(event) =>
            playground.change({ stopWhenSlopesUnder: event.target.checked ? 0.001 : null })
          }
        />
        {say.stop}
      </label>
      {stop === null ? null : (
        <NumberField
          name={say.stopUnder}
          source={under}
          min={1e-15}
          max={1e6}
          step={0.001}
          format={(value) => plain(value, 12)}
          onChange={(value) => playground.change({ stopWhenSlopesUnder: value })}
        />
      )}
    </details>
  );
}
