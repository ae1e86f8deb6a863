import { pages as words } from '#words/pages.ts';
import type { LessonCard } from '../../lessons/lesson.ts';
import type { LessonProgress } from '../../lessons/progress/progress.ts';
import { summaryOf } from '../../lessons/summaries.ts';
import { Link } from '../router.tsx';

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
        const { summary, minutes } = summaryOf(card);
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
              <span className="lesson-summary">{summary}</span>
              <span className="lesson-meta">
                <progress max={card.steps} value={seen} aria-hidden="true" />
                {seen >= card.steps ? words.finished : words.stepsSeen(seen, card.steps)} ·{' '}
                {words.minutes(minutes)}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
