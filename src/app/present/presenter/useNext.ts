import { useEffect, useState } from 'react';
import { LESSONS } from '../../../lessons/catalog.ts';
import type { StepOutline } from '../../../lessons/outline.tsx';
import type { Place } from '../../../run/room/roomState.ts';
import { bring } from '../../../ui/bring.ts';
import type { PlanRow } from '../../teach/plans.ts';
import { useBoard, useLesson, usePlan, useRoom, useRow, useStep } from '../context.ts';
import { type LessonInRoom, lessonInRoom, momentBeside, placeBeside } from '../lessonInRoom.ts';
import { beatsOfRow, stopBeside } from '../plan/stops.ts';

/** The next moment of the step that is shown; undefined after its last one, and at the board. */
export function useNextMoment() {
  const step = useStep();
  const row = useRow();
  const board = useBoard();
  const beat = useRoom((state) => state.beat);
  const scene = useRoom((state) => state.scene);
  return step && !board ? momentBeside(step, { beat, scene }, 1, beatsOfRow(row, step)) : undefined;
}

/** Where the class comes after this step: to a place, on a plan to what is done at the board or to the plan's end; null where there is nothing more. */
export function useNextPlace(): Place | PlanRow | 'end' | null {
  const lesson = useLesson();
  const plan = usePlan();
  const under = useRoom((state) => state.plan);
  const number = useRoom((state) => state.step);
  if (!plan || !under) return lesson && placeBeside(lesson, number, 1);
  const at = stopBeside(plan, under, 1);
  if (!at) return null;
  const stop = plan.stops[at.stop];
  return stop ? (stop.place ?? plan.rows[stop.row] ?? null) : 'end';
}

export interface StepInRoom {
  readonly lesson: LessonInRoom;
  readonly step: StepOutline;
}

/** The step at a place, once its lesson has been loaded. */
export function useStepAt(place: Place | null): StepInRoom | null {
  const here = useLesson();
  const slug = place?.slug;
  const [other, setOther] = useState<LessonInRoom | null>(null);
  useEffect(() => {
    const over = new AbortController();
    if (LESSONS.some((one) => one.slug === slug))
      void bring(() => lessonInRoom(slug ?? ''), over.signal).then((found) => {
        if (!over.signal.aborted) setOther(found);
      });
    return () => over.abort();
  }, [slug]);
  const lesson = [here, other].find((one) => one?.card.slug === slug);
  const step = lesson?.steps[(place?.step ?? 1) - 1];
  return lesson && step ? { lesson, step } : null;
}
