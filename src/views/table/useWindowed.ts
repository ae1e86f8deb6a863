import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { clamp } from '../../core/clamp.ts';

/** Cells and rows that may be there at once, as far as fewer fill the room; those that are left over lie beyond the edges, so that a quick scroll shows no gap. */
const MOST_ELEMENTS = 240;
const SPARE = { least: 2, most: 12 };
/** What the server writes, before anything can be measured. */
const FIRST_ROWS = 16;
/** Browsers limit how tall an element is: beyond so many pixels several rows share one. */
const TALLEST = 8_000_000;

interface Windowed {
  /** The rows that are there: from `first` up to and without `last`. */
  readonly first: number;
  readonly last: number;
  /** Pixels of the rows above and below that are not. */
  readonly above: number;
  readonly below: number;
  /** How many rows are used again and again. */
  readonly slots: number;
  /** How many rows a page is. */
  readonly page: number;
  /** Scrolls, and no farther than needed, until a row can be seen; false as long as there is nothing to scroll yet. */
  reveal(row: number): boolean;
}

/** Of many rows of one height and so many cells, those that can be seen. */
export function useWindowed(scroller: RefObject<HTMLElement | null>, count: number, cells: number): Windowed {
  const [view, setView] = useState({ from: 0, rows: FIRST_ROWS, each: 0 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const measure = () => {
      const row = box.querySelector<HTMLElement>('.table-row');
      const height = row?.offsetHeight ?? 0;
      if (height === 0 || box.clientHeight === 0) return;
      const each = Math.min(height, TALLEST / Math.max(1, count));
      const from = Math.max(0, Math.floor(box.scrollTop / each));
      const rows = Math.ceil(box.clientHeight / height);
      setView((before) =>
        before.from === from && before.rows === rows && before.each === each ? before : { from, rows, each },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [scroller, count]);
  const { from, rows, each } = view;
  const spare = clamp(Math.floor((MOST_ELEMENTS / (cells + 1) - rows) / 2), SPARE.least, SPARE.most);
  const slots = rows + 2 * spare;
  const first = Math.max(0, Math.min(from - spare, count - slots));
  const last = Math.min(count, first + slots);
  const reveal = useCallback(
    (row: number) => {
      const box = scroller.current;
      if (!box || each === 0) return false;
      const head = box.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
      const top = row * each;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (top + each + head > box.scrollTop + box.clientHeight)
        box.scrollTop = top + each + head - box.clientHeight;
      return true;
    },
    [scroller, each],
  );
  return {
    first,
    last,
    above: first * each,
    below: Math.max(0, (count - last) * each),
    slots,
    page: Math.max(1, rows - 2),
    reveal,
  };
}
