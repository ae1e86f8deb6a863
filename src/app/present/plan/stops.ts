/** A lesson plan as a clicker goes through it: stop by stop, across its rows and their lessons. */
import type { StepOutline } from '../../../lessons/outline.tsx';
import type { PlanUnderWay, StopInRow } from '../../../run/room/planUnderWay.ts';
import type { Beat, Place } from '../../../run/room/roomState.ts';
import type { Plan, PlanRow } from '../../teach/plans.ts';

export interface Stop {
  /** The row that it is in, from 0. */
  readonly row: number;
  /** The step that the wall shows; null at the board. */
  readonly place: Place | null;
}

export interface PlanInRoom extends Plan {
  readonly stops: readonly Stop[];
}

/** A row of a lesson has a stop for each of its steps, and a row at the board has one. */
export const withStops = (plan: Plan): PlanInRoom => ({
  ...plan,
  stops: plan.rows.flatMap(({ lesson, steps }, row): Stop[] =>
    lesson ? steps.map((step) => ({ row, place: { slug: lesson.slug, step } })) : [{ row, place: null }],
  ),
});

/** A stop by its number, held to those that the plan has; past the last one it is the plan's end, in no row. */
export function stopAt({ stops, rows }: PlanInRoom, number: number): StopInRow {
  const stop = Math.min(Math.max(Number.isInteger(number) ? number : 0, 0), stops.length);
  return { stop, row: stops[stop]?.row ?? rows.length };
}

/** The first stop of a row. */
export const stopOfRow = (plan: PlanInRoom, row: number): StopInRow =>
  stopAt(
    plan,
    plan.stops.findIndex((stop) => stop.row === row),
  );

/** The stop at a place: of several the one in hand or the next after it; null where the plan does not come there. */
export function stopOf(plan: PlanInRoom, { slug, step }: Place, from: number): StopInRow | null {
  const found = plan.stops.flatMap(({ place }, stop) =>
    place?.slug === slug && place.step === step ? [stop] : [],
  );
  const stop = found.find((one) => one >= from) ?? found[0];
  return stop === undefined ? null : stopAt(plan, stop);
}

/** What the wall shows in place of a step: the end of the plan, or what is done at the board; null where it shows a step. */
export function boardOf(plan: PlanInRoom | null, under: PlanUnderWay | null): PlanRow | 'end' | null {
  if (!plan || !under || under.away) return null;
  const stop = plan.stops[under.stop];
  if (!stop) return 'end';
  return stop.place ? null : (plan.rows[stop.row] ?? null);
}

/** The row that is in hand; null while the class is away from the plan, and after its end. */
export const rowInHand = (plan: PlanInRoom | null, under: PlanUnderWay | null): PlanRow | null =>
  (plan && under && !under.away && plan.rows[under.row]) || null;

/** Which beats of a step a row has: a question that it does not vote on is passed over, and so is a task that is not tried. Outside a plan there are all. */
export function beatsOfRow(
  row: PlanRow | null,
  { question, task }: Pick<StepOutline, 'question' | 'task'>,
): (beat: Beat) => boolean {
  const votes = row === null || (question !== null && row.asks.includes(question.id));
  const tries = row === null || (task !== null && row.tries.includes(task.id));
  return (beat) =>
    beat === 'ask' || beat === 'answer' ? votes : beat === 'task' || beat === 'way' ? tries : true;
}

/** The next stop, or the one before; who is away from the plan comes back to it. Null before its start and after its end. */
export function stopBeside(plan: PlanInRoom, { stop, away }: PlanUnderWay, by: 1 | -1): StopInRow | null {
  const number = away ? stop : stop + by;
  return number < 0 || number > plan.stops.length ? null : stopAt(plan, number);
}
