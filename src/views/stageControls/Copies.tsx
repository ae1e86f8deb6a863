import { sumOrMean as words } from '#words/sumOrMean.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { MOST_COPIES } from '../../run/kinds/network/state.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';

/** How often the examples stand there. */
export function Copies() {
  const stage = useStage<NetworkNow>();
  const copies = useStageNumber(copiesOf);
  return (
    <section className="stage-control" aria-label={words.copies}>
      <Slider
        name={words.copies}
        label={<Live.span<NetworkNow>>{(now) => said(now, copiesOf(now))}</Live.span>}
        source={copies}
        onChange={(value) => stage.change({ copies: Math.round(value), beat: 0 })}
        min={1}
        max={MOST_COPIES}
        step={1}
        fineStep={1}
        say={(value) => said(stage.get(), value)}
        box={false}
      />
    </section>
  );
}

const copiesOf = ({ state }: NetworkNow) => state.copies;
const said = ({ state }: NetworkNow, copies: number) =>
  words.copiesOf(plain(copies), plain(copies * state.data.target.values.length));
