import { shell } from '#words/shell.ts';
import { teach as words } from '#words/teach.ts';
import { LESSONS, loadLesson } from '../../lessons/catalog.ts';
import { loadGivens, loadWays } from '../../lessons/kinds/kindWords.ts';
import { prepareSet } from '../../lessons/recall/prepare.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import { loadDrawings, loadMap } from '../paper/drawings.ts';
import { notesOf } from './notes.ts';
import { TeachPage } from './TeachPage.tsx';
import sheet from './teach.css?url';
import { WorksheetPage } from './WorksheetPage.tsx';

/** The teacher's guide, and a worksheet for each lesson. */
export async function load(route: string): Promise<Page | null> {
  if (typeof location !== 'undefined') await dressed(sheet);
  if (route === 'teach/') {
    const notes = await Promise.all(LESSONS.map(notesOf));
    return {
      route,
      title: shell.pageTitle(words.title),
      description: words.description,
      preview: 'home',
      Body: () => <TeachPage notes={notes} />,
      place: words.title,
    };
  }
  const slug = /^teach\/([a-z0-9-]+)\/$/.exec(route)?.[1];
  const card = LESSONS.find((one) => one.slug === slug);
  if (!card) return null;
  const [notes, lesson] = await Promise.all([notesOf(card), loadLesson(card.slug)]);
  if (!lesson) return null;
  const { stages } = lesson;
  const [questions] = await Promise.all([
    lesson.Recall ? prepareSet(card.slug, 1) : null,
    ...[loadDrawings(stages), loadMap(), loadGivens(stages), loadWays(stages)],
  ]);
  const first = questions && { set: 1, questions };
  return {
    route,
    title: shell.pageTitle(words.worksheetTitle(card.title)),
    description: words.worksheetDescription(card.title),
    preview: card.slug,
    Body: () => <WorksheetPage of={notes} lesson={lesson} first={first} />,
    place: words.title,
  };
}
