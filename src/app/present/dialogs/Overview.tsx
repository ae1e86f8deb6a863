import { useMemo } from 'react';
import type { StepOutline } from '../../../lessons/outline.tsx';
import { FigureOf } from '../../../lessons/stage/FigureOf.tsx';
import { createStage } from '../../../run/stageStore.ts';
import { stillOf } from '../../../views/costBowl/stillOf.tsx';
import { StageContext } from '../../../views/stageContext.ts';
import { useLesson, useRoom, useSession } from '../context.ts';

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

const SIZE = { width: 640, height: 400 };

/** The great figure of a step as the lesson sets it: a picture, which takes no part in anything. The bowl is the drawing; its canvas stays on the wall. */
export function StepPicture({ step: { layout } }: { step: StepOutline }) {
  const stage = useMemo(() => createStage(layout.state), [layout]);
  const { show, arrows = 'none', surface = true } = layout;
  return (
    <span className="step-picture" inert>
      <StageContext value={stage}>
        {show === 'costBowl' ? (
          stillOf(stage.get(), { arrows, surface, compact: false }, SIZE)
        ) : (
          <FigureOf name={show} layout={layout} size="beside" />
        )}
      </StageContext>
    </span>
  );
}
