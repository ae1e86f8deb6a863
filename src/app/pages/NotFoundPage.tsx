import { useContext } from 'react';
import { pages } from '#words/pages.ts';
import { shell } from '#words/shell.ts';
import { nearest } from '../../core/nearest.ts';
import { LESSONS } from '../../lessons/catalog.ts';
import { Link, SiteContext } from '../router.tsx';
import type { Page } from './page.ts';

/** The page of a route that there is not. */
export const lost = (route: string): Page => ({
  route,
  title: shell.pageTitle(pages.notFoundTitle),
  preview: 'home',
  Body: NotFoundPage,
  place: '',
});

function NotFoundPage() {
  const { route } = useContext(SiteContext);
  const wanted = route.split('/').filter(Boolean).at(-1) ?? '';
  const slug = nearest(
    wanted,
    LESSONS.map((lesson) => lesson.slug),
  );
  const meant = LESSONS.find((lesson) => lesson.slug === slug);
  return (
    <main className="page not-found" id="main">
      <h1>{pages.notFoundTitle}</h1>
      <p>{pages.notFound}</p>
      {meant ? (
        <p>
          {pages.didYouMean} <Link to={`lessons/${meant.slug}/`}>{meant.title}</Link>?
        </p>
      ) : null}
      <p>
        <Link className="button" to="">
          {pages.home}
        </Link>
      </p>
    </main>
  );
}
