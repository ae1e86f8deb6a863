import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { saidOf, sliceIn } from '../axes/floor.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

const NUDGES = [0.5, 0.1, 0.01, 0.001].map((value) => ({ value, label: plain(value) }));

/** How far to the side rise over run is measured. The slice itself says what comes of it. */
export function Nudge() {
  const stage = useStage<Floor>();
  const nudge = useSnapshot((now: Floor) => now.state.nudge);
  const axis = useSnapshot((now: Floor) => sliceIn(now)?.axis ?? now.axes[0]);
  const name = words.nudge(saidOf(axis));
  return (
    <section className="stage-control" aria-label={name}>
      <div className={`nudge ${axis.className}`}>
        <Segmented
          name={name}
          value={nudge}
          options={NUDGES}
          onChange={(value) => stage.change({ nudge: value })}
        />
      </div>
    </section>
  );
}
