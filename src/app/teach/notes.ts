import type { TeacherNotes } from '../../../build/teacherNotes.ts';
import { LESSONS, pathOf } from '../../lessons/catalog.ts';
import type { LessonCard } from '../../lessons/lesson.ts';

const files = import.meta.glob<TeacherNotes>('../../lessons/*/*/*.mdx', {
  query: '?teacher',
  import: 'default',
});

export interface LessonNotes {
  readonly card: LessonCard;
  /** From 1. */
  readonly number: number;
  readonly notes: TeacherNotes;
}

/** What the lesson tells whoever teaches it; checked when the site was built. */
export async function loadNotes(card: LessonCard): Promise<LessonNotes> {
  const notes = await files[`../../lessons/${pathOf(card.slug)?.slice(2)}`]?.();
  if (!notes) throw new Error(`The lesson ${card.slug} has no notes.`);
  return { card, number: LESSONS.indexOf(card) + 1, notes };
}
