import type { Room } from '../../../run/room/room.ts';
import { beatBeside, placeBeside } from '../lessonInRoom.ts';
import { showBeat } from './showBeat.ts';
import type { ShownLesson } from './shownLesson.ts';
import type { StageInStep } from './stageInStep.ts';

type Direction = 1 | -1;

/** The way to another step, whose lesson may still have to be loaded, and the presses that were made meanwhile: they come after it. */
interface Going {
  readonly by: Direction;
  readonly later: Direction[];
  readonly way: AbortSignal;
}

/** What a press of *next* (1) or *back* (−1) does: it goes to the beat beside, or else to the step or the lesson beside. */
export function createPresses(room: Room, inStep: StageInStep, shown: ShownLesson): (by: Direction) => void {
  let going: Going | null = null;

  function press(by: Direction): void {
    if (going && !going.way.aborted) wait(by, going);
    else go(by);
  }
  function wait(by: Direction, { by: first, later }: Going): void {
    // A press the other way takes back the one before it.
    if (later.at(-1) === -by) later.pop();
    else if (later.length > 0 || first === by) later.push(by);
    else shown.newWay();
  }
  function go(by: Direction): void {
    const [lesson, step] = [shown.lesson(), shown.step()];
    const beat = step && beatBeside(step, room.get().beat, by);
    if (step && beat) {
      showBeat(beat, step, { room, ...inStep.inHand() });
      return;
    }
    const place = lesson && placeBeside(lesson, room.get().step, by);
    if (!place) return;
    const mine: Going = { by, later: [], way: shown.newWay() };
    going = mine;
    void shown.goTo(place, mine.way).then(() => {
      if (going !== mine || mine.way.aborted) return;
      going = null;
      for (const later of mine.later) press(later);
    });
  }
  return press;
}
