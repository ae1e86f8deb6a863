import { present as words } from '#words/present.ts';
import type { StepOutline } from '../../../lessons/outline.tsx';
import type { TeacherNotes } from '../../../lessons/teacherNotes.ts';
import { AsSet } from '../../paper/AsSet.tsx';
import { useBoard, useRoom, useRow } from '../context.ts';
import { beatsOfRow } from '../plan/stops.ts';
import { Pacing } from './Pacing.tsx';
import { RowNotes } from './RowNotes.tsx';
import { VoteNotes } from './VoteNotes.tsx';

interface NotesProps {
  readonly notes: TeacherNotes;
  readonly step: StepOutline;
}

/** The teacher's notes: first those of what is on the wall, then those of the step, then those of the whole lesson. */
export function Notes({ notes, step }: NotesProps) {
  const board = useBoard();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className="presenter-notes" aria-label={words.notes} tabIndex={0}>
      {board ? (
        <RowNotes />
      ) : (
        <AsSet step={step}>
          <StepNotes notes={notes} step={step} />
        </AsSet>
      )}
      {board ? null : <LessonNotes notes={notes} />}
      <div>
        <h2>{words.pacing}</h2>
        <Pacing />
      </div>
    </section>
  );
}

/** The notes of the step in hand, from the beat that the wall is at. */
function StepNotes({ notes, step }: NotesProps) {
  const beat = useRoom((state) => state.beat);
  const row = useRow();
  const { question, task, number } = step;
  const has = beatsOfRow(row, step);
  const asks = <Asks of={notes.ask.filter((one) => one.step === number)} />;
  const clicks = <Clicks of={notes.click.filter((one) => one.step === number)} />;
  const vote = question && has('ask') ? <VoteNotes question={question} /> : null;
  if (beat === 'ask' || beat === 'answer')
    return (
      <>
        {vote}
        {asks}
        {clicks}
        <RowNotes />
      </>
    );
  const hints = (beat === 'task' || beat === 'way') && task ? <Hints of={task.hints} /> : null;
  return (
    <>
      <RowNotes />
      {hints}
      {asks}
      {clicks}
      {hints ? null : vote}
    </>
  );
}

function Asks({ of }: { of: TeacherNotes['ask'] }) {
  return of.map(({ question, expect }) => (
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
  ));
}

function Clicks({ of }: { of: TeacherNotes['click'] }) {
  if (of.length === 0) return null;
  return (
    <div>
      <h2>{words.click}</h2>
      {of.map((one) => (
        <p key={one.do}>{one.do}</p>
      ))}
    </div>
  );
}

function Hints({ of }: { of: NonNullable<StepOutline['task']>['hints'] }) {
  if (of.length === 0) return null;
  return (
    <div>
      <h2>{words.hints}</h2>
      <ul>
        {of.map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints are in their order, and nothing else tells them apart.
          <li key={index}>{hint}</li>
        ))}
      </ul>
    </div>
  );
}

function LessonNotes({ notes }: { notes: TeacherNotes }) {
  return (
    <>
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
    </>
  );
}
