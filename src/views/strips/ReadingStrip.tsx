import { useState } from 'react';
import { strips } from '#words/strips.ts';
import { usingTheLine as words } from '#words/usingTheLine.ts';
import { plain } from '../../i18n/format.ts';
import { isExtrapolated, predicted, readingAt, readingRange } from '../../run/kinds/line/reading.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { ScrubNumber } from '../../ui/ScrubNumber.tsx';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from '../stageControls/useStageNumber.ts';
import { bracketed, inside, Num, Op, Plus } from './math.tsx';
import { Strip } from './Strip.tsx';
import './readingStrip.css';
import { told } from '../told.ts';

/** The line in use: the pats put in for "pats", then simplified, and simplified. */
export function ReadingStrip() {
  const stage = useStage();
  const [least, most] = readingRange(stage.getState());
  const reading = useStageNumber(readPats);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Strip name={words.strip}>
      <div className="reading-strip">
        <div className="reading-formula">
          <span className="f-run">
            <span className="f-line">{strips.wags}</span>(
            <ScrubNumber
              name={words.inFormula}
              source={reading}
              onChange={(pats) => stage.change(readingAt(pats, stage.getState()))}
              min={least}
              max={most}
              step={1}
              fineStep={0.1}
              onProblem={setProblem}
            />
            )
          </span>
          <span className="f-run">
            <Op>=</Op>
            <Num tone="w" of={(now) => inside(now.w)} />
            <Op>·</Op>
            <Num of={(now) => bracketed(inside(now.state.reading))} />
            <Plus tone="b" of={(now) => inside(now.b)} />
          </span>
          <span className="f-run">
            <Op>=</Op>
            <Num of={(now) => inside(now.w * now.state.reading)} />
            <Plus tone="b" of={(now) => inside(now.b)} />
          </span>
          <span className="f-run">
            <Op>=</Op>
            <Live.output className="f-num f-line reading-out" aria-label={strips.wagsOut} aria-live="off">
              {(now) => told(now, 'predicted', plain(predicted(now), 4))}
            </Live.output>
            <span className="f-line"> {strips.wags}</span>
          </span>
        </div>
        <p className="reading-trust" aria-live="polite">
          {problem ?? <Live.span>{trust}</Live.span>}
        </p>
      </div>
    </Strip>
  );
}

const readPats = (now: Snapshot) => now.state.reading;
const trust = (now: Snapshot) =>
  isExtrapolated(now) ? (predicted(now) < 0 ? words.growls : words.outside) : words.inside;
