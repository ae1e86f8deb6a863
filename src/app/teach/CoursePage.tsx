import { teach as words } from '#words/teach.ts';
import { PLAN_MINUTES } from '../../lessons/plan.ts';
import { Link } from '../router.tsx';
import { PlanTable } from './PlanTable.tsx';
import type { Course } from './plans.ts';

/** A part of the course in lessons of an hour each, one plan after the other. */
export function CoursePage({ course: { part, title, summary, plans } }: { course: Course }) {
  return (
    <main className="teach" id="main">
      <h1>{title}</h1>
      <p className="teach-intro">{summary}</p>
      <p>{words.planTimes(PLAN_MINUTES)}</p>
      <ul className="teach-links">
        <li>
          <Link to="teach/">{words.toGuide}</Link>
        </li>
      </ul>
      <section className="plans" aria-label={part.title}>
        {plans.map((plan) => (
          <PlanTable key={plan.id} plan={plan} heading="h2" />
        ))}
      </section>
    </main>
  );
}
