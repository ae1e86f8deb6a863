import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { pathOf } from '../lessons/catalog.ts';
import { createProgress } from '../lessons/progress/progress.ts';
import { App } from './App.tsx';
import { loadPage, ROUTES } from './pages/loadPage.tsx';

export { ROUTES };

const nothingKept = { read: () => null, write: () => undefined, refused: false };

/** A page as HTML, with what its head needs. Used by the build only. */
export async function renderPage(route: string) {
  const page = await loadPage(route);
  const html = renderToString(
    <StrictMode>
      <App root={null} first={page} progress={createProgress(nothingKept)} />
    </StrictMode>,
  );
  return { html, title: page.title, description: page.description, preview: page.preview };
}

/** The file that a lesson's text comes from, as the build's manifest calls it; null for other pages. */
export function sourceOf(route: string): string | null {
  const slug = /^lessons\/(.+)\/$/.exec(route)?.[1];
  const path = slug === undefined ? undefined : pathOf(slug);
  return path === undefined ? null : `src/lessons/${path.slice(2)}`;
}
