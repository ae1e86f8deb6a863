import { shell } from '#words/shell.ts';
import { teach as words } from '#words/teach.ts';
import type { Page } from '../pages/page.ts';
import { CoursePage } from './CoursePage.tsx';
import { loadCourse } from './plans.ts';

/** The course of a part; null where there is none of that name. */
export async function course(route: string, id: string): Promise<Page | null> {
  const found = await loadCourse(id);
  return (
    found && {
      route,
      title: shell.pageTitle(found.title),
      description: found.summary,
      preview: 'home',
      Body: () => <CoursePage course={found} />,
      place: words.title,
    }
  );
}
