import { useState } from 'react';
import { strips as words } from '#words/strips.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { ScrubNumber } from '../../ui/ScrubNumber.tsx';
import { PARAMETER_RANGE } from '../parameters/parameterRange.ts';
import { useStage } from '../stageContext.ts';
import { useStageNumber } from '../stageControls/useStageNumber.ts';
import { inside, Op } from './math.tsx';
import { Strip } from './Strip.tsx';
import './lineStrip.css';
import { Live } from '../live.tsx';
import { told } from '../told.ts';

/** wags(pats) = w · pats + b with numbers to scrub, and the same line as a machine: pats in, wags out. */
export function LineStrip() {
  const stage = useStage();
  const w = useStageNumber(readW);
  const b = useStageNumber(readB);
  const pats = useStageNumber(readPats);
  const [problem, setProblem] = useState<string | null>(null);

  return (
    <Strip name={words.line}>
      <div className="line-strip">
        <div className="line-formula">
          <span className="f-run">
            <span className="f-line">{words.wags}</span>({words.pats})<Op>=</Op>
          </span>
          <span className="f-run">
            <ScrubNumber
              name="w"
              source={w}
              onChange={(value) => stage.place(value, b.read())}
              min={PARAMETER_RANGE.w[0]}
              max={PARAMETER_RANGE.w[1]}
              tone="w"
              onProblem={setProblem}
            />
            <Op>·</Op>
            {words.pats}
            <Op>+</Op>
            <ScrubNumber
              name="b"
              source={b}
              onChange={(value) => stage.place(w.read(), value)}
              min={PARAMETER_RANGE.b[0]}
              max={PARAMETER_RANGE.b[1]}
              tone="b"
              onProblem={setProblem}
            />
          </span>
        </div>
        <fieldset className="line-machine" aria-label={words.machine}>
          <span className="machine-end">
            <ScrubNumber
              name={words.patsIn}
              source={pats}
              onChange={(reading) => stage.change({ reading })}
              min={0}
              max={20}
              step={1}
              fineStep={0.1}
              onProblem={setProblem}
            />
            <span className="machine-word">{words.patsIn}</span>
          </span>
          <Funnel />
          <span className="machine-end">
            <Live.output className="machine-out" aria-label={words.wagsOut} aria-live="off">
              {(now: Snapshot) => told(now, 'predicted', inside(now.w * now.state.reading + now.b))}
            </Live.output>
            <span className="machine-word">{words.wagsOut}</span>
          </span>
        </fieldset>
        <p className="strip-problem" aria-live="polite">
          {problem}
        </p>
      </div>
    </Strip>
  );
}

/** The machine itself: something goes in at the left and comes out at the right. */
function Funnel() {
  return (
    <svg
      className="machine"
      translate="no"
      viewBox="0 0 176 44"
      width="176"
      height="44"
      aria-hidden="true"
      focusable="false"
    >
      <path className="machine-pipe" d="M1 22h22m-6-6 6 6-6 6M152 22h22m-6-6 6 6-6 6" />
      <rect className="machine-box" x="28" y="3" width="119" height="38" rx="9" />
      <text x="87.5" y="28" textAnchor="middle">
        <tspan className="machine-w">w</tspan> · {words.pats} + <tspan className="machine-b">b</tspan>
      </text>
    </svg>
  );
}

const readW = (now: Snapshot) => now.w;
const readB = (now: Snapshot) => now.b;
const readPats = (now: Snapshot) => now.state.reading;
