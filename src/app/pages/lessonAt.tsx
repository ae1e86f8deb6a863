import { shell as words } from '#words/shell.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { loadPieces, neededAt } from '../../lessons/stage/pieces.ts';
import { LessonPage } from './LessonPage.tsx';
import type { Page } from './page.ts';
import { stepIn } from './stepIn.ts';

/**
 * The lesson behind a route, with the figures that it shows; null where there is none. The file of a lesson's page names the file of its text
 * (scripts/build.mjs); the catalog, which knows where all are, comes when another is asked for.
 */
async function load(route: string): Promise<Lesson | null> {
  const slug = /^lessons\/([a-z0-9-]+)\/$/.exec(route)?.[1];
  if (slug === undefined) return null;
  const own =
    typeof document === 'undefined'
      ? null
      : document.querySelector<HTMLLinkElement>(`link[data-route="${route}"]`);
  if (!own) return (await import('../../lessons/catalog.ts')).loadLesson(slug);
  const lesson: Lesson = await import(/* @vite-ignore */ own.href);
  const { stages } = lesson;
  await loadPieces(neededAt(stages, stepIn(location.hash, stages.length)), stages);
  return lesson;
}

/** The page of a lesson; null where there is none at this route. */
export async function lessonAt(route: string): Promise<Page | null> {
  const lesson = await load(route);
  if (!lesson) return null;
  const { slug, title } = lesson.card;
  return {
    route,
    title: words.pageTitle(title),
    preview: slug,
    // The key: another lesson is another page, with a stage of its own.
    Body: () => <LessonPage key={slug} lesson={lesson} />,
    place: lesson.place.part,
  };
}
