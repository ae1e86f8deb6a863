import { teach as words } from '#words/teach.ts';
import type { LessonCard } from '../../lessons/lesson.ts';
import { Link } from '../router.tsx';

/** Where else a lesson can be found: its notes, its worksheet, its presentation. On paper they lead nowhere and are left out. */
export function LessonLinks({ card, notes }: { card: LessonCard; notes: boolean }) {
  const { slug, title } = card;
  return (
    <ul className="teach-links" aria-label={words.linksOf(title)}>
      <li>
        {notes ? (
          <a href={`#${slug}`} aria-label={words.notesFor(title)}>
            {words.notes}
          </a>
        ) : (
          <Link to={`lessons/${slug}/`} aria-label={words.openLesson(title)}>
            {words.open}
          </Link>
        )}
      </li>
      <li>
        <Link to={`teach/${slug}/`} aria-label={words.worksheetFor(title)}>
          {words.worksheet}
        </Link>
      </li>
      <li>
        <Link to={`present/${slug}/`} aria-label={words.presentLesson(title)}>
          {words.present}
        </Link>
      </li>
    </ul>
  );
}
