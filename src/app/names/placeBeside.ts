/** So far from the name, and from the window's edges. */
const GAP = 6;

/** Puts a box over what it is about, or under it where there is no room, and wholly inside the window. */
export function placeBeside(box: HTMLElement, at: Element): void {
  const { left, top, bottom, width: length } = at.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const within = (value: number, room: number) => Math.max(GAP, Math.min(value, room - GAP));
  const over = top - height - GAP;
  const x = within(left + length / 2 - width / 2, clientWidth - width);
  const y = within(over >= GAP ? over : bottom + GAP, clientHeight - height);
  box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
