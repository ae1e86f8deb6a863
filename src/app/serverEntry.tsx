import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { net } from '#words/net.ts';
import { pages as words } from '#words/pages.ts';
import { LESSONS, PARTS, sourcesOf } from '../lessons/catalog.ts';
import { createProgress } from '../lessons/progress/progress.ts';
import { summaryOf } from '../lessons/summaries.ts';
import { bringAll } from '../run/kinds/network/all.ts';
import { App } from './App.tsx';
import { loadPage, sectionOf } from './pages/loadPage.tsx';
import { takeStills } from './stills.ts';
import { courseId } from './teach/plans.ts';

// Every lesson is rendered here, whatever it names.
bringAll();

/** Every route that is an HTML file of its own. */
export const ROUTES: readonly string[] = [
  '',
  'playground/',
  'teach/',
  'present/',
  ...PARTS.flatMap((part) => {
    const id = courseId(part);
    return id ? [`teach/${id}/`] : [];
  }),
  ...LESSONS.flatMap(({ slug }) => [
    ...['lessons', 'present', 'teach'].map((place) => `${place}/${slug}/`),
    `teach/${slug}/key/`,
  ]),
];

/** What the file of each page says where a piece of it did not come: its scripts may be what is missing. */
export const MISSING = { says: net.missing, again: net.again };

/** The pages that are no part of the site with a folder of its own. */
const PAGES: Readonly<Record<string, string>> = {
  '': 'src/app/pages/HomePage.tsx',
  lessons: 'src/app/pages/lessonAt.tsx',
};

const nothingKept = { read: () => null, write: () => undefined, refused: false };

/** A page as HTML, with what its head needs. Used by the build only. */
export async function renderPage(route: string) {
  const page = await loadPage(route);
  const html = renderToString(
    <StrictMode>
      <App root={null} first={page} progress={createProgress(nothingKept)} />
    </StrictMode>,
  );
  return {
    ...takeStills(html, route),
    title: page.title,
    description: page.description ?? descriptionOf(route),
    preview: page.preview,
  };
}

/** The files behind a route, as the build's manifest calls them: those that have to be there first, or all. */
export async function sourcesBehind(route: string, first = true): Promise<string[]> {
  const [part, slug] = route.split('/');
  const section = sectionOf(route);
  const lesson =
    slug && part !== 'teach'
      ? (await sourcesOf(slug, first && part === 'lessons')).map((file) => `src/${file}`)
      : [];
  const page = section?.replace('..', 'src/app') ?? PAGES[part ?? ''];
  return [...(page ? [page] : []), ...lesson];
}

function descriptionOf(route: string): string {
  if (route === '') return words.description;
  const card = LESSONS.find(({ slug }) => route === `lessons/${slug}/`);
  return card ? summaryOf(card).summary : words.notFound;
}
