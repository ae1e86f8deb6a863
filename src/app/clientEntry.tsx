import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createProgress } from '../lessons/progress/progress.ts';
import { browserKeep } from '../lessons/progress/storage.ts';
import { App } from './App.tsx';
import { loadPage } from './pages/loadPage.tsx';
import { routeIn } from './router.tsx';
import './styles.ts';

// The root is found at run time, from where this script came: <root>/assets/<this>.js. So the same files work under any path.
const root = import.meta.env.DEV ? '/' : new URL(/* @vite-ignore */ '..', import.meta.url).pathname;
const container = document.getElementById('app');
if (!container) throw new Error('The page has no #app.');

// The icon's address is relative, and the address of the page is about to change under it.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
  icon.setAttribute('href', icon.href);

const first = await loadPage(routeIn(location.pathname, root));
const app = (
  <StrictMode>
    <App root={root} first={first} progress={createProgress(browserKeep())} />
  </StrictMode>
);
// 404.html serves every unknown address, so its prerendered links cannot be right: it is rendered anew.
if (document.documentElement.dataset['prerendered'] === first.route) hydrateRoot(container, app);
else createRoot(container).render(app);
