/** Where a class is in a lesson plan. A plan is gone through by its stops (`app/present/plan/stops.ts`): its steps, and what is done at the board. */
export interface PlanUnderWay {
  readonly id: string;
  /** From 0; past the last one the plan is over. */
  readonly stop: number;
  /** The row of the plan that the stop is in, from 0. */
  readonly row: number;
  /** Whether the class is at a step that is not in the plan. On leaving it, the class is back at the stop. */
  readonly away: boolean;
  /** When the class came to the row, in milliseconds since 1970. */
  readonly rowAt: number;
  /** Seconds spent in each row before that. */
  readonly spent: Readonly<Record<number, number>>;
}

export type StopInRow = Pick<PlanUnderWay, 'stop' | 'row'>;

/** A plan that begins, or goes on, at a stop. */
export const planAt = (id: string, at: StopInRow, now: number): PlanUnderWay => ({
  id,
  ...at,
  away: false,
  rowAt: now,
  spent: {},
});

/** The plan at another stop. A row that the class comes back to has the time that was spent in it before. */
export function atStop(plan: PlanUnderWay, { stop, row }: StopInRow, now: number): PlanUnderWay {
  if (row === plan.row) return { ...plan, stop, away: false };
  const spent = { ...plan.spent, [plan.row]: secondsInRow(plan, now) };
  return { ...plan, stop, row, away: false, rowAt: now, spent };
}

/** The seconds spent in the row in hand. */
export const secondsInRow = ({ row, rowAt, spent }: PlanUnderWay, now: number): number =>
  (spent[row] ?? 0) + Math.max(0, now - rowAt) / 1000;

/** The seconds spent in any of its rows. */
export const secondsOfRow = (plan: PlanUnderWay, row: number, now: number): number =>
  row === plan.row ? secondsInRow(plan, now) : (plan.spent[row] ?? 0);

/** The plan, with the times of its rows at their start. */
export const rowTimesAnew = (plan: PlanUnderWay, now: number): PlanUnderWay => ({
  ...plan,
  rowAt: now,
  spent: {},
});
