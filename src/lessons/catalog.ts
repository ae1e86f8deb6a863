import type { Lesson, LessonCard, Part } from './lesson.ts';

// The folder is the catalog: src/lessons/<language>/<part>/<lesson>.mdx. Numbers order, nothing is registered.
const cards = import.meta.glob<LessonCard>('./*/*/*.mdx', { query: '?meta', import: 'default', eager: true });
const texts = import.meta.glob<Lesson>('./*/*/*.mdx');
const parts = import.meta.glob<string>('./*/*/part.json', { import: 'title', eager: true });

const LANGUAGE: string = import.meta.env['LANGUAGE'];

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const inOrder = <T>(found: Record<string, T>) =>
  Object.entries(found).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));

/** The course: its parts in order, each with its lessons in order. */
export const PARTS: readonly Part[] = inOrder(parts)
  .filter(([path]) => path.startsWith(`./${LANGUAGE}/`))
  .map(([path, title]) => ({
    title,
    path,
    lessons: inOrder(cards)
      .filter(([lesson]) => folderOf(lesson) === folderOf(path))
      .map(([, card]) => card),
  }));

/** Every lesson in reading order. */
export const LESSONS: readonly LessonCard[] = PARTS.flatMap((part) => part.lessons);

/** The file of a lesson, from this folder. */
export function pathOf(slug: string): string | undefined {
  return Object.keys(cards).find((key) => cards[key]?.slug === slug && key.startsWith(`./${LANGUAGE}/`));
}

/** Loads a lesson by its slug, with the figures that it shows; null where there is no such lesson. */
export async function loadLesson(slug: string): Promise<Lesson | null> {
  const path = pathOf(slug);
  const load = path === undefined ? undefined : texts[path];
  const lesson = await load?.();
  if (!lesson) return null;
  // Lists of lessons show none.
  const { loadPieces } = await import('./stage/pieces.ts');
  await loadPieces(lesson.stages);
  return lesson;
}

/** The source files of a lesson and of what its stages show, from src/; of a page that holds the first step, what has to be there for that. For the build, which asks for them early. */
export async function sourcesOf(slug: string, first = false): Promise<string[]> {
  const lesson = await loadLesson(slug);
  const path = pathOf(slug);
  if (!lesson || path === undefined) return [];
  const { neededAt, sourcesOfPieces } = await import('./stage/pieces.ts');
  return [`lessons/${path.slice(2)}`, ...sourcesOfPieces(first ? neededAt(lesson.stages, 1) : lesson.stages)];
}
