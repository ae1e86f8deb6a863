import { valley as words } from '#words/valley.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { rescaled } from '../../run/kinds/network/rescaled.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from './useStageNumber.ts';
import './scaling.css';
import './stageControls.css';

/** From the data as measured to standardized inputs, in two movements: first each is divided by its spread, then its mean is taken away. */
export function Scaling() {
  const stage = useStage<NetworkNow>();
  const source = useStageNumber(placeOf);
  return (
    <section className="stage-control scaling-control" aria-label={words.scaling}>
      <Slider
        name={words.scaling}
        label={
          <>
            {words.features}: <Live.span<NetworkNow>>{({ state }) => words.scaled(state.scaling)}</Live.span>
          </>
        }
        source={source}
        onChange={(place) => {
          stage.change(rescaled(stage.get(), movementsAt(place)));
        }}
        min={0}
        max={2}
        step={0.25}
        fineStep={0.01}
        say={said}
        box={false}
      />
    </section>
  );
}

/** Where the thumb stands: along the first movement, or past it. Means that were taken away alone stand with the second. */
const placeOf = ({ state: { scaling } }: NetworkNow) => scaling.spread + scaling.center;

const movementsAt = (place: number) => ({ spread: Math.min(1, place), center: Math.max(0, place - 1) });

const said = (place: number) => words.scaled(movementsAt(place));
