import { playground } from '#words/playground.ts';
import { shell } from '#words/shell.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import { PlaygroundPage } from './PlaygroundPage.tsx';
import sheet from './playground.css?url';
import { freshState } from './session.ts';
import { openFirst } from './share/openFirst.ts';

/** The playground as its address asks for it. On the server there is no address, and it is shown as it is at first. */
export async function load(route: string): Promise<Page | null> {
  if (route !== 'playground/') return null;
  const here = typeof location !== 'undefined';
  if (here) await dressed(sheet);
  const { opened, said } = here ? await openFirst() : { opened: null, said: '' };
  const first = opened?.state ?? freshState();
  return {
    route,
    title: shell.pageTitle(shell.playground),
    description: playground.summary,
    preview: 'playground',
    Body: () => <PlaygroundPage first={first} refused={opened} said={said} />,
    place: shell.playground,
    anew: opened !== null,
  };
}
