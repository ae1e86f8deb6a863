import { sumOrMean as words } from '#words/sumOrMean.ts';
import { REDUCTIONS } from '../../core/reduction.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

/** What the squares of the misses become: their sum, their mean, or half of either. */
export function CostKind() {
  const stage = useStage<NetworkNow>();
  const reduction = useSnapshot(({ state }: NetworkNow) => state.reduction);
  return (
    <section className="stage-control" aria-label={words.cost}>
      <Segmented
        name={words.cost}
        value={reduction}
        options={REDUCTIONS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => stage.change({ reduction: value, beat: 0 })}
      />
    </section>
  );
}
