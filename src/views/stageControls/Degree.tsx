import { heldOut as words } from '#words/heldOut.ts';
import { plain } from '../../i18n/format.ts';
import { LARGEST_DEGREE, withDegree } from '../../run/kinds/network/complexity.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';

const degreeOf = ({ state }: NetworkNow) => state.degree ?? 1;
const said = ({ state, complexity }: NetworkNow) => {
  const degree = words.degreeOf(plain(state.degree ?? 1));
  return complexity.peeks === null ? degree : `${degree} · ${words.peeks(plain(complexity.peeks))}`;
};

/** Up to which power of the first feature the model reads; where looks at what is held out are counted, how many there have been. */
export function Degree() {
  const stage = useStage<NetworkNow>();
  const degree = useStageNumber(degreeOf);
  return (
    <section className="stage-control" aria-label={words.degree}>
      <Slider
        name={words.degree}
        label={<Live.span<NetworkNow>>{said}</Live.span>}
        source={degree}
        onChange={(value) => stage.change(withDegree(stage.getState(), Math.round(value)))}
        min={0}
        max={LARGEST_DEGREE}
        step={1}
        fineStep={1}
        say={() => said(stage.get())}
        box={false}
      />
    </section>
  );
}
