import { useEffect, useState } from 'react';
import { present as words } from '#words/present.ts';
import { LESSONS } from '../../../lessons/catalog.ts';
import type { StepOutline } from '../../../lessons/outline.tsx';
import { bring } from '../../../ui/bring.ts';
import { AsSet } from '../../paper/AsSet.tsx';
import { useLesson, useRoom, useStep } from '../context.ts';
import { beatBeside, type LessonInRoom, lessonInRoom } from '../lessonInRoom.ts';
import { StepPicture } from '../StepPicture.tsx';
import { Caption } from '../wall/Telling.tsx';

/** The next beat, and a picture of the next step. */
export function NextUp() {
  const lesson = useLesson();
  const step = useStep();
  const beat = useRoom((state) => state.beat);
  const after = useStepAfter(lesson, step);
  if (!step) return null;
  const next = beatBeside(step, beat, 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className="next-up" aria-label={words.nextUp} tabIndex={0}>
      <h2>{words.nextUp}</h2>
      {next ? <p className="next-beat">{words.nextBeat[next]}</p> : null}
      {after ? (
        <AsSet step={after.step}>
          <StepPicture key={`${after.lesson.card.slug} ${after.step.number}`} step={after.step} />
          <p className="next-title">{after.step.title}</p>
          <Caption lesson={after.lesson} step={after.step.number} />
        </AsSet>
      ) : (
        <p>{after === null ? words.lastStep : words.opening}</p>
      )}
    </section>
  );
}

interface After {
  readonly lesson: LessonInRoom;
  readonly step: StepOutline;
}

/** The next step, at a lesson's end that of the next lesson: null where there is none, undefined until it has been loaded. */
function useStepAfter(lesson: LessonInRoom | null, step: StepOutline | null): After | null | undefined {
  const here = lesson && step ? lesson.steps[step.number] : undefined;
  const slug = lesson ? LESSONS[LESSONS.indexOf(lesson.card) + 1]?.slug : undefined;
  const [other, setOther] = useState<LessonInRoom | null>(null);
  useEffect(() => {
    const over = new AbortController();
    if (slug !== undefined)
      void bring(() => lessonInRoom(slug), over.signal).then((found) => {
        if (!over.signal.aborted) setOther(found);
      });
    return () => over.abort();
  }, [slug]);
  if (lesson && here) return { lesson, step: here };
  const first = other?.card.slug === slug ? other?.steps[0] : undefined;
  if (other && first) return { lesson: other, step: first };
  return slug === undefined ? null : undefined;
}
