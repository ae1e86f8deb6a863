import { shell } from '#words/shell.ts';
import { teach as words } from '#words/teach.ts';
import { LESSONS, loadLesson } from '../../lessons/catalog.ts';
import { loadGivens, loadWays } from '../../lessons/kinds/kindWords.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import { loadDrawings, loadMap } from '../paper/drawings.ts';
import { CoursePage } from './CoursePage.tsx';
import { notesOf } from './notes.ts';
import { loadCourse, loadPlans } from './plans.ts';
import { TeachPage } from './TeachPage.tsx';
import sheet from './teach.css?url';
import { WorksheetPage } from './WorksheetPage.tsx';

/** The teacher's guide, a course for each part that has one, and a worksheet for each lesson. */
export async function load(route: string): Promise<Page | null> {
  if (typeof location !== 'undefined') await dressed(sheet);
  if (route === 'teach/') {
    const [plans, ...notes] = await Promise.all([loadPlans(), ...LESSONS.map(notesOf)]);
    return {
      route,
      title: shell.pageTitle(words.title),
      description: words.description,
      preview: 'home',
      Body: () => <TeachPage notes={notes} plans={plans} />,
      place: words.title,
    };
  }
  const slug = /^teach\/([a-z0-9-]+)\/$/.exec(route)?.[1];
  const course = slug ? await loadCourse(slug) : null;
  if (course)
    return {
      route,
      title: shell.pageTitle(course.title),
      description: course.summary,
      preview: 'home',
      Body: () => <CoursePage course={course} />,
      place: words.title,
    };
  const card = LESSONS.find((one) => one.slug === slug);
  if (!card) return null;
  const [notes, lesson] = await Promise.all([notesOf(card), loadLesson(card.slug)]);
  if (!lesson) return null;
  const { stages } = lesson;
  const [first] = await Promise.all([
    lesson.Recall ? import('./Earlier.tsx').then(({ earlierSet }) => earlierSet(card.slug, 1)) : null,
    ...[loadDrawings(stages), loadMap(), loadGivens(stages), loadWays(stages)],
  ]);
  return {
    route,
    title: shell.pageTitle(words.worksheetTitle(card.title)),
    description: words.worksheetDescription(card.title),
    preview: card.slug,
    Body: () => <WorksheetPage of={notes} lesson={lesson} first={first} />,
    place: words.title,
  };
}
