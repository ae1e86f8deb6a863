/** The share of a window's height that is kept for the text: two fifths, but for what a border and a row of type come to. */
const FOR_TEXT = 0.385;

/** Whether a dock that is open leaves the text its room, where text and dock share the height of the window. */
export function leavesRoom(dock: HTMLElement): boolean {
  const { innerHeight } = window;
  const reading = document.querySelector('.reading');
  const pinned = document.querySelector('.stage-pinned');
  const above = pinned && getComputedStyle(pinned).position === 'sticky' ? pinned.clientHeight : 0;
  const room = Math.min(reading?.clientHeight ?? innerHeight, innerHeight - above - dock.offsetHeight);
  return room >= FOR_TEXT * innerHeight;
}
