import { startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Progress, ProgressContext } from '../lessons/progress/progress.ts';
import { bring } from '../ui/bring.ts';
import { Net } from '../ui/Net.tsx';
import { loadPage } from './pages/loadPage.tsx';
import type { Page } from './pages/page.ts';
import { routeIn, SiteContext, useAddress } from './router.tsx';
import { Header } from './shell/Header.tsx';
import { Notices } from './shell/Notices.tsx';

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
    // Another address may be asked for before this page comes: the last one counts.
    const over = new AbortController();
    void bring(() => loadPage(route), over.signal).then((next) => {
      if (over.signal.aborted) return;
      startTransition(() => setPage(next));
      document.title = next.title;
      window.scrollTo(0, 0);
    });
    return () => over.abort();
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
        <Net of={page}>
          <Body />
        </Net>
        <Notices opening={route !== page.route} />
      </ProgressContext>
    </SiteContext>
  );
}
