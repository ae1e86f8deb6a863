import { waysOf } from '../../lessons/kinds/kindWords.ts';
import type { StepOutline } from '../../lessons/outline.tsx';
import { applyPatch } from '../../lessons/vocabulary/patch.ts';
import { stageOf } from '../../run/kinds/kinds.ts';

/**
 * What "Show me" would do, said in words and numbers: the answer key's way of doing a task, worked out by the core from the step as the lesson set it; null
 * where the lesson shows none, or its kind has no words for it.
 */
export function oneWay({ task, given, layout }: StepOutline): string | null {
  if (!task?.ways.length) return null;
  const stage = stageOf(layout);
  for (const { does, play = 0 } of task.ways) {
    applyPatch(stage, does);
    if (play > 0) stage.goTo(stage.getState().cursor + play);
  }
  const change = { before: given, after: stage.get(), layout };
  return waysOf(layout)?.oneWay(change).join(', ') || null;
}
