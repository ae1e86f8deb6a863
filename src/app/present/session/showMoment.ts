import type { StepOutline } from '../../../lessons/outline.tsx';
import { leftBy } from '../../../lessons/vocabulary/left.ts';
import { applyPatch, type Fields } from '../../../lessons/vocabulary/patch.ts';
import { withBefore } from '../../../lessons/vocabulary/withBefore.ts';
import { sideOf } from '../../../run/kinds/kinds.ts';
import { BEATS, type Moment, withoutTimeUp } from '../../../run/room/roomState.ts';
import type { Floor } from '../../../run/stage/facets.ts';
import type { ClassSession } from './session.ts';

type Told = Pick<ClassSession, 'room' | 'stage' | 'player'>;

/** Goes to a moment of the step that is shown, and does to the stage what belongs to it; who comes `back` to it finds what it plays at its end. */
export function showMoment({ beat, scene }: Moment, step: StepOutline, told: Told, back = false) {
  const { room, stage, player } = told;
  const { beat: before, scene: sceneBefore } = room.get();
  if (beat === before && scene === sceneBefore) return;
  player.pause();
  keepFlag(step, told);
  room.set({ beat, scene, ...withoutTimeUp(room.get(), Date.now()) });
  const { question, given, layout } = step;
  // What is asked for is hidden until the answer, also where one goes back before it.
  const isAnswered = question !== null && BEATS.indexOf(beat) >= BEATS.indexOf('answer');
  const asked = isAnswered ? [] : given.state.asked;
  if (beat === 'answer') showAnswer(step, told, back);
  else if (beat === 'way') showWay(scene, step, told, back);
  else if (beat === 'recap') {
    // The recap leaves the stage as it is; who comes back to it finds there what came before it.
    if (back && step.task) showWay(step.task.ways.length - 1, step, told, true);
    else if (back) showAnswer(step, told, true);
  }
  // The next question is asked of the step as it was set.
  else if (before === 'answer' || before === 'way') stage.restore();
  stage.change({ asked });
  // Before the question there is no flag to plant.
  if (beat === 'look' && question?.kind === 'place') stage.change({ guess: null });
  if (beat === 'ask' && question?.kind === 'place') {
    // The flag is up, so that one press on the map or in the bowl answers.
    const floor: Floor = sideOf(layout, 'floor')(stage.get());
    stage.replace({ guess: { at: room.get().flags[question.id] ?? floor.at, open: true } });
  }
}

/** A flag that has been planted is the class's answer: it is there again whenever the class comes back. */
function keepFlag({ question }: StepOutline, { room, stage }: Told) {
  const { guess } = stage.getState();
  if (question?.kind === 'place' && guess && !guess.open)
    room.set({ flags: { ...room.get().flags, [question.id]: guess.at } });
}

function showAnswer({ question, given, layout }: StepOutline, { room, stage, player }: Told, back: boolean) {
  if (!question) return;
  const { reveal, play = 0 } = question;
  stage.restore();
  const revealed: Fields = withBefore(reveal, given, play);
  stage.replace(back ? leftBy(revealed, play, layout).state : revealed);
  // A flag that has been planted stands there, so that it can be compared with the answer; where nobody has planted one there is none.
  const at = room.get().flags[question.id];
  if (at) stage.change({ guess: { at, open: false } });
  if (!back && play) player.play({ steps: play });
}

/** Shows the stages of one way to do the task, up to one of them; only the last of these plays. */
function showWay(scene: number, { task, given }: StepOutline, { stage, player }: Told, back: boolean) {
  stage.restore();
  for (const [at, { does, play = 0 }] of (task?.ways ?? []).slice(0, scene + 1).entries()) {
    applyPatch(stage, does, at === 0 ? given : stage.get());
    if (play && (back || at < scene)) stage.goTo(stage.getState().cursor + play);
    else if (play) player.play({ steps: play });
  }
}
