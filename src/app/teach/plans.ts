import { LESSONS, PARTS } from '../../lessons/catalog.ts';
import type { LessonCard, Part } from '../../lessons/lesson.ts';

/** A plan as it is written: plans.json beside the lessons of a part. */
export interface WrittenPlan {
  readonly minutes: number;
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly {
    readonly minutes: number;
    /** A lesson's slug; null at the board. */
    readonly lesson: string | null;
    readonly steps?: readonly number[];
    readonly do: string;
  }[];
}

export interface Plan extends Pick<WrittenPlan, 'minutes' | 'title' | 'summary'> {
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  /** The minutes at which it begins and ends, counted from the start. */
  readonly from: number;
  readonly to: number;
  readonly lesson: LessonCard | null;
  readonly steps: readonly number[];
  readonly do: string;
}

export interface PlansOfPart {
  readonly part: Part;
  readonly plans: readonly Plan[];
}

const files = import.meta.glob<readonly WrittenPlan[]>('../../lessons/*/*/plans.json', {
  import: 'default',
  eager: true,
});

const plansOf = ({ path }: Part): readonly Plan[] => {
  const file = path.replace('./', '../../lessons/').replace('part.json', 'plans.json');
  return (files[file] ?? []).map((plan) => readPlan(plan, `${file}, ${plan.minutes} minutes`));
};

/** The plans of the course by its parts, with running minutes. Whoever builds the site hears of a plan that does not hold. */
export const PLANS: readonly PlansOfPart[] = PARTS.map((part) => ({ part, plans: plansOf(part) })).filter(
  ({ plans }) => plans.length > 0,
);

/** Where a plan stands on the page. */
export const planId = (part: Part, { minutes }: Pick<Plan, 'minutes'>): string =>
  `plan-${PARTS.indexOf(part) + 1}-${minutes}`;

/** @throws naming the plan and every row that is wrong: minutes that do not add up, a lesson or a step that is not there */
export function readPlan({ rows, ...plan }: WrittenPlan, name: string): Plan {
  const wrong: string[] = [];
  let to = 0;
  const read = rows.map((row, index): PlanRow => {
    const from = to;
    to += row.minutes;
    const lesson = LESSONS.find(({ slug }) => slug === row.lesson) ?? null;
    const steps = row.steps ?? [];
    if (!(row.minutes > 0)) wrong.push(`row ${index + 1} takes ${row.minutes} minutes`);
    if (row.lesson !== null && !lesson) wrong.push(`row ${index + 1}: there is no lesson ${row.lesson}`);
    for (const step of steps)
      if (!lesson || !(step >= 1 && step <= lesson.steps))
        wrong.push(`row ${index + 1}: ${row.lesson} has no step ${step}`);
    if (lesson && steps.length === 0) wrong.push(`row ${index + 1} names no step of ${row.lesson}`);
    return { from, to, lesson, steps, do: row.do };
  });
  if (to !== plan.minutes) wrong.push(`the rows take ${to} minutes, not ${plan.minutes}`);
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.join('; ')}.`);
  return { ...plan, rows: read };
}
