import { type ReactNode, useMemo } from 'react';
import { stageOf } from '../../run/kinds/kinds.ts';
import { StageContext, useStage } from '../../views/stageContext.ts';
import { StepStill } from '../stage/StepStill.tsx';
import { StepContext, useLesson } from './stepContext.ts';

/** One step of a lesson. All steps are in the page; the one whose number is in the address is shown. */
export function Step({ number, title, children }: { number: string; title: string; children: ReactNode }) {
  const lesson = useLesson();
  const shared = useStage();
  const index = Number(number) - 1;
  const layout = lesson.stages[index];
  if (!layout) throw new Error(`Step ${number} of ${lesson.slug} has no stage.`);
  const own = useMemo(() => stageOf(layout), [layout]);
  const still = useMemo(() => stageOf(layout, layout.still), [layout]);
  const isCurrent = lesson.current === index + 1;
  const step = useMemo(() => ({ number: index + 1, isCurrent, given: own.get() }), [index, isCurrent, own]);
  return (
    <section
      id={number}
      className="step"
      data-current={isCurrent || undefined}
      aria-labelledby={`step-${number}`}
    >
      <h2 id={`step-${number}`} className="step-title">
        {title}
      </h2>
      <StepContext value={step}>
        <StageContext value={isCurrent ? shared : own}>{children}</StageContext>
      </StepContext>
      <noscript>
        <StageContext value={still}>
          <StepStill layout={layout} />
        </StageContext>
      </noscript>
    </section>
  );
}
