import { present as words } from '#words/present.ts';
import { controlPiece, stripPiece } from '../../../lessons/stage/pieces.ts';
import { applyPatch } from '../../../lessons/vocabulary/patch.ts';
import { RunControls } from '../../../views/runControls/RunControls.tsx';
import { useSession, useStep } from '../context.ts';

/** The strip of formula and the controls of the step, for whoever wants them in the room. */
export function StepControls() {
  const { stage, player } = useSession();
  const step = useStep();
  if (!step) return null;
  const { strip, controls = [] } = step.layout;
  const Strip = strip ? stripPiece(strip) : null;
  return (
    <section className="room-controls" aria-label={words.controlsOf}>
      {Strip ? <Strip /> : null}
      {step.buttons.map(({ label, does }) => (
        <button key={label} type="button" className="button" onClick={() => applyPatch(stage, does)}>
          {label}
        </button>
      ))}
      {controls.map((name) => {
        if (name === 'run') return <RunControls key={name} player={player} />;
        const Control = controlPiece<object>(name);
        return <Control key={name} />;
      })}
    </section>
  );
}
