import { pathOf } from './catalog.ts';
import type { LessonCard } from './lesson.ts';

const sentences = import.meta.glob<string>('./*/*/*.mdx', {
  query: '?summary',
  import: 'default',
  eager: true,
});

/** One sentence about a lesson, for the contents and for its page's head. */
export function summaryOf({ slug }: LessonCard): string {
  return sentences[pathOf(slug) ?? ''] ?? '';
}
