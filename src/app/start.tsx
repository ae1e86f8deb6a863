import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createProgress } from '../lessons/progress/progress.ts';
import { browserKeep } from '../lessons/progress/storage.ts';
import { bring } from '../ui/bring.ts';
import { bringJudge } from '../ui/useTyping.ts';
import { App } from './App.tsx';
import { mindForeignHands } from './foreignHands.ts';
import { dress } from './pages/dressed.ts';
import { loadPage } from './pages/loadPage.tsx';
import { routeIn } from './router.tsx';
import './styles.ts';

/**
 * Takes the page over. It waits for pieces that import what stands here, so no file of scripts may wait for it: the entry (clientEntry.tsx) calls it when all
 * that it needs is there.
 */
export async function start(): Promise<void> {
  const { documentElement: html } = document;
  mindForeignHands();
  Object.assign(globalThis, { downhillDress: dress });

  // Before anything reads the address. Filters of mail and chats rewrite links; what it takes to put them right comes when one was.
  const isRewritten = () => /^[^#]*#?%(25)*23|&(amp|#0*38);/i.test(location.pathname + location.hash);
  const mendAddress = async () => (await bring(() => import('./mendedAddress.ts'))).mendAddress();
  if (isRewritten()) await mendAddress();
  addEventListener('hashchange', (event) => {
    if (!isRewritten()) return;
    event.stopImmediatePropagation();
    void mendAddress();
  });

  // The root is found at run time, from where this script came: <root>/assets/<this>.js. So the same files work under any path.
  const root = import.meta.env.DEV ? '/' : new URL(/* @vite-ignore */ '..', import.meta.url).pathname;
  const container = document.getElementById('app');
  if (!container) throw new Error('The page has no #app.');

  // The icon's address is relative, and the address of the page is about to change under it.
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
    icon.setAttribute('href', icon.href);

  // Small, and wanted as soon as the page answers: someone may type, or ask what else a thing is called.
  void bringJudge();
  void bring(() => import('./names/mindNames.ts')).then(({ mindNames }) => mindNames());
  const first = await bring(() => loadPage(routeIn(location.pathname, root)));
  const progress = createProgress(browserKeep());
  // Before anything is rendered and noted. What is taken over is first rendered as the server did, without it.
  progress.readKept();
  const app = (
    <StrictMode>
      <App root={root} first={first} progress={progress} />
    </StrictMode>
  );
  // The file of a page holds its first step. An address that asks for another is rendered anew, once, and so is 404.html, which
  // serves every unknown address: its prerendered links cannot be right. What a browser has translated meanwhile is no longer what was rendered.
  const asPrerendered =
    html.dataset['prerendered'] === first.route &&
    !first.anew &&
    !container.querySelector('font') &&
    !/^#(?!1$)\d/.test(location.hash);
  // As a transition, taking the page over yields to what the reader does meanwhile.
  startTransition(() => {
    // React renders anew what was changed while it took the page over.
    if (asPrerendered) hydrateRoot(container, app, { onRecoverableError: console.warn });
    else createRoot(container).render(app);
  });
}
