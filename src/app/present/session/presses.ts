import type { Room } from '../../../run/room/room.ts';
import { lastMoment, momentBeside, placeBeside } from '../lessonInRoom.ts';
import { beatsOfRow, rowInHand, stopBeside } from '../plan/stops.ts';
import { showMoment } from './showMoment.ts';
import type { ShownLesson } from './shownLesson.ts';
import { isAtBoard, type ShownPlan } from './shownPlan.ts';
import type { StageInStep } from './stageInStep.ts';

type Direction = 1 | -1;

/** The way to another step, whose lesson may still have to be loaded, and the presses that were made meanwhile: they come after it. */
interface Going {
  /** 0 where it was gone to by name. */
  readonly by: Direction | 0;
  readonly later: Direction[];
  readonly way: AbortSignal;
}

interface PressesOptions {
  readonly room: Room;
  readonly inStep: StageInStep;
  readonly shown: ShownLesson;
  readonly shownPlan: ShownPlan;
}

export interface Presses {
  press(by: Direction): void;
  /** Goes elsewhere, as from a list of places: presses that are made on the way there come after it. */
  goElsewhere(travel: Travel): Promise<void>;
}

type Travel = (way: AbortSignal) => Promise<void>;

/** What a press of *next* (1) or *back* (−1) does: it goes to the moment beside, or else to the step or the lesson beside; on a plan to the stop beside. Back, a step is as the class left it: at its last moment. */
export function createPresses({ room, inStep, shown, shownPlan }: PressesOptions): Presses {
  let going: Going | null = null;

  function press(by: Direction): void {
    if (going && !going.way.aborted) wait(by, going);
    else go(by);
  }
  function wait(by: Direction, { by: first, later }: Going): void {
    // A press the other way takes back the one before it.
    if (later.at(-1) === -by) later.pop();
    else if (later.length > 0 || first === by || first === 0) later.push(by);
    else shown.newWay();
  }
  function go(by: Direction): void {
    const { plan: under, step: number, ...now } = room.get();
    const plan = shownPlan.get();
    if (under && !plan) {
      // The plan is still on its way: this press is made again once it is there.
      void begin(by, () => shownPlan.loaded().then(() => undefined), [by]);
      return;
    }
    const [lesson, step] = [shown.lesson(), shown.step()];
    const row = rowInHand(plan, under);
    const moment =
      step && !isAtBoard(room, shownPlan) ? momentBeside(step, now, by, beatsOfRow(row, step)) : undefined;
    if (step && moment) {
      showMoment(moment, step, { room, ...inStep.inHand() }, by === -1);
      return;
    }
    if (plan && under) {
      const at = stopBeside(plan, under, by);
      if (at) void begin(by, (way) => shownPlan.goToStop(at, way));
      return;
    }
    const place = lesson && placeBeside(lesson, number, by);
    if (place) void begin(by, (way) => shown.goTo(place, way));
  }
  async function begin(by: Direction | 0, travel: Travel, later: Direction[] = []): Promise<void> {
    const mine: Going = { by, later, way: shown.newWay() };
    going = mine;
    await travel(mine.way);
    if (going !== mine || mine.way.aborted) return;
    going = null;
    if (by === -1 && later.length === 0) showEnd();
    for (const one of mine.later) press(one);
  }
  /** Shows the step that was come back to as it was left. */
  function showEnd(): void {
    const step = shown.step();
    if (!step || isAtBoard(room, shownPlan)) return;
    const row = rowInHand(shownPlan.get(), room.get().plan);
    showMoment(lastMoment(step, beatsOfRow(row, step)), step, { room, ...inStep.inHand() }, true);
  }
  return { press, goElsewhere: (travel) => begin(0, travel) };
}
