import { present as words } from '#words/present.ts';
import { Link } from '../router.tsx';

/** What stands in the file of a page that needs scripts, until they run: a way to the lesson. */
export function BeforeScripts({ slug }: { slug?: string }) {
  return (
    <main className="room" id="main">
      <noscript>
        <p>{words.needsScripts}</p>
        <p>
          <Link to={slug ? `lessons/${slug}/` : ''}>{words.toLesson}</Link>
        </p>
      </noscript>
    </main>
  );
}
