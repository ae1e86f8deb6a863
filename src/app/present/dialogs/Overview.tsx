import { useLesson, useRoom, useSession } from '../context.ts';
import { StepPicture } from '../StepPicture.tsx';

/**
 * The steps of the lesson as pictures; pressing one goes there. A picture may contain inert buttons and handles, and HTML allows no button
 * in a button, so each step's button lies over its picture.
 */
export function Overview({ onGone }: { onGone: () => void }) {
  const session = useSession();
  const lesson = useLesson();
  const current = useRoom((state) => state.step);
  if (!lesson) return null;
  return (
    <ol className="overview">
      {lesson.steps.map((step) => (
        <li key={step.number} className="overview-step">
          <StepPicture step={step} />
          <button
            type="button"
            className="overview-title"
            aria-current={step.number === current ? 'step' : undefined}
            data-first={step.number === current || undefined}
            onClick={() => {
              void session.goTo({ slug: lesson.card.slug, step: step.number });
              onGone();
            }}
          >
            {step.number}. {step.title}
          </button>
        </li>
      ))}
    </ol>
  );
}
