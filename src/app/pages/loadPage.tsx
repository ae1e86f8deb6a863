import { shell as words } from '#words/shell.ts';
import { LESSONS, loadLesson, PARTS } from '../../lessons/catalog.ts';
import { LessonPage } from './LessonPage.tsx';
import type { Page } from './page.ts';

/** Every route that is an HTML file of its own. */
export const ROUTES: readonly string[] = [
  '',
  'playground/',
  'teach/',
  'present/',
  ...LESSONS.flatMap(({ slug }) => ['lessons', 'present', 'teach'].map((place) => `${place}/${slug}/`)),
];

interface Section {
  load(route: string): Promise<Page | null>;
}

/** The parts of the site that are folders of src/app/, each with its file load<Name>.tsx. A part knows which routes it has. */
const sections = import.meta.glob<Section>(['../*/load*.tsx', '!../pages/*']);

/** The file of the part that a route lies in, from this folder; undefined where it lies in none. */
export const sectionOf = (route: string): string | undefined =>
  Object.keys(sections).find((path) => path.startsWith(`../${route.split('/')[0]}/`));

/** The page behind a route. An unknown route has a page too, one that helps. */
export async function loadPage(route: string): Promise<Page> {
  if (route === '') return (await import('./HomePage.tsx')).home;
  const section = await sections[sectionOf(route) ?? '']?.();
  const found = await section?.load(route);
  if (found) return found;
  const slug = /^lessons\/([a-z0-9-]+)\/$/.exec(route)?.[1];
  const card = LESSONS.find((one) => one.slug === slug);
  const lesson = card ? await loadLesson(card.slug) : null;
  if (!card || !lesson) return (await import('./NotFoundPage.tsx')).lost(route);
  return {
    route,
    title: words.pageTitle(card.title),
    preview: card.slug,
    // The key: another lesson is another page, with a stage of its own.
    Body: () => <LessonPage key={card.slug} card={card} lesson={lesson} />,
    place: PARTS.find((part) => part.lessons.includes(card))?.title ?? '',
  };
}
