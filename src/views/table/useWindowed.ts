import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { clamp } from '../../core/clamp.ts';
import { firstOf, type Geometry, goneAt, scrollTo } from './geometry.ts';

/** Cells and rows that may be there at once, as far as fewer fill the room; those that are left over lie beyond the edges, so that a quick scroll shows no gap. */
const MOST_ELEMENTS = 240;
const SPARE = { least: 2, most: 12 };
/** What the server writes, before anything can be measured. */
const FIRST_ROWS = 16;
/** Browsers limit how tall an element is: beyond so many pixels several rows share one. */
const TALLEST = 8_000_000;

const eachOf = (count: number, height: number) => Math.min(height, TALLEST / Math.max(1, count));

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
  const [view, setView] = useState({ gone: 0, rows: FIRST_ROWS, height: 0 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const measure = () => {
      const height = box.querySelector<HTMLElement>('.table-row')?.offsetHeight ?? 0;
      if (height === 0 || box.clientHeight === 0) return;
      const gone = goneAt({ each: eachOf(count, height) }, box.scrollTop);
      const rows = Math.ceil(box.clientHeight / height);
      setView((before) =>
        before.gone === gone && before.rows === rows && before.height === height
          ? before
          : { gone, rows, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    // In the very frame that is scrolled, or a quick hand would see where rows are not yet.
    const follow = () => flushSync(measure);
    box.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', follow);
    };
  }, [scroller, count]);
  const { gone, rows, height } = view;
  const its = useMemo((): Geometry => {
    const spare = clamp(Math.floor((MOST_ELEMENTS / (cells + 1) - rows) / 2), SPARE.least, SPARE.most);
    return { count, height, each: eachOf(count, height), slots: rows + 2 * spare, spare };
  }, [count, height, rows, cells]);
  const { each, slots } = its;
  const first = firstOf(its, gone);
  const last = Math.min(count, first + slots);
  const reveal = useCallback(
    (row: number) => {
      const box = scroller.current;
      if (!box || its.height === 0) return false;
      const head = box.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
      const to = scrollTo(its, row, box.clientHeight - head, box.scrollTop);
      if (to !== box.scrollTop) box.scrollTop = to;
      return true;
    },
    [scroller, its],
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
