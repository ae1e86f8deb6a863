import { present as words } from '#words/present.ts';
import { shell } from '#words/shell.ts';
import { LESSONS, loadLesson } from '../../lessons/catalog.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import { BeforeScripts } from './BeforeScripts.tsx';
import sheet from './present.css?url';
import { PresenterPage } from './presenter/PresenterPage.tsx';
import { WallPage } from './wall/WallPage.tsx';

/** The wall of a lesson, at present/<slug>/, and the presenter's view, at present/. Neither is more in its file than a way to the lesson: both need scripts. */
export async function load(route: string): Promise<Page | null> {
  const here = typeof location !== 'undefined';
  if (here) await dressed(sheet);
  const common = { route, bare: true, anew: true, preview: 'home', place: '' } as const;
  if (route === 'present/')
    return {
      ...common,
      title: shell.pageTitle(words.presenterTitle),
      description: words.presenterDescription,
      Body: here ? PresenterPage : () => <BeforeScripts />,
    };
  const slug = /^present\/([a-z0-9-]+)\/$/.exec(route)?.[1];
  const card = LESSONS.find((one) => one.slug === slug);
  if (!card) return null;
  // Its figures come before it, so that nothing appears late.
  if (here) await loadLesson(card.slug);
  return {
    ...common,
    title: shell.pageTitle(words.title(card.title)),
    description: words.description(card.title),
    // The same component for every lesson: from one to the next the wall stays, and with it the room.
    Body: here ? WallPage : () => <BeforeScripts slug={card.slug} />,
  };
}
