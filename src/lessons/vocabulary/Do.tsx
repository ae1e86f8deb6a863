import { useStage } from '../../views/stageContext.ts';
import { applyPatch, type Patch } from './patch.ts';

/** A button in the text that changes the stage. */
export function Do({ does, label }: { does: Patch; label: string }) {
  const stage = useStage();
  return (
    <button type="button" className="button do" onClick={() => applyPatch(stage, does)}>
      {label}
    </button>
  );
}
