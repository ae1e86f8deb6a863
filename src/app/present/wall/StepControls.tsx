import { present as words } from '#words/present.ts';
import { stripPiece } from '../../../lessons/stage/pieces.ts';
import { ControlsOf } from '../../../lessons/stage/StageArea.tsx';
import { applyPatch } from '../../../lessons/vocabulary/patch.ts';
import { useBoard, useSession, useStep } from '../context.ts';

/** The strips and the controls of the step, which the teacher can show and hide. */
export function StepControls() {
  const { stage, player } = useSession();
  const step = useStep();
  const board = useBoard();
  if (!step || board) return null;
  const { strip } = step.layout;
  const Strip = strip ? stripPiece(strip) : null;
  return (
    <section className="room-controls" aria-label={words.controlsOf}>
      {Strip ? <Strip /> : null}
      {step.buttons.map(({ label, does }) => (
        <button key={label} type="button" className="button" onClick={() => applyPatch(stage, does)}>
          {label}
        </button>
      ))}
      {step.layout.controls ? <ControlsOf layout={step.layout} player={player} /> : null}
      {strip || step.buttons.length > 0 || step.layout.controls ? null : <p>{words.noControls}</p>}
    </section>
  );
}
