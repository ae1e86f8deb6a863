import { pathOf } from './catalog.ts';
import type { TeacherNotes } from './teacherNotes.ts';

const files = import.meta.glob<TeacherNotes>('./*/*/*.mdx', { query: '?teacher', import: 'default' });

/** What a lesson tells whoever teaches it; checked when the site was built. Each loads by itself. */
export async function loadNotes(slug: string): Promise<TeacherNotes> {
  const notes = await files[pathOf(slug) ?? '']?.();
  if (!notes) throw new Error(`The lesson ${slug} has no notes.`);
  return notes;
}
