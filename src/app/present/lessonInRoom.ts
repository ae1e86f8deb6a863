/** A lesson with all that a class needs of it, loaded together: its steps as data, its captions, its notes and its drawings. */
import type { ComponentType } from 'react';
import { LESSONS, loadLesson, pathOf } from '../../lessons/catalog.ts';
import type { LessonCard } from '../../lessons/lesson.ts';
import { loadNotes } from '../../lessons/notes.ts';
import { outlineOf, type StepOutline } from '../../lessons/outline.tsx';
import type { TeacherNotes } from '../../lessons/teacherNotes.ts';
import { BEATS, type Beat, type Moment, type Place } from '../../run/room/roomState.ts';
import { loadDrawings } from '../paper/drawings.ts';

export interface LessonInRoom {
  readonly card: LessonCard;
  readonly steps: readonly StepOutline[];
  /** The captions of all steps; the `Caption` among the components decides which is rendered. */
  readonly Captions: ComponentType<{ components: Readonly<Record<string, unknown>> }>;
  readonly notes: TeacherNotes;
}

const captions = import.meta.glob<{ default: LessonInRoom['Captions'] }>('../../lessons/*/*/*.mdx', {
  query: '?captions',
});

const loading = new Map<string, Promise<LessonInRoom | null>>();

/** Null where there is no such lesson. */
export function lessonInRoom(slug: string): Promise<LessonInRoom | null> {
  const found = loading.get(slug) ?? load(slug);
  loading.set(slug, found);
  // A load that failed is forgotten, so that the lesson can be asked for again.
  found.catch(() => loading.delete(slug));
  return found;
}

async function load(slug: string): Promise<LessonInRoom | null> {
  const card = LESSONS.find((one) => one.slug === slug);
  const path = pathOf(slug);
  if (!card || path === undefined) return null;
  const [lesson, captionsOf, notes] = await Promise.all([
    loadLesson(slug),
    captions[`../../lessons/${path.slice(2)}`]?.(),
    loadNotes(slug),
  ]);
  if (!lesson || !captionsOf) return null;
  await loadDrawings(lesson.stages);
  return { card, steps: outlineOf(lesson), Captions: captionsOf.default, notes };
}

/** All that a step goes through, in order, a press each. */
function momentsOf({ question, task, recap }: StepOutline): Moment[] {
  const asks = question === null ? 0 : 1;
  const scenes: Record<Beat, number> = {
    look: 1,
    ask: asks,
    answer: asks,
    task: task === null ? 0 : 1,
    way: task?.ways.length ?? 0,
    recap: recap === null ? 0 : 1,
  };
  return BEATS.flatMap((beat) => Array.from({ length: scenes[beat] }, (_, scene) => ({ beat, scene })));
}

/** The next moment of a step, or the one before, of those in beats that `has` lets in; undefined where the step has no more. */
export function momentBeside(
  step: StepOutline,
  { beat, scene }: Moment,
  by: 1 | -1,
  has: (beat: Beat) => boolean,
): Moment | undefined {
  const moments = momentsOf(step).filter((one) => one.beat === beat || has(one.beat));
  return moments[moments.findIndex((one) => one.beat === beat && one.scene === scene) + by];
}

/** What whoever comes back to a step finds: the last of its moments. */
export const lastMoment = (step: StepOutline, has: (beat: Beat) => boolean): Moment =>
  momentsOf(step).findLast(({ beat }) => has(beat)) ?? { beat: 'look', scene: 0 };

/** The next step of a lesson, or the one before; beyond its ends, the near end of the lesson beside. Null where the course ends. */
export function placeBeside({ card, steps }: LessonInRoom, step: number, by: 1 | -1): Place | null {
  const { slug } = card;
  if (steps[step - 1 + by]) return { slug, step: step + by };
  const other = LESSONS[LESSONS.indexOf(card) + by];
  return other ? { slug: other.slug, step: by === 1 ? 1 : other.steps } : null;
}
