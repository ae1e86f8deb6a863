import { LESSONS, PARTS } from '../../lessons/catalog.ts';
import type { LessonCard, Part } from '../../lessons/lesson.ts';
import type { WrittenCourse, WrittenPlan, WrittenRow } from '../../lessons/plan.ts';

/** A plan with running minutes. */
export interface Plan extends Pick<WrittenPlan, 'minutes' | 'title' | 'summary'> {
  /** Its name in addresses, no two alike: plan-1-45 is the one of 45 minutes of the first part, course-1-3 the third lesson of its course. */
  readonly id: string;
  readonly rows: readonly PlanRow[];
}

export interface PlanRow extends Pick<WrittenRow, 'do' | 'room'> {
  /** The minutes at which it begins and ends, counted from the start. */
  readonly from: number;
  readonly to: number;
  readonly lesson: LessonCard | null;
  readonly steps: readonly number[];
  /** The ids of the questions that are voted on, and of the tasks that are tried. */
  readonly asks: readonly string[];
  readonly tries: readonly string[];
}

export interface PlansOfPart {
  readonly part: Part;
  readonly plans: readonly Plan[];
}
export interface Course extends Pick<WrittenCourse, 'title' | 'summary'> {
  readonly part: Part;
  readonly plans: readonly Plan[];
}

// Each comes by itself: the guide has the plans, each course is a page, and who presents one has that one.
const plans = import.meta.glob<readonly WrittenPlan[]>('../../lessons/*/*/plans.json', { import: 'default' });
const courses = import.meta.glob<WrittenCourse>('../../lessons/*/*/course.json', { import: 'default' });
const beside = ({ path }: Part, name: string) =>
  path.replace('./', '../../lessons/').replace('part.json', name);

/** The plans of a part, of which there may be none. */
async function plansOf(part: Part): Promise<readonly Plan[]> {
  const written = (await plans[beside(part, 'plans.json')]?.()) ?? [];
  return written.map((plan) => readPlan(plan, `plan-${PARTS.indexOf(part) + 1}-${plan.minutes}`));
}

/** The plans of the course by its parts. */
export async function loadPlans(): Promise<readonly PlansOfPart[]> {
  const all = await Promise.all(PARTS.map(async (part) => ({ part, plans: await plansOf(part) })));
  return all.filter(({ plans: of }) => of.length > 0);
}

/** Where the course of a part stands, a page of the guide; null where the part has none. */
export const courseId = (part: Part): string | null =>
  courses[beside(part, 'course.json')] ? `course-${PARTS.indexOf(part) + 1}` : null;

/** The course of a part, by its id. */
export async function loadCourse(id: string): Promise<Course | null> {
  const part = PARTS.find((one) => courseId(one) === id);
  const written = part && (await courses[beside(part, 'course.json')]?.());
  if (!part || !written) return null;
  const { title, summary, lessons } = written;
  return { part, title, summary, plans: lessons.map((plan, at) => readPlan(plan, `${id}-${at + 1}`)) };
}

/** A plan by its id; null where there is no such plan. */
export async function loadPlan(id: string): Promise<Plan | null> {
  const [, kind, part = ''] = /^(plan|course)-(\d+)-\d+$/.exec(id) ?? [];
  const of = PARTS[Number(part) - 1];
  if (!kind || !of) return null;
  const all = kind === 'plan' ? await plansOf(of) : ((await loadCourse(`course-${part}`))?.plans ?? []);
  return all.find((one) => one.id === id) ?? null;
}

/** A plan as it is written, with running minutes; the build has checked it. */
export function readPlan({ rows, ...plan }: WrittenPlan, id: string): Plan {
  let to = 0;
  const read = rows.map(({ minutes, lesson: slug, steps = [], asks = [], tries = [], ...row }): PlanRow => {
    const from = to;
    to += minutes;
    const lesson = LESSONS.find((one) => one.slug === slug) ?? null;
    return { ...row, from, to, lesson, steps, asks, tries };
  });
  return { ...plan, id, rows: read };
}
