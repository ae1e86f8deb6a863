import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import { shell as words } from '#words/shell.ts';
import { bring } from '../../ui/bring.ts';
import { go, Link, SiteContext, useAddress } from '../router.tsx';
import { chooseTheme, THEMES, type Theme, useTheme } from '../theme.ts';
import { isTyping } from './isTyping.ts';
import { letterKeysWork } from './letterKeys.ts';
import { Opening } from './Opening.tsx';

// What opens on demand loads on demand.
const Dialogs = lazy(() => bring(() => import('./Dialogs.tsx')));

export function Header({ place, open }: { place: string; open: string | undefined }) {
  const [shown, setShown] = useState<'contents' | 'keys' | null>(null);
  const [asked, setAsked] = useState(false);
  const theme = useTheme();
  const { root } = useContext(SiteContext);
  const { hash } = useAddress();
  const wall = open && `present/${open}/${hash}`;
  if (shown && !asked) setAsked(true);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !letterKeysWork())
        return;
      if ((event.key === 'p' || event.key === 'P') && wall && root !== null) go(root, wall);
      if (event.key === '?') setShown((now) => (now === 'keys' ? null : 'keys'));
      if (event.key === 'l' || event.key === 'L') setShown((now) => (now === 'contents' ? null : 'contents'));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [root, wall]);
  return (
    <header className="header">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Link className="brand" to="">
        <svg viewBox="0 0 32 32" className="logo" aria-hidden="true">
          <path d="M5 7c1 11 5 18 11 18S26 18 27 7" />
          <circle cx="9.6" cy="15" r="4" />
        </svg>
        {words.name}
      </Link>
      <span className="place">{place}</span>
      <nav className="header-tools" aria-label={words.tools}>
        <button type="button" className="tool" aria-haspopup="dialog" onClick={() => setShown('contents')}>
          {words.lessons}
        </button>
        <Link className="tool to-playground" to="playground/">
          {words.playground}
        </Link>
        <Link className="tool to-guide" to="teach/">
          {words.guide}
        </Link>
        {wall ? (
          <Link className="tool to-present" to={wall}>
            {words.present}
          </Link>
        ) : null}
        <label className="tool theme">
          <span>{words.theme}</span>
          <select
            aria-label={words.theme}
            value={theme}
            onChange={(event) => chooseTheme(event.target.value as Theme)}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {words.themes[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="tool" aria-haspopup="dialog" onClick={() => setShown('keys')}>
          {words.keys} <kbd>?</kbd>
        </button>
      </nav>
      {asked ? (
        <Suspense fallback={<Opening />}>
          <Dialogs shown={shown} open={open} onClose={() => setShown(null)} />
        </Suspense>
      ) : null}
    </header>
  );
}
