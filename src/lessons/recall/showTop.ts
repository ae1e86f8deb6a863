/** Gives something in the text the focus, with its top where it is seen: under the pictures, where these are pinned above the text. */
export function showTop(node: HTMLElement): void {
  const pinned = document.querySelector('.stage-pinned');
  const isOver = pinned !== null && getComputedStyle(pinned).position === 'sticky';
  const covered = isOver ? pinned.getBoundingClientRect().height : 0;
  const column = node.closest('.reading')?.getBoundingClientRect().top ?? 0;
  node.focus({ preventScroll: true });
  node.style.scrollMarginBlockStart = `${covered + 12}px`;
  if (node.getBoundingClientRect().top < Math.max(covered, column)) node.scrollIntoView();
}
