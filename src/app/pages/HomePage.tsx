import { useState } from 'react';
import { messages } from '../../i18n/messages.ts';
import { COURSE, LESSONS } from '../../lessons/catalog.ts';
import type { LessonCard } from '../../lessons/lesson.ts';
import { type LessonProgress, useProgress, useProgressValue } from '../../lessons/progress/progress.ts';
import { Link } from '../router.tsx';
import { HomePicture } from './HomePicture.tsx';

const words = messages.shell;

export function HomePage() {
  const kept = useProgressValue((state) => state.lessons);
  const progress = useProgress();
  const [forgotten, setForgotten] = useState(false);
  const next = LESSONS.find(({ slug, steps }) => (kept[slug]?.visited.length ?? 0) < steps.length);
  const begun = Object.keys(kept).length > 0;
  return (
    <main className="page home" id="main">
      <section className="hero">
        <div className="hero-text">
          <h1>{words.heroTitle}</h1>
          <p>{words.heroText}</p>
          {next ? (
            <Link className="button primary" to={lessonRoute(next, kept[next.slug])}>
              {begun ? words.goOn(next.title) : words.start}
            </Link>
          ) : null}
        </div>
        <HomePicture />
      </section>
      {COURSE.map((part) => (
        <section key={part.title} className="part" aria-label={part.title}>
          <h2>{part.title}</h2>
          <p>{part.summary}</p>
          <LessonList lessons={part.lessons} kept={kept} />
        </section>
      ))}
      <p className="forget">
        {begun ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              progress.forget();
              setForgotten(true);
            }}
          >
            {words.forget}
          </button>
        ) : null}
        <span role="status">{forgotten && !begun ? words.forgotten : ''}</span>
      </p>
    </main>
  );
}

/** Where a link to a lesson leads: its beginning, or where the learner left off. */
export function lessonRoute({ slug }: LessonCard, kept: LessonProgress | undefined): string {
  return `lessons/${slug}/${kept && kept.step > 1 ? `#${kept.step}` : ''}`;
}

interface LessonListProps {
  lessons: readonly LessonCard[];
  kept: Readonly<Record<string, LessonProgress>>;
  /** The lesson that is open, if any. */
  open?: string | undefined;
  onGo?: () => void;
}

/** The contents: every lesson with how far the learner has come. */
export function LessonList({ lessons, kept, open, onGo }: LessonListProps) {
  return (
    <ol className="lesson-list">
      {lessons.map((card) => {
        const seen = kept[card.slug]?.visited.length ?? 0;
        return (
          <li key={card.slug}>
            <Link
              className="lesson-link"
              to={lessonRoute(card, kept[card.slug])}
              aria-current={open === card.slug ? 'page' : undefined}
              onClick={onGo}
            >
              <span className="lesson-title">{card.title}</span>
              <span className="lesson-summary">{card.summary}</span>
              <span className="lesson-meta">
                <progress max={card.steps.length} value={seen} aria-hidden="true" />
                {seen >= card.steps.length ? words.finished : words.stepsSeen(seen, card.steps.length)} ·{' '}
                {words.minutes(card.minutes)}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
