import { controls as words } from '#words/controls.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Slider } from '../../ui/Slider.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useStageNumber } from '../stageControls/useStageNumber.ts';
import { inWholes, PARAMETER_RANGE } from './parameterRange.ts';
import './parameterControls.css';

/** The line's two numbers as sliders. */
export function ParameterControls() {
  const stage = useStage();
  const w = useStageNumber(readW);
  const b = useStageNumber(readB);
  const steps = useSnapshot(inWholes) ? WHOLES : {};
  return (
    <section className="parameter-controls" aria-label={words.parameters}>
      <div className="parameter-grid">
        <Slider
          name="w"
          label={
            <span className="letter" translate="no">
              w
            </span>
          }
          source={w}
          onChange={(value) => stage.place(value, b.read())}
          min={PARAMETER_RANGE.w[0]}
          max={PARAMETER_RANGE.w[1]}
          format={threeDecimals}
          tone="w"
          {...steps}
        />
        <Slider
          name="b"
          label={
            <span className="letter" translate="no">
              b
            </span>
          }
          source={b}
          onChange={(value) => stage.place(w.read(), value)}
          min={PARAMETER_RANGE.b[0]}
          max={PARAMETER_RANGE.b[1]}
          format={threeDecimals}
          tone="b"
          {...steps}
        />
      </div>
    </section>
  );
}

const WHOLES = { step: 1, fineStep: 1 };
const readW = (now: Snapshot) => now.w;
const readB = (now: Snapshot) => now.b;
const threeDecimals = (value: number) => plain(value, 3);
