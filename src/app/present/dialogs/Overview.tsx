import { useLesson, useRoom, useSession } from '../context.ts';
import { StepPicture } from '../StepPicture.tsx';

/** The steps of the lesson as pictures; pressing one goes there. */
export function Overview({ onGone }: { onGone: () => void }) {
  const session = useSession();
  const lesson = useLesson();
  const current = useRoom((state) => state.step);
  if (!lesson) return null;
  return (
    <ol className="overview">
      {lesson.steps.map((step) => (
        <li key={step.number}>
          <button
            type="button"
            className="overview-step"
            aria-current={step.number === current ? 'step' : undefined}
            data-first={step.number === current || undefined}
            onClick={() => {
              void session.goTo({ slug: lesson.card.slug, step: step.number });
              onGone();
            }}
          >
            <StepPicture step={step} />
            <span className="overview-title">
              {step.number}. {step.title}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
