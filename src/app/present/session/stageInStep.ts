import type { StepOutline } from '../../../lessons/outline.tsx';
import { kindOf } from '../../../run/kinds/kinds.ts';
import { type Room, stageFieldsIn } from '../../../run/room/room.ts';
import { type ClassStage, createClassStages } from './classStages.ts';

export interface StageInStep {
  /** The stage of the step that is shown, and its player. */
  inHand(): ClassStage;
  /** Shows the step as the lesson sets it, and then what the room holds of its stage. */
  show(): void;
  /** Applies to the stage what another window has set in the room. */
  follow(keys: ReadonlySet<string>): void;
}

/** Keeps the stages of a window and the room in step: each change of a stage is set in the room, and what the room is told is applied to the stage of the step that is shown. */
export function stageInStep(room: Room, step: () => StepOutline | null): StageInStep {
  /** The fields that were changed last in this window: those that a drag in progress is changing, if there is one. */
  let moved: ReadonlySet<string> = new Set();
  /** Whether a change of the stage comes from the room, and so is not set there again. */
  let following = false;

  const layout = () => step()?.layout ?? {};
  const inHand = createClassStages({
    room,
    shown: layout,
    explainSteps: () => step()?.layout.explainSteps ?? false,
    onChange(kind, changed) {
      if (following) return;
      moved = new Set(Object.keys(changed));
      room.setStage(kind, changed);
    },
  });
  const fromRoom = (change: () => void) => {
    following = true;
    try {
      change();
    } finally {
      following = false;
    }
  };

  return {
    inHand,
    show() {
      const shown = step();
      if (!shown) return;
      const { stage } = inHand();
      fromRoom(() => {
        stage.load(shown.layout.state ?? {});
        stage.change(room.stage(kindOf(shown.layout)) ?? {});
      });
    },
    follow(keys) {
      const kind = kindOf(layout());
      const all = room.stage(kind) ?? {};
      const changed = stageFieldsIn(keys, kind).filter((key) => key in all);
      if (changed.length === 0) return;
      const { stage } = inHand();
      const patch = Object.fromEntries(changed.map((key) => [key, all[key]]));
      // Where both windows change a field, the later change stands: replacing ends the drag in this window.
      const isContested = changed.some((key) => moved.has(key));
      fromRoom(() => (isContested ? stage.replace(patch) : stage.change(patch)));
    },
  };
}
