import { present as words } from '#words/present.ts';
import type { TeacherNotes } from '../../../lessons/teacherNotes.ts';
import { Pacing } from './Pacing.tsx';

/** The teacher's notes: first those of the current step, then those of the whole lesson. */
export function Notes({ notes, step }: { notes: TeacherNotes; step: number }) {
  const asks = notes.ask.filter((one) => one.step === step);
  const clicks = notes.click.filter((one) => one.step === step);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className="presenter-notes" aria-label={words.notes} tabIndex={0}>
      {asks.map(({ question, expect }) => (
        <div key={question} className="presenter-ask">
          <h2>{words.ask}</h2>
          <p className="presenter-question">{question}</p>
          <ul>
            {expect.map(({ says, because, right }) => (
              <li key={says} data-right={right ?? false}>
                <span className="presenter-mark" aria-hidden="true">
                  {right ? '✓' : '✗'}
                </span>{' '}
                <span>
                  “{says}” <span className="presenter-because">{because}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {clicks.length > 0 ? (
        <div>
          <h2>{words.click}</h2>
          {clicks.map((one) => (
            <p key={one.do}>{one.do}</p>
          ))}
        </div>
      ) : null}
      <div>
        <h2>{words.askedOften}</h2>
        {notes.questions.map(({ question, answer }) => (
          <p key={question}>
            <em>{question}</em> {answer}
          </p>
        ))}
      </div>
      <div>
        <h2>{words.goals}</h2>
        <ul>
          {notes.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{words.extension}</h2>
        <p>{notes.extension}</p>
      </div>
      <div>
        <h2>{words.exit}</h2>
        <p>
          <em>{notes.exit.question}</em> {notes.exit.answer}
        </p>
      </div>
      <div>
        <h2>{words.pacing}</h2>
        <Pacing />
      </div>
    </section>
  );
}
