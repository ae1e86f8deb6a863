import { pathOf } from './catalog.ts';
import type { LessonCard, Part } from './lesson.ts';

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

const parts = import.meta.glob<string>('./*/*/part.json', { import: 'summary', eager: true });

/** What a part of the course is about, for the contents. */
export const summaryOfPart = ({ path }: Part): string => parts[path] ?? '';

/** One sentence about a lesson and how long it takes, for the contents and for its page's head. */
export function summaryOf({ slug }: LessonCard): Summary {
  return summaries[pathOf(slug) ?? ''] ?? { summary: '', minutes: 0 };
}
