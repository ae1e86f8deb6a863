import { present as words } from '#words/present.ts';
import { Link } from '../router.tsx';

/** The prerendered content of a page that needs scripts: without them it links to the lesson. */
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
