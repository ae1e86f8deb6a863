/** A stretch of what scrolls, from the top of it all, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a pane is to be scrolled to so that a stretch is seen: where it is, if it is seen there; else with the stretch in its middle, or at its top if it is longer. */
export function scrollFor({ from, to }: Stretch, top: number, height: number): number {
  if (from >= top && to <= top + height) return top;
  return to - from > height ? from : Math.max(0, (from + to - height) / 2);
}

/** Keeps a stretch of a pane in view, whatever size the pane takes. Nothing around the pane is scrolled. Returns how to stop. */
export function keepInView(pane: Element, stretch: () => Stretch | null): () => void {
  const look = () => {
    const wanted = stretch();
    if (wanted) pane.scrollTop = scrollFor(wanted, pane.scrollTop, pane.clientHeight);
  };
  const observer = new ResizeObserver(look);
  observer.observe(pane);
  return () => observer.disconnect();
}

/** The lines of a text that are lit. */
export function litStretch(pane: Element): Stretch | null {
  const lit = pane.querySelectorAll('[data-lit]');
  const [first, last] = [lit[0], lit[lit.length - 1]];
  if (!first || !last) return null;
  const above = pane.scrollTop - pane.getBoundingClientRect().top - pane.clientTop;
  return {
    from: first.getBoundingClientRect().top + above,
    to: last.getBoundingClientRect().bottom + above,
  };
}
