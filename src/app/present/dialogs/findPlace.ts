import { LESSONS } from '../../../lessons/catalog.ts';
import type { Place } from '../../../run/room/roomState.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The place that a text names, or null: "3" is step 3 of the current lesson, "6.2" step 2 of lesson 6, "6." lesson 6, and letters are part of a
 * lesson's title, which a step number may follow.
 */
export function findPlace(text: string, slug: string): Place | null {
  const typed = text.trim();
  const numbers = /^(\d{1,3})(?:\s*[.,:/\s]\s*(\d{0,3}))?$/.exec(typed);
  if (numbers) {
    const [, first, second] = numbers;
    return second === undefined
      ? placeIn(slug, Number(first))
      : placeIn(LESSONS[Number(first) - 1]?.slug, second === '' ? 1 : Number(second));
  }
  const [, name = '', step] = /^(.*?)(?:\s+(\d{1,3}))?$/.exec(typed) ?? [];
  const wanted = plain(name);
  if (wanted === '') return null;
  const found =
    LESSONS.find((one) => plain(one.title).startsWith(wanted)) ??
    LESSONS.find((one) => plain(`${one.title} ${one.slug}`).includes(wanted));
  return placeIn(found?.slug, step === undefined ? 1 : Number(step));
}

function placeIn(slug: string | undefined, step: number): Place | null {
  const card = LESSONS.find((one) => one.slug === slug);
  return card && step >= 1 && step <= card.steps ? { slug: card.slug, step } : null;
}
