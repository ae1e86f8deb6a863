import type { Page } from './page.ts';

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
  const lesson = route.startsWith('lessons/') ? await (await import('./lessonAt.tsx')).lessonAt(route) : null;
  return lesson ?? (await import('./NotFoundPage.tsx')).lost(route);
}
