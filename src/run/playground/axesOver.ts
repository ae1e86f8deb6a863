/** A line's two parameters, with what they are per where there are two x. */
import { LINE_AXES } from '../kinds/line/lineFloor.ts';
import type { Axes, Floor } from '../stage/facets.ts';

/** In words, after a number or its letter: w = 2 "per standardized x", b = 3 "at standardized x = 0"; and a sentence that says both. */
export interface Meanings {
  readonly w: string;
  readonly b: string;
  readonly said: string;
}

const known = new WeakMap<Meanings, Axes>();

/** The axes, and the sentence on them; the same objects each time. */
export function axesOver(meanings: Meanings | null): Pick<Floor, 'axes' | 'over'> {
  if (!meanings) return { axes: LINE_AXES };
  const [w, b] = LINE_AXES;
  const axes: Axes = known.get(meanings) ?? [
    { ...w, meaning: meanings.w },
    { ...b, meaning: meanings.b },
  ];
  known.set(meanings, axes);
  return { axes, over: meanings.said };
}
