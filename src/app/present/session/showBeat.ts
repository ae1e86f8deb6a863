import type { StepOutline } from '../../../lessons/outline.tsx';
import { applyPatch, type Patch } from '../../../lessons/vocabulary/patch.ts';
import { withBefore } from '../../../lessons/vocabulary/withBefore.ts';
import { sideOf } from '../../../run/kinds/kinds.ts';
import { BEATS, type Beat, withoutTimeUp } from '../../../run/room/roomState.ts';
import type { Floor } from '../../../run/stage/facets.ts';
import type { ClassSession } from './session.ts';

type Told = Pick<ClassSession, 'room' | 'stage' | 'player'>;

/** Goes to a beat of the step that is shown, and does to the stage what belongs to it. */
export function showBeat(
  beat: Beat,
  { question, task, given, layout }: StepOutline,
  { room, stage, player }: Told,
) {
  const before = room.get().beat;
  if (beat === before) return;
  player.pause();
  room.set({ beat, ...withoutTimeUp(room.get(), Date.now()) });
  const reveal = (patch: Patch | undefined, steps: number | undefined) => {
    applyPatch(stage, patch, given);
    if (steps) player.play({ steps });
  };
  // What is asked for is hidden until the answer, also where one goes back before it.
  const isAnswered = question !== null && BEATS.indexOf(beat) >= BEATS.indexOf('answer');
  const asked = isAnswered ? [] : given.state.asked;
  if (beat === 'answer') {
    // A flag that has been planted stays, so that it can be compared with the answer.
    const { guess } = stage.getState();
    stage.restore();
    if (guess) stage.change({ guess: { ...guess, open: false } });
    reveal(withBefore(question?.reveal, given, question?.play), question?.play);
  } else if (beat === 'way') {
    stage.restore();
    reveal(task?.showMe, task?.play);
  } else if ((before === 'answer' || before === 'way') && beat !== 'recap') {
    // The next question is asked of the step as it was set; the recap, at a lesson's end, leaves the stage as it is.
    stage.restore();
  }
  stage.change({ asked });
  if (beat === 'ask' && question?.kind === 'place') {
    // The flag is up, so that one press on the map or in the bowl answers.
    const { at }: Floor = sideOf(layout, 'floor')(stage.get());
    stage.replace({ guess: { at, open: true } });
  }
}
