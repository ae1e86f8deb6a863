import { jump as words } from '#words/jump.ts';
import { descentAlongAxes } from '../../core/descentAlongAxes.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Button } from '../../ui/Button.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';
import './draws.css';

const JUMP = 'closedForm';
const WALK = 'gradientDescent';
const NEAR = 0.001;

/** Puts the ball at the bottom in one step, and says what a walk from the same start would take. */
export function Jump() {
  const stage = useStage<NetworkNow>();
  const jumped = useSnapshot(({ state }: NetworkNow) => state.optimizer === JUMP);
  const compared = useSnapshot(comparedIn);
  return (
    <section className="stage-control draws" aria-label={words.control}>
      <output className="draws-count" aria-label={words.comparedName} aria-live="off">
        {compared}
      </output>
      <span className="draws-buttons">
        <Button
          kind="primary"
          onClick={() => stage.replace({ optimizer: JUMP, cursor: 1, beat: 0, fitted: false })}
        >
          {words.go}
        </Button>
        <Button
          aria-disabled={!jumped}
          onClick={() => stage.replace({ optimizer: WALK, cursor: 0, beat: 0 })}
        >
          {words.walk}
        </Button>
      </span>
    </section>
  );
}

function comparedIn({ model, state }: NetworkNow): string {
  const start = Array.from({ length: model.layout.parameterCount }, (_, i) => state.weights[i] ?? 0);
  const steps = descentAlongAxes(model.objective, start).stepsUntil(state.learningRate, NEAR);
  return words.compared(
    plain(state.learningRate),
    Number.isFinite(steps) ? words.steps(plain(steps)) : words.never,
  );
}
