import { teach as words } from '#words/teach.ts';
import { PARTS } from '../../lessons/catalog.ts';
import { LessonLinks } from './LessonLinks.tsx';
import { Notes } from './Notes.tsx';
import type { LessonNotes } from './notes.ts';
import { PlanTable, planId } from './PlanTable.tsx';
import { PLANS } from './plans.ts';

/** The teacher's guide: plans for an hour or two, and the notes of every lesson. */
export function TeachPage({ notes }: { notes: readonly LessonNotes[] }) {
  return (
    <main className="teach" id="main">
      <h1>{words.title}</h1>
      <p className="teach-intro">{words.intro}</p>
      <nav className="teach-contents" aria-label={words.contents}>
        <h2>{words.contents}</h2>
        <p className="contents-plans">
          <a href="#plans">{words.plans}</a>
          {PLANS.map(({ minutes }) => (
            <a key={minutes} href={`#${planId(minutes)}`}>
              {words.planName(minutes)}
            </a>
          ))}
        </p>
        {PARTS.map((part) => (
          <ol key={part.title} aria-label={part.title}>
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
        ))}
      </nav>
      <section className="plans" id="plans" aria-labelledby="plans-title">
        <h2 id="plans-title">{words.plans}</h2>
        <p>{words.plansSay}</p>
        {PLANS.map((plan) => (
          <PlanTable key={plan.minutes} plan={plan} />
        ))}
      </section>
      {notes.map((one) => (
        <Notes key={one.card.slug} of={one} />
      ))}
    </main>
  );
}
