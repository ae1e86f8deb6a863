import { Fragment } from 'react';
import { B, Cost, W } from '../vocabulary/words.tsx';

const DRESSES = { w: <W />, b: <B />, cost: <Cost /> };

/** A text in which w, b and the cost (the noun, not what a line does) wear the colors that they wear everywhere. */
export function Dressed({ text }: { text: string }) {
  return text.split(/\b(w|b|(?<=the |one )cost)\b/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
    <Fragment key={place}>{DRESSES[part as keyof typeof DRESSES] ?? part}</Fragment>
  ));
}
