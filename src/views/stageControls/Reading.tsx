import { strips as words } from '#words/strips.ts';
import { usingTheLine } from '#words/usingTheLine.ts';
import { readingAt, readingRange } from '../../run/kinds/line/reading.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Slider } from '../../ui/Slider.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';

/** The pats that are put into the line, where it is used. */
export function Reading() {
  const stage = useStage();
  const [least, most] = readingRange(stage.getState());
  const reading = useStageNumber(readPats);
  return (
    <section className="stage-control" aria-label={usingTheLine.control}>
      <Slider
        name={words.patsIn}
        source={reading}
        onChange={(pats) => stage.change(readingAt(pats, stage.getState()))}
        min={least}
        max={most}
      />
    </section>
  );
}

const readPats = (now: Snapshot) => now.state.reading;
