import { present as words } from '#words/present.ts';
import { useRoom } from '../context.ts';

/** Says that the type is not as large as was asked for, where more of it would push something off the wall. */
export function TypeNote() {
  const isLess = useRoom(({ size, fitted }) => fitted < size);
  return (
    <p className="wall-type" role="status">
      {isLess ? words.largestType : ''}
    </p>
  );
}
