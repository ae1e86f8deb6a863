import { LESSONS } from '../../lessons/catalog.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import sheet from './teach.css?url';

/** The teacher's guide, a course for each part that has one, and for each lesson a worksheet and its key, each with scripts of its own. */
export async function load(route: string): Promise<Page | null> {
  if (typeof location !== 'undefined') await dressed(sheet);
  if (route === 'teach/') return (await import('./openGuide.tsx')).guide();
  const [, slug, isKey] = /^teach\/([a-z0-9-]+)\/(key\/)?$/.exec(route) ?? [];
  const card = LESSONS.find((one) => one.slug === slug);
  if (!card) return slug && !isKey ? (await import('./openCourse.tsx')).course(route, slug) : null;
  return isKey
    ? (await import('./openKey.tsx')).key(card)
    : (await import('./openWorksheet.tsx')).worksheet(card);
}
