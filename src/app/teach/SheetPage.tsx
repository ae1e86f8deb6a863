import { type ReactNode, useContext } from 'react';
import { teach as words } from '#words/teach.ts';
import { Button } from '../../ui/Button.tsx';
import { go, Link, SiteContext } from '../router.tsx';
import type { EarlierSet } from './Earlier.tsx';
import type { LessonNotes } from './notes.ts';

interface SheetPageProps {
  readonly of: LessonNotes;
  /** Its own route, and that of the other of the two. */
  readonly route: string;
  readonly other: { readonly route: string; readonly says: string };
  readonly title: string;
  readonly says: string;
  readonly print: string;
  readonly earlier: EarlierSet | null;
  /** What is printed. */
  readonly children: ReactNode;
}

/** A page with one thing to print, a worksheet or its key, and the way to the other. */
export function SheetPage({ of, route, other, title, says, print: name, earlier, children }: SheetPageProps) {
  const { root } = useContext(SiteContext);
  const { slug } = of.card;
  // Both speak of the same set.
  const named = earlier && earlier.set > 1 ? `#${earlier.set}` : '';
  return (
    <main className="teach worksheet-page" id="main">
      <div className="worksheet-tools">
        <p className="eyebrow">{words.lesson(of.number)}</p>
        <h1>{title}</h1>
        <p>{says}</p>
        {earlier?.choice((set) => root !== null && go(root, `${route}#${set}`, true))}
        <p className="worksheet-print">
          <Button onClick={() => print()}>{name}</Button>
        </p>
        <ul className="teach-links">
          <li>
            <Link to={`${other.route}${named}`}>{other.says}</Link>
          </li>
          <li>
            <Link to="teach/">{words.toGuide}</Link>
          </li>
          <li>
            <Link to={`teach/#${slug}`}>{words.toNotes}</Link>
          </li>
          <li>
            <Link to={`lessons/${slug}/`}>{words.toLesson}</Link>
          </li>
        </ul>
      </div>
      {children}
    </main>
  );
}
