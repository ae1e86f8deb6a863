import { LESSONS } from '../../lessons/catalog.ts';
import type { LessonCard } from '../../lessons/lesson.ts';
import { loadNotes } from '../../lessons/notes.ts';
import type { TeacherNotes } from '../../lessons/teacherNotes.ts';

export interface LessonNotes {
  readonly card: LessonCard;
  /** From 1. */
  readonly number: number;
  readonly notes: TeacherNotes;
}

/** A lesson as the guide speaks of it. */
export async function notesOf(card: LessonCard): Promise<LessonNotes> {
  return { card, number: LESSONS.indexOf(card) + 1, notes: await loadNotes(card.slug) };
}
