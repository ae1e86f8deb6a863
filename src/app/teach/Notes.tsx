import type { ReactNode } from 'react';
import { teach as words } from '#words/teach.ts';
import type { TeacherNotes } from '../../lessons/teacherNotes.ts';
import { Link } from '../router.tsx';
import { LessonLinks } from './LessonLinks.tsx';
import type { LessonNotes } from './notes.ts';

/** What to know before teaching a lesson, and what to have at hand while teaching it. */
export function Notes({ of: { card, number, notes } }: { of: LessonNotes }) {
  const { slug, title } = card;
  const step = (which: number) => (
    <Link className="note-step" to={`lessons/${slug}/#${which}`} aria-label={words.stepOf(title, which)}>
      {words.stepHead(which)}
    </Link>
  );
  return (
    <section className="notes" id={slug} aria-labelledby={`${slug}-title`}>
      <header>
        <p className="eyebrow">
          {words.lesson(number)} · {words.about(notes.minutes)}
        </p>
        <h2 id={`${slug}-title`}>{title}</h2>
        <LessonLinks card={card} notes={false} />
      </header>
      <Part title={words.goals}>
        <ul className="note-goals">
          {notes.goals.map((goal) => (
            <li key={goal}>{lowered(goal)}</li>
          ))}
        </ul>
      </Part>
      <Part title={words.ask}>
        <div className="note-asks">
          {notes.ask.map(({ step: which, question, expect }) => (
            <div key={question}>
              {step(which)}
              <p className="note-question">{question}</p>
              <ul className="note-answers">
                {expect.map(({ says, because, right }) => (
                  <li key={says} className="note-answer" data-right={right}>
                    <p className="note-says">{words.said(says)}</p>
                    <p className="note-because">
                      <b>{right ? words.right : words.misconception}:</b> {because}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Part>
      <Part title={words.click}>
        <ul className="note-clicks">
          {notes.click.map(({ step: which, do: what }) => (
            <li key={what} className="note-click">
              {step(which)}
              <p>{what}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.questions}>
        <Pairs of={notes.questions} />
      </Part>
      <Part title={words.extension}>
        <p className="note-text">{notes.extension}</p>
      </Part>
      <Part title={words.exit}>
        <Pairs of={[notes.exit]} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="note-part">
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  );
}

function Pairs({ of }: { of: TeacherNotes['questions'] }) {
  return (
    <dl className="note-pairs">
      {of.map(({ question, answer }) => (
        <div key={question} className="note-pair">
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A goal goes on from its heading: "Afterwards, learners can" say what a line costs. */
const lowered = (text: string) => text.replace(/^./, (letter) => letter.toLowerCase());
