import { present as words } from '#words/present.ts';
import { shell } from '#words/shell.ts';
import { LESSONS, loadLesson } from '../../lessons/catalog.ts';
import { loadKind } from '../../run/kinds/kinds.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import { BeforeScripts } from './BeforeScripts.tsx';
import sheet from './present.css?url';
import { PresenterPage } from './presenter/PresenterPage.tsx';
import { WallPage } from './wall/WallPage.tsx';

/** Loads the wall of a lesson, present/<slug>/, or the presenter's view, present/. Both need scripts, so their prerendered files hold a link to the lesson only. */
export async function load(route: string): Promise<Page | null> {
  const here = typeof location !== 'undefined';
  // Until a lesson is shown, what a class has in hand is a line.
  if (here) await Promise.all([dressed(sheet), loadKind()]);
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
  // The figures are loaded before the page is shown, so that none appears late.
  if (here) await loadLesson(card.slug);
  return {
    ...common,
    title: shell.pageTitle(words.title(card.title)),
    description: words.description(card.title),
    // The same component for every lesson, so that the wall and its room stay mounted from one lesson to the next.
    Body: here ? WallPage : () => <BeforeScripts slug={card.slug} />,
  };
}
