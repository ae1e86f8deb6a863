import type { Lesson, LessonCard } from '../../lessons/lesson.ts';
import { type AnyStage, kindOf, stateOf } from '../../run/kinds/kinds.ts';
import { writeStage } from '../../run/stage/link.ts';
import { printable } from '../paper/printable.tsx';
import { stepIn } from './stepIn.ts';
// So that the first press of a clicker does not wait for it.
import './turnStep.ts';

/**
 * What a lesson needs only once it stands there: it can be printed, and where it has to be loaded anew for a piece that did not come, its stage is kept
 * in its address. Returns how to let go of it.
 */
export function onceStanding(card: LessonCard, lesson: Lesson, stage: AnyStage): () => void {
  const keep = () => {
    // What is missing may be another lesson, whose address this already is.
    if (!location.pathname.includes(`lessons/${card.slug}`)) return;
    const step = stepIn(location.hash, card.steps);
    const layout = lesson.stages[step - 1] ?? {};
    const fields = writeStage(kindOf(layout).fields, stage.getState(), stateOf(layout));
    history.replaceState(history.state, '', `#${step}${fields}`);
  };
  addEventListener('downhill-reload', keep);
  const stop = printable(card, lesson);
  return () => {
    stop();
    removeEventListener('downhill-reload', keep);
  };
}
