/** A lesson plan as it is written, in plans.json and course.json beside the lessons of a part. Checked when the site is built (build/plans.ts). */
export interface WrittenPlan {
  readonly minutes: number;
  readonly title: string;
  /** What the class can do afterwards, and what is left out. */
  readonly summary: string;
  readonly rows: readonly WrittenRow[];
}

export interface WrittenRow {
  readonly minutes: number;
  /** A lesson's slug; null at the board. */
  readonly lesson: string | null;
  /** At the board: what the wall shows meanwhile. */
  readonly room?: string;
  readonly steps?: readonly number[];
  /** The questions of these steps that are voted on, by their ids. The others are passed over. */
  readonly asks?: readonly string[];
  /** The tasks of these steps that are tried, by their ids. The others are passed over. */
  readonly tries?: readonly string[];
  /** What the teacher does. */
  readonly do: string;
}

/** Lessons of an hour each, one after the other: course.json. */
export interface WrittenCourse {
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly WrittenPlan[];
}

/** How many minutes things take with a class, at the least: a step that is looked at, and besides a vote on it and a task in it; and what is done at the board. */
export const PLAN_MINUTES = { step: 1, vote: 3, task: 4, board: 3 } as const;

/** The minutes that a row takes at the least. */
export function leastMinutes({ lesson, steps = [], asks = [], tries = [] }: WrittenRow): number {
  const { step, vote, task, board } = PLAN_MINUTES;
  return lesson === null ? board : step * steps.length + vote * asks.length + task * tries.length;
}
