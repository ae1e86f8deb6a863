import { nudging as words } from '#words/nudging.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Slider } from '../../ui/Slider.tsx';
import { epsilonText, LARGEST, SMALLEST } from '../nudgeError/texts.ts';
import { useStage } from '../stageContext.ts';
import './stageControls.css';
import { useStageNumber } from './useStageNumber.ts';

const epsilonOf = ({ state }: NetworkNow) => state.epsilon;

/** How far weights are nudged to find their slopes. */
export function Epsilon() {
  const stage = useStage<NetworkNow>();
  const source = useStageNumber(epsilonOf);
  return (
    <section className="stage-control" aria-label={words.epsilon}>
      <Slider
        name={words.epsilon}
        source={source}
        onChange={(epsilon) => stage.change({ epsilon })}
        min={SMALLEST}
        max={LARGEST}
        scale="log"
        step={1}
        fineStep={2}
        format={epsilonText}
      />
    </section>
  );
}
