import { shell } from '#words/shell.ts';
import type { Page } from '../pages/page.ts';
import { Guarded } from './Guarded.tsx';
import sheet from './playground.css?url';
import { freshState } from './session.ts';
import { openFirst } from './share/openFirst.ts';

/** The playground as its address asks for it. On the server there is no address, and it is shown as it is at first. */
export async function loadPlayground(): Promise<Page> {
  const here = typeof location !== 'undefined';
  if (here) await dressed(sheet);
  const { opened, said } = here ? await openFirst() : { opened: null, said: '' };
  const first = opened?.state ?? freshState();
  return {
    route: 'playground/',
    title: shell.pageTitle(shell.playground),
    preview: 'playground',
    Body: () => <Guarded first={first} refused={opened} said={said} />,
    place: shell.playground,
    anew: opened !== null,
  };
}

/** Resolves when the style sheet of the playground is there: the lessons do without it. */
function dressed(href: string): Promise<void> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (sheets.some((link) => link.href === new URL(href, location.href).href)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve) => {
    // Better undressed than not at all.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
