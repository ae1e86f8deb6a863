import { playground } from '#words/playground.ts';
import { shell } from '#words/shell.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import { atFirst } from './home.ts';
import { PlaygroundPage } from './PlaygroundPage.tsx';
import sheet from './playground.css?url';
import { openFirst } from './share/openFirst.ts';

/** The playground as its address asks for it. On the server there is no address, and it is shown as it is at first. */
export async function load(route: string): Promise<Page | null> {
  if (route !== 'playground/') return null;
  const here = typeof location !== 'undefined';
  if (here) await dressed(sheet);
  const { opened, said, home } = here ? await openFirst() : { opened: null, said: '', home: atFirst() };
  const first = opened?.state ?? atFirst().state;
  return {
    route,
    title: shell.pageTitle(shell.playground),
    description: playground.summary,
    preview: 'playground',
    Body: () => <PlaygroundPage first={first} refused={opened} said={said} home={home} />,
    place: shell.playground,
    anew: opened !== null,
  };
}
