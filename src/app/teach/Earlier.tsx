import { teach as words } from '#words/teach.ts';
import { outlineOf } from '../../lessons/recall/outline.tsx';
import type { Ready } from '../../lessons/recall/prepare.ts';
import { PaperQuestion } from '../paper/PaperQuestion.tsx';
import { QuestionKey } from './AnswerKey.tsx';

/** Short questions on earlier lessons. A set is always the same, so that a sheet and its key agree, whenever they are printed. */
export interface EarlierSet {
  readonly set: number;
  readonly questions: readonly Ready[];
}

const Heading = ({ set }: { set: number }) => (
  <h3>
    {words.earlier} <span className="earlier-set">{words.set(set)}</span>
  </h3>
);

/** The questions as they are asked on the worksheet. */
export function EarlierQuestions({ set, questions }: EarlierSet) {
  return (
    <section className="worksheet-earlier">
      <Heading set={set} />
      <div className="earlier-questions">
        {questions.map((one) => (
          <PaperQuestion
            key={one.id}
            says={words.fromLesson(one.lesson.number, one.lesson.title)}
            question={outlineOf(one)}
          />
        ))}
      </div>
    </section>
  );
}

/** Their answers. */
export function EarlierKey({ set, questions }: EarlierSet) {
  return (
    <section className="key-step">
      <Heading set={set} />
      {questions.map((one) => (
        <QuestionKey key={one.id} question={outlineOf(one)} />
      ))}
    </section>
  );
}
