import { Fragment } from 'react';
import { teach as words } from '#words/teach.ts';
import type { LessonCard } from '../../lessons/lesson.ts';
import { Link } from '../router.tsx';
import type { Plan } from './plans.ts';
import { presentPlan } from './presentPlan.ts';

/** A lesson plan as a table with running minutes. */
export function PlanTable({ plan, heading: Heading }: { plan: Plan; heading: 'h2' | 'h4' }) {
  const { id, minutes, title, summary, rows } = plan;
  return (
    <section className="plan" id={id}>
      <Heading>{words.planTitle(minutes, title)}</Heading>
      <p>{summary}</p>
      <p>
        <Link className="button plan-present" to={presentPlan(plan)} aria-label={words.presentPlanOf(title)}>
          {words.presentPlan}
        </Link>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.minutesHead}</th>
            <th scope="col">{words.whatHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, lesson, steps, do: what }) => (
            <tr key={from}>
              <th scope="row">{words.from(from, to)}</th>
              <td>
                <div className="plan-row">
                  <p className="plan-where">
                    {lesson ? <Where lesson={lesson} steps={steps} /> : words.atTheBoard}
                  </p>
                  <p>{what}</p>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The lesson, the steps that are meant, and the way to show them to a room. */
function Where({ lesson: { slug, title }, steps }: { lesson: LessonCard; steps: readonly number[] }) {
  const [first = 1] = steps;
  return (
    <>
      <Link className="plan-lesson" to={`lessons/${slug}/#${first}`}>
        {title}
      </Link>
      <span className="plan-steps">
        {steps.map((step, index) => (
          <Fragment key={step}>
            {index === 0 ? null : words.and}
            <Link to={`lessons/${slug}/#${step}`} aria-label={words.stepOf(title, step)}>
              {words.step(step)}
            </Link>
          </Fragment>
        ))}
      </span>
      <Link
        className="plan-present"
        to={`present/${slug}/#${first}`}
        aria-label={words.presentStep(title, first)}
      >
        {words.present}
      </Link>
    </>
  );
}
