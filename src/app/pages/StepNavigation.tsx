import { useContext } from 'react';
import { lesson as words } from '#words/lesson.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { go, Link, SiteContext } from '../router.tsx';

interface StepNavigationProps {
  lesson: Lesson;
  current: number;
}

/** Back, where we are, and on. At the ends of a lesson it leads to its neighbors. */
export function StepNavigation({ lesson: { card, titles, place }, current }: StepNavigationProps) {
  const { root } = useContext(SiteContext);
  const { before, after } = place;
  const to = (step: number) => root !== null && go(root, `lessons/${card.slug}/#${step}`);
  return (
    <nav className="step-navigation" aria-label={words.steps}>
      {current > 1 ? (
        <button
          type="button"
          className="button"
          aria-label={words.previousStep}
          onClick={() => to(current - 1)}
        >
          <span aria-hidden="true">←</span>
        </button>
      ) : (
        <Link
          className="button"
          to={before ? `lessons/${before.slug}/#${before.steps}` : ''}
          aria-label={before ? words.previousLesson(before.title) : words.toContents}
        >
          <span aria-hidden="true">←</span>
        </Link>
      )}
      <span className="step-count" translate="no" aria-hidden="true">
        {current} / {card.steps}
      </span>
      <ol className="dots">
        {titles.map((title, i) => (
          <li key={title}>
            <Link
              to={`lessons/${card.slug}/#${i + 1}`}
              aria-current={i + 1 === current ? 'step' : undefined}
              aria-label={`${words.stepOf(i + 1, card.steps)}: ${title}`}
            />
          </li>
        ))}
      </ol>
      {current < card.steps ? (
        <button type="button" className="button primary" onClick={() => to(current + 1)}>
          {words.nextStep}
        </button>
      ) : (
        <Link
          className="button primary"
          to={after ? `lessons/${after.slug}/` : ''}
          aria-label={after ? words.nextLesson(after.title) : words.toContents}
        >
          {after ? words.onward : words.toContents}
        </Link>
      )}
    </nav>
  );
}
