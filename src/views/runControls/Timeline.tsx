import { runControls as words } from '#words/runControls.ts';
import { grouped } from '../../i18n/format.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from '../stageControls/useStageNumber.ts';
import { lastStepOf, positionOf } from './ends.ts';
import type { Player } from './player.ts';

/** The steps of a run as a slider: a hand on it stops the playing. */
export function Timeline({ player }: { player: Player }) {
  const stage = useStage<Timed>();
  const position = useStageNumber(positionOf);
  const end = () => lastStepOf(stage.get());
  return (
    <div className="run-timeline folds">
      <Slider
        name={words.timeline}
        label={
          <>
            <Live.span>
              {(now: Timed) => words.stepOf(String(positionOf(now)), String(lastStepOf(now)))}
            </Live.span>
            <Live.span className="run-growing">{howFar}</Live.span>
          </>
        }
        source={position}
        onChange={(value) => {
          player.pause();
          stage.goTo(value);
        }}
        min={0}
        max={end}
        step={1}
        fineStep={1}
        say={(value) => words.stepOf(String(value), String(end()))}
        buttons={false}
        box={false}
      />
    </div>
  );
}

/** How far a run that takes long has been recorded. It changes many times a second, so it is for the eye; whoever waits hears of it below the timeline. */
const howFar = ({ growing }: Timed): string =>
  growing ? words.growing(grouped(growing.steps), grouped(growing.of)) : '';
