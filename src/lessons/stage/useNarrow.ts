import { useSyncExternalStore } from 'react';

/** Where app/lessonNarrow.css lays out. */
const NARROW = '(max-width: 59.99rem)';

/** Whether the window is that of a phone or a tablet held upright, where one figure at a time is large and the others are small. */
export const useNarrow = () => useSyncExternalStore(listen, isNarrow, () => false);

const isNarrow = () => matchMedia(NARROW).matches;

function listen(tell: () => void) {
  const query = matchMedia(NARROW);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
