import { modelControls as words } from '#words/modelControls.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { bandAround, bandPlace, heldFeature, placeRange } from './bandPlace.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';
import './band.css';

/** Holds a feature still: only examples whose value is within a band count. The band is slid along and made wider. Leftovers hold all other inputs still, for all examples at once. */
export function Band() {
  const stage = useStage<NetworkNow>();
  const feature = useSnapshot(({ state }: NetworkNow) => heldFeature(state));
  const shown = useSnapshot(({ state }: NetworkNow) =>
    state.leftovers ? 'leftovers' : state.band === null ? 'all' : 'band',
  );
  const middle = useStageNumber(readMiddle);
  const width = useStageNumber(readWidth);
  const { least, most, step } = placeRange(stage.getState());
  const put = (at: number, wide: number) =>
    stage.change({
      band: bandAround(stage.getState(), { middle: at, width: wide }),
      leftovers: false,
    });
  return (
    <section className="stage-control band" aria-label={words.hold(feature)}>
      <Segmented
        name={words.hold(feature)}
        value={shown}
        options={[
          { value: 'all', label: words.all },
          { value: 'band', label: words.band },
          { value: 'leftovers', label: words.leftovers },
        ]}
        onChange={(value) =>
          value === 'band'
            ? put(middle.read(), width.read())
            : stage.change({ band: null, leftovers: value === 'leftovers' })
        }
      />
      <div className="folds">
        <Slider
          name={words.middle}
          source={middle}
          onChange={(value) => put(value, width.read())}
          min={least}
          max={most}
          step={step}
          fineStep={step / 10}
          format={whole}
        />
      </div>
      <div className="folds">
        <Slider
          name={words.width}
          source={width}
          onChange={(value) => put(middle.read(), value)}
          min={step}
          max={most - least}
          step={step}
          fineStep={step / 10}
          format={whole}
        />
      </div>
    </section>
  );
}

const whole = (value: number) => plain(value, 0);
const readMiddle = ({ state }: NetworkNow) => bandPlace(state).middle;
const readWidth = ({ state }: NetworkNow) => bandPlace(state).width;
