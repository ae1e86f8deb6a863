import { deck as words } from '#words/deck.ts';
import { batchesPerEpoch } from '../../core/batches.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';
import './batchSize.css';

/** From one example a step to all of them. Of a few thousand the last one is all as well. */
const SIZES = [1, 10, 50, 250, 500];

/** How many examples a step reads: one of a few sizes, or any that is typed. */
export function BatchSize() {
  const stage = useStage<NetworkNow>();
  const size = useSnapshot(({ hands }: NetworkNow) => hands.size);
  const count = useSnapshot(({ hands }: NetworkNow) => hands.order.length);
  const source = useStageNumber(sizeOf);
  // Another hand is another run, as long as an epoch. Where the ball rests, as many hands as before are dealt, in that size.
  const choose = (batchSize: number) => {
    const { settings, learningRate } = stage.getState();
    stage.change({
      settings: { seed: 1, ...settings, batchSize },
      ...(learningRate !== 0 && { cursor: 0, horizon: batchesPerEpoch({ count, batchSize }) }),
    });
  };
  return (
    <section className="stage-control batch-size" aria-label={words.size}>
      <Segmented
        name={words.size}
        value={size}
        options={SIZES.filter((one) => one <= count).map((value) => ({ value, label: plain(value) }))}
        onChange={choose}
      />
      <div className="folds">
        <NumberField
          name={words.sizeTyped}
          source={source}
          min={1}
          max={count}
          step={1}
          whole
          format={wholeText}
          onChange={choose}
        />
      </div>
    </section>
  );
}

const sizeOf = ({ hands }: NetworkNow) => hands.size;
const wholeText = (value: number) => plain(value, 0);
