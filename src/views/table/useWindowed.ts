import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Rows beyond the edges that are there too, so that a quick scroll shows no gap. */
const SPARE = 12;
/** What the server writes, before anything can be measured. */
const FIRST_ROWS = 30;
/** Browsers limit how tall an element is: beyond so many pixels several rows share one. */
const TALLEST = 8_000_000;

interface Windowed {
  /** The rows that are there: from `first` up to and without `last`. */
  readonly first: number;
  readonly last: number;
  /** Pixels of the rows above and below that are not. */
  readonly above: number;
  readonly below: number;
  /** Scrolls, and no farther than needed, until a row can be seen; false as long as there is nothing to scroll yet. */
  reveal(row: number): boolean;
}

/** Of many rows of one height, those that can be seen. */
export function useWindowed(scroller: RefObject<HTMLElement | null>, count: number): Windowed {
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
  const first = Math.max(0, Math.min(from, count - rows) - SPARE);
  const last = Math.min(count, from + rows + SPARE);
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
  return { first, last, above: first * each, below: Math.max(0, (count - last) * each), reveal };
}
