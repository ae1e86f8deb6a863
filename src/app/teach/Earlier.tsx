// Short questions on earlier lessons, for a worksheet and its key. They come with the worksheets that have them, not with the guide.
import { type ReactNode, useMemo } from 'react';
import { teach as words } from '#words/teach.ts';
import { outlineOf } from '../../lessons/recall/outline.tsx';
import { prepareSet, type Ready } from '../../lessons/recall/prepare.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { PaperQuestion } from '../paper/PaperQuestion.tsx';
import { QuestionKey } from './QuestionKey.tsx';

const MOST = 999;

/** A set of them. By its number it is always the same, so that a sheet and its key agree, whenever they are printed. */
export interface EarlierSet {
  /** As they are asked on the worksheet. */
  readonly sheet: ReactNode;
  /** Their answers. */
  readonly key: ReactNode;
  /** Its number. */
  readonly set: number;
  /** Where another is chosen. */
  choice(onSet: (set: number) => void): ReactNode;
}

/** The questions of a set for the lesson. */
export async function earlierSet(slug: string, set: number): Promise<EarlierSet> {
  const questions = await prepareSet(slug, set);
  return {
    set,
    sheet: <Sheet set={set} questions={questions} />,
    key: <Key set={set} questions={questions} />,
    choice: (onSet) => <ChooseSet set={set} onSet={onSet} />,
  };
}

interface OfSet {
  readonly set: number;
  readonly questions: readonly Ready[];
}

const Heading = ({ set }: { set: number }) => (
  <h3>
    {words.earlier} <span className="earlier-set">{words.set(set)}</span>
  </h3>
);

function Sheet({ set, questions }: OfSet) {
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

function Key({ set, questions }: OfSet) {
  return (
    <section className="key-step">
      <Heading set={set} />
      {questions.map((one) => (
        <QuestionKey key={one.id} question={outlineOf(one)} />
      ))}
    </section>
  );
}

/** Which set the papers have: another has other questions, with other numbers. */
function ChooseSet({ set, onSet }: { set: number; onSet: (set: number) => void }) {
  const source = useMemo(() => ({ read: () => set, subscribe: () => () => undefined }), [set]);
  return (
    <NumberField name={words.chooseSet} source={source} min={1} max={MOST} step={1} whole onChange={onSet} />
  );
}
