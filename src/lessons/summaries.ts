import { pathOf } from './catalog.ts';
import type { LessonCard } from './lesson.ts';

/** What the contents say about a lesson, apart from its title. */
export interface Summary {
  readonly summary: string;
  readonly minutes: number;
}

const summaries = import.meta.glob<Summary>('./*/*/*.mdx', {
  query: '?summary',
  import: 'default',
  eager: true,
});

/** One sentence about a lesson and how long it takes, for the contents and for its page's head. */
export function summaryOf({ slug }: LessonCard): Summary {
  return summaries[pathOf(slug) ?? ''] ?? { summary: '', minutes: 0 };
}
