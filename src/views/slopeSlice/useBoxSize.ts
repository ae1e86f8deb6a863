import { type RefObject, useContext, useLayoutEffect, useState } from 'react';
import { StillContext } from '../stillContext.ts';

export interface BoxSize {
  readonly width: number;
  readonly height: number;
  /** The size of its type, where the box holds a letter to measure (`.figure-em`). */
  readonly em?: number;
}

/**
 * The size of a box in whole pixels, so that a figure can be drawn at the size it has and its letters keep theirs.
 * Before the box has been measured, and on the server, `assumed`; on paper the one that is given.
 */
export function useBoxSize(box: RefObject<Element | null>, assumed: BoxSize): BoxSize {
  const still = useContext(StillContext);
  const [size, setSize] = useState(assumed);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const letter = element.querySelector('.figure-em');
    const read = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      const em = letter ? Number.parseFloat(getComputedStyle(letter).width) : 14;
      if (width < 40 || height < 40) return;
      setSize((old) =>
        old.width === width && old.height === height && old.em === em ? old : { width, height, em },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    if (letter) observer.observe(letter);
    return () => observer.disconnect();
  }, [box]);
  return still?.main ?? size;
}
