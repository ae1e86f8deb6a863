import { teach as words } from '#words/teach.ts';
import { PARTS } from '../../lessons/catalog.ts';
import { PLAN_MINUTES } from '../../lessons/plan.ts';
import { Link } from '../router.tsx';
import { LessonLinks } from './LessonLinks.tsx';
import { Notes } from './Notes.tsx';
import type { LessonNotes } from './notes.ts';
import { PlanTable } from './PlanTable.tsx';
import { courseId, type PlansOfPart } from './plans.ts';

interface TeachPageProps {
  readonly notes: readonly LessonNotes[];
  readonly plans: readonly PlansOfPart[];
}

/** The teacher's guide: plans for an hour or two, and the notes of every lesson. */
export function TeachPage({ notes, plans: planned }: TeachPageProps) {
  return (
    <main className="teach" id="main">
      <h1>{words.title}</h1>
      <p className="teach-intro">{words.intro}</p>
      <section className="teach-before" aria-labelledby="before-title">
        <h2 id="before-title">{words.before.title}</h2>
        <dl className="note-pairs">
          {words.before.facts.map(([what, says]) => (
            <div key={what} className="note-pair">
              <dt>{what}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <nav className="teach-contents" aria-label={words.contents}>
        <h2>{words.contents}</h2>
        {PARTS.map((part, at) => (
          <section key={part.title} aria-labelledby={partId(at)}>
            <h3 id={partId(at)}>{part.title}</h3>
            <PlanLinks part={part} plans={planned.find((one) => one.part === part)?.plans ?? []} />
            <ol>
              {notes
                .filter(({ card }) => part.lessons.includes(card))
                .map(({ card, number, notes: { minutes } }) => (
                  <li key={card.slug} className="contents-item">
                    <span className="contents-number" translate="no" aria-hidden="true">
                      {number}
                    </span>
                    <a className="contents-title" href={`#${card.slug}`}>
                      {card.title}
                    </a>
                    <span className="contents-minutes">{words.minutes(minutes)}</span>
                    <LessonLinks card={card} notes />
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </nav>
      <section className="plans" id="plans" aria-labelledby="plans-title">
        <h2 id="plans-title">{words.plans}</h2>
        <p>
          {words.plansSay} {words.planTimes(PLAN_MINUTES)}
        </p>
        {planned.map(({ part, plans }) => (
          <section key={part.title} aria-label={part.title}>
            <h3>{part.title}</h3>
            {plans.map((plan) => (
              <PlanTable key={plan.id} plan={plan} heading="h4" />
            ))}
          </section>
        ))}
      </section>
      {notes.map((one) => (
        <Notes key={one.card.slug} of={one} />
      ))}
    </main>
  );
}

/** To the plans of a part, and to its course. */
function PlanLinks({ part, plans }: Pick<PlansOfPart, 'part' | 'plans'>) {
  const course = courseId(part);
  if (plans.length === 0) return null;
  return (
    <p className="contents-plans">
      {words.plans}:
      {plans.map((plan) => (
        <a key={plan.id} href={`#${plan.id}`} aria-label={words.planOf(plan.minutes, part.title)}>
          {words.planName(plan.minutes)}
        </a>
      ))}
      {course ? (
        <Link to={`teach/${course}/`} aria-label={words.courseOf(part.title)}>
          {words.course}
        </Link>
      ) : null}
    </p>
  );
}

const partId = (at: number) => `contents-${at + 1}`;
