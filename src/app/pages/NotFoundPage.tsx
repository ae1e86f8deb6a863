import { useContext } from 'react';
import { pages } from '#words/pages.ts';
import { shell as words } from '#words/shell.ts';
import { LESSONS } from '../../lessons/catalog.ts';
import { Link, SiteContext } from '../router.tsx';
import { nearest } from './nearest.ts';

export function NotFoundPage() {
  const { route } = useContext(SiteContext);
  const wanted = route.split('/').filter(Boolean).at(-1) ?? '';
  const slug = nearest(
    wanted,
    LESSONS.map((lesson) => lesson.slug),
  );
  const meant = LESSONS.find((lesson) => lesson.slug === slug);
  return (
    <main className="page not-found" id="main">
      <h1>{words.notFoundTitle}</h1>
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
