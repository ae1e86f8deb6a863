import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

const NUDGES = [0.5, 0.1, 0.01, 0.001].map((value) => ({ value, label: plain(value) }));

/** How far to the side rise over run is measured. The slice itself says what comes of it. */
export function Nudge() {
  const stage = useStage();
  const nudge = useSnapshot((now) => now.state.nudge);
  const letter = useSnapshot((now) => now.state.slice ?? 'w');
  return (
    <section className="stage-control" aria-label={words.nudge(letter)}>
      <div className={`nudge tone-${letter}`}>
        <Segmented
          name={words.nudge(letter)}
          value={nudge}
          options={NUDGES}
          onChange={(value) => stage.change({ nudge: value })}
        />
      </div>
    </section>
  );
}
