import { learningChart as words } from '#words/learningChart.ts';
import type { Timed } from '../../../run/stage/facets.ts';
import { axesFor, type ChartAxis } from '../../../run/stage/paces.ts';
import { useSnapshot, useStage } from '../../stageContext.ts';
import './learning.css';

/** Chooses what goes across; only where there is a choice. */
export function AxisSwitch() {
  const stage = useStage<Timed>();
  const chosen = useSnapshot(({ pacing }: Timed) => pacing?.axis);
  const axes = useSnapshot(({ pacing }: Timed) => (pacing ? axesFor(pacing.paces).join(' ') : ''));
  if (!axes) return null;
  return (
    <div className="axis-switch" role="group" aria-label={words.across}>
      {(axes.split(' ') as ChartAxis[]).map((axis) => (
        <button
          key={axis}
          type="button"
          className="scale-button"
          aria-pressed={axis === chosen}
          onClick={() => stage.change(stage.get().pacing?.choose(axis) ?? {})}
        >
          {words.choices[axis]}
        </button>
      ))}
    </div>
  );
}
