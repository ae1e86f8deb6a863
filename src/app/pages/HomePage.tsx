import { useState } from 'react';
import { pages as words } from '#words/pages.ts';
import { shell } from '#words/shell.ts';
import { LESSONS, PARTS } from '../../lessons/catalog.ts';
import { useProgress, useProgressValue } from '../../lessons/progress/progress.ts';
import { summaryOfPart } from '../../lessons/summaries.ts';
import { Link } from '../router.tsx';
import { LessonList, lessonRoute } from '../shell/LessonList.tsx';
import { HomePicture } from './HomePicture.tsx';
import type { Page } from './page.ts';

export const home: Page = {
  route: '',
  title: `${shell.name}: ${words.tagline}`,
  preview: 'home',
  Body: HomePage,
  place: '',
};

function HomePage() {
  const kept = useProgressValue((state) => state.lessons);
  const progress = useProgress();
  const [forgotten, setForgotten] = useState(false);
  const next = LESSONS.find(({ slug, steps }) => (kept[slug]?.visited.length ?? 0) < steps);
  const begun = Object.keys(kept).length > 0;
  return (
    <main className="page home" id="main">
      <section className="hero">
        <div className="hero-text">
          <h1>{words.heroTitle}</h1>
          <p>{words.heroText}</p>
          {next ? (
            <Link className="button primary" to={lessonRoute(next, kept[next.slug])}>
              {begun ? words.goOn(next.title) : words.start}
            </Link>
          ) : null}
        </div>
        <HomePicture />
      </section>
      {PARTS.map((part) => (
        <section key={part.title} className="course-part" aria-label={part.title}>
          <h2>{part.title}</h2>
          <p>{summaryOfPart(part)}</p>
          <LessonList lessons={part.lessons} kept={kept} />
        </section>
      ))}
      <Door title={words.playground} says={words.playgroundSays} to="playground/" go={words.toPlayground} />
      <Door title={words.inClass} says={words.inClassSays} to="teach/" go={words.toGuide} />
      <p className="forget">
        {begun ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              progress.forget();
              setForgotten(true);
            }}
          >
            {words.forget}
          </button>
        ) : null}
        <span role="status">{forgotten && !begun ? words.forgotten : ''}</span>
      </p>
    </main>
  );
}

/** A part of the site that is no lesson, and the way there. */
function Door({ title, says, to, go }: { title: string; says: string; to: string; go: string }) {
  return (
    <section className="course-part" aria-label={title}>
      <h2>{title}</h2>
      <p>{says}</p>
      <Link className="button" to={to}>
        {go}
      </Link>
    </section>
  );
}
