import { startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { shell as words } from '#words/shell.ts';
import { type Progress, ProgressContext, useProgressValue } from '../lessons/progress/progress.ts';
import { loadPage } from './pages/loadPage.tsx';
import type { Page } from './pages/page.ts';
import { routeIn, SiteContext, useAddress } from './router.tsx';
import { Header } from './shell/Header.tsx';

interface AppProps {
  /** The path of the site's root; null on the server, which does not know it. */
  root: string | null;
  first: Page;
  progress: Progress;
}

export function App({ root, first, progress }: AppProps) {
  const [page, setPage] = useState(first);
  const { pathname } = useAddress();
  const route = root === null || pathname === '' ? first.route : routeIn(pathname, root);

  useEffect(() => {
    if (route === page.route) return;
    let wanted = true;
    loadPage(route).then((next) => {
      if (!wanted) return;
      startTransition(() => setPage(next));
      document.title = next.title;
      window.scrollTo(0, 0);
    });
    return () => {
      wanted = false;
    };
  }, [route, page.route]);

  useLayoutEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);

  const site = useMemo(() => ({ root, route: page.route }), [root, page.route]);
  const { Body } = page;
  return (
    <SiteContext value={site}>
      <ProgressContext value={progress}>
        {page.bare ? null : <Header place={page.place} open={/^lessons\/(.+)\/$/.exec(page.route)?.[1]} />}
        <Body />
        <Refusal />
      </ProgressContext>
    </SiteContext>
  );
}

/** A visible word when the browser refuses to keep the progress. */
function Refusal() {
  const refused = useProgressValue((state) => state.refused);
  const [closed, setClosed] = useState(false);
  if (!refused || closed) return null;
  return (
    <div className="refusal" role="status">
      <p>{words.notKept}</p>
      <button type="button" className="button" onClick={() => setClosed(true)}>
        {words.close}
      </button>
    </div>
  );
}
