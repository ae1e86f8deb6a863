import { LESSONS } from '../../lessons/catalog.ts';
import { dressed } from '../pages/dressed.ts';
import type { Page } from '../pages/page.ts';
import sheet from './teach.css?url';

/** The teacher's guide, and for each lesson a worksheet and its key, each with scripts of its own. */
export async function load(route: string): Promise<Page | null> {
  if (typeof location !== 'undefined') await dressed(sheet);
  if (route === 'teach/') return (await import('./guidePage.tsx')).guide();
  const [, slug, isKey] = /^teach\/([a-z0-9-]+)\/(key\/)?$/.exec(route) ?? [];
  const card = LESSONS.find((one) => one.slug === slug);
  if (!card) return null;
  return isKey
    ? (await import('./keyPage.tsx')).key(card)
    : (await import('./worksheetPage.tsx')).worksheet(card);
}
