import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { recallRound as words } from '#words/recallRound.ts';
import { bring } from '../../ui/bring.ts';
import { LESSONS } from '../catalog.ts';
import { type Progress, useProgress, useProgressValue } from '../progress/progress.ts';
import { OneQuestion } from './OneQuestion.tsx';
import { numberOf } from './pool.ts';
import { prepare, type Ready } from './prepare.ts';
import { answer, type Kept } from './rounds.ts';
import { showTop } from './showTop.ts';
import './round.css';

/** The questions of a lesson, loaded: those that were begun with, or new ones. */
export async function roundOf(progress: Progress, slug: string): Promise<ReactNode> {
  const questions = await prepare(progress, slug);
  return <Round key={slug} slug={slug} first={questions} />;
}

/** Where a round is taken up again: at the question answered last, so that its reply is there; past the end where all have been. */
function placeIn(questions: readonly Ready[], kept: Kept = {}): number {
  const isAnswered = ({ id }: Ready) => kept[id]?.right !== undefined;
  return questions.every(isAnswered) ? questions.length : Math.max(0, questions.findLastIndex(isAnswered));
}

interface RoundProps {
  slug: string;
  first: readonly Ready[];
}

/** A few questions, one at a time, and at the end how it went. Nothing waits for it: each can be passed over, and so can all. */
function Round({ slug, first }: RoundProps) {
  const progress = useProgress();
  const kept = useProgressValue((state) => state.lessons[slug]?.recall);
  const [questions, setQuestions] = useState(first);
  const [at, setAt] = useState(() => placeIn(first, kept));
  const top = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const current = questions[at];

  // Whoever goes on by keyboard goes on from the top of what comes.
  const moved = useRef<unknown>(questions[at]);
  useEffect(() => {
    if (moved.current === current) return;
    moved.current = current;
    if (top.current) showTop(top.current);
  }, [current]);

  const again = () =>
    void bring(() => prepare(progress, slug, true)).then((anew) => {
      setQuestions(anew);
      setAt(0);
    });
  if (!current)
    return (
      <section ref={top} tabIndex={-1} className="recall-round">
        <p className="recall-end">{howItWent(questions, kept, numberOf(slug) === LESSONS.length)}</p>
        <button type="button" className="button" onClick={again}>
          {words.again}
        </button>
      </section>
    );
  const { id, seed, asked, lesson } = current;
  const one = kept?.[id];
  const isLast = at === questions.length - 1;
  return (
    <section ref={top} tabIndex={-1} className="recall-round" aria-labelledby={heading} data-recall={id}>
      <h2 id={heading} className="card-title">
        {words.question(at + 1, questions.length)}
        <span className="recall-about">{words.about(lesson.number, lesson.title)}</span>
      </h2>
      <OneQuestion
        key={`${id} ${seed}`}
        asked={asked}
        said={one?.said}
        onSaid={(said, right) => {
          progress.recall(slug, answer(progress.of(slug).recall, id, { seed, said, right }));
          // The reply and the way on may lie below the fold.
          requestAnimationFrame(() => next.current?.scrollIntoView({ block: 'nearest' }));
        }}
      />
      <button ref={next} type="button" className="button recall-next" onClick={() => setAt(at + 1)}>
        {one?.right === undefined ? words.skip : isLast ? words.finish : words.next}
      </button>
    </section>
  );
}

/** How the round went, and what comes back. */
function howItWent(questions: readonly Ready[], kept: Kept = {}, inLast: boolean): string {
  const answered = questions.filter(({ id }) => kept[id]?.right !== undefined);
  const missed = answered.filter(({ id }) => !kept[id]?.right);
  const count = answered.length;
  if (count === 0) return words.none;
  if (missed.length === 0) return words.all(count);
  const titles = [...new Set(missed.map(({ lesson }) => lesson.title))];
  return `${words.some(count - missed.length, count)} ${inLast ? words.comesBackHere : words.comesBack(titles)}`;
}
