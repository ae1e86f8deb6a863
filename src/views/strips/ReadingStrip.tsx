import { useState } from 'react';
import { strips } from '#words/strips.ts';
import { usingTheLine as words } from '#words/usingTheLine.ts';
import { shownNumber } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';
import { isExtrapolated, predicted, readingAt, readingRange } from '../../run/kinds/line/reading.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { ScrubNumber } from '../../ui/ScrubNumber.tsx';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from '../stageControls/useStageNumber.ts';
import { bracketed, Equals, Num, Op, Plus } from './math.tsx';
import { Strip } from './Strip.tsx';
import './readingStrip.css';
import { told } from '../told.ts';

/** The line in use: the pats put in for "pats", then multiplied, then added up. */
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
              onChange={(value) => stage.change(readingAt(value, stage.getState()))}
              min={least}
              max={most}
              step={1}
              fineStep={0.1}
              onProblem={setProblem}
            />
            )
          </span>
          <span className="f-run">
            <Live.span className="f-op">{(now) => (isWhole(now.w) && isWhole(now.b) ? '=' : '≈')}</Live.span>
            <Num tone="w" of={tilt} />
            <Op>·</Op>
            <Num of={(now) => bracketed(pats(now))} />
            <Plus tone="b" of={lift} />
          </span>
          <span className="f-run">
            <Equals from={(now) => shownNumber(tilt(now)) * shownNumber(pats(now))} to={product} as={plain} />
            <Num of={product} />
            <Plus tone="b" of={lift} />
          </span>
          <span className="f-run">
            <Equals from={(now) => shownNumber(product(now)) + shownNumber(lift(now))} to={wags} as={plain} />
            <Live.output className="f-num f-line reading-out" aria-label={strips.wagsOut} aria-live="off">
              {wags}
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

const tilt = (now: Snapshot) => plain(now.w);
const lift = (now: Snapshot) => plain(now.b);
const pats = (now: Snapshot) => plain(now.state.reading);
const product = (now: Snapshot) => plain(now.w * now.state.reading);
const wags = (now: Snapshot) => told(now, 'predicted', plain(predicted(now)));
/** Whether a number is shown with all its digits. */
const isWhole = (value: number) => shownNumber(plain(value)) === value;
const readPats = (now: Snapshot) => now.state.reading;
const trust = (now: Snapshot) =>
  isExtrapolated(now) ? (predicted(now) < 0 ? words.growls : words.outside) : words.inside;
