import { nudging as words } from '#words/nudging.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

const SIDES = (['both', 'one'] as const).map((value) => ({ value, label: words[value] }));

/** Whether a weight is nudged to both sides or to one. */
export function Sides() {
  const stage = useStage<NetworkNow>();
  const sides = useSnapshot(({ state }: NetworkNow) => state.sides);
  return (
    <section className="stage-control" aria-label={words.sides}>
      <Segmented
        name={words.sides}
        value={sides}
        options={SIDES}
        onChange={(value) => stage.change({ sides: value })}
      />
    </section>
  );
}
