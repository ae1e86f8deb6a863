import { ladder as words } from '#words/ladder.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { MOST_EACH } from '../../run/kinds/network/state.ts';
import { Slider } from '../../ui/Slider.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';

const valuesOf = ({ state }: NetworkNow) => state.valuesEach;

/** How many values of each weight a grid has whose time is asked for. */
export function ValuesEach() {
  const stage = useStage<NetworkNow>();
  const source = useStageNumber(valuesOf);
  return (
    <section className="stage-control" aria-label={words.values}>
      <Slider
        name={words.values}
        label={words.valuesLabel}
        source={source}
        onChange={(value) => stage.change({ valuesEach: Math.round(value) })}
        min={2}
        max={60}
        typed={{ min: 2, max: MOST_EACH, whole: true }}
        step={1}
        fineStep={1}
      />
    </section>
  );
}
