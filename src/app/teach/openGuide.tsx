import { shell } from '#words/shell.ts';
import { teach as words } from '#words/teach.ts';
import { LESSONS } from '../../lessons/catalog.ts';
import type { Page } from '../pages/page.ts';
import { notesOf } from './notes.ts';
import { loadPlans } from './plans.ts';
import { TeachPage } from './TeachPage.tsx';

/** The teacher's guide. */
export async function guide(): Promise<Page> {
  const [plans, ...notes] = await Promise.all([loadPlans(), ...LESSONS.map(notesOf)]);
  return {
    route: 'teach/',
    title: shell.pageTitle(words.title),
    description: words.description,
    preview: 'home',
    Body: () => <TeachPage notes={notes} plans={plans} />,
    place: words.title,
  };
}
