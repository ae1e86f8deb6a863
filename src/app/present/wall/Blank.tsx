import { present as words } from '#words/present.ts';
import { useRoom, useSession } from '../context.ts';

/** Covers the wall in black or white until a key or a click. */
export function Blank() {
  const { room } = useSession();
  const blank = useRoom((state) => state.blank);
  if (!blank) return null;
  return (
    <button type="button" className="blank" data-color={blank} onClick={() => room.set({ blank: null })}>
      <span className="visually-hidden">{blank === 'black' ? words.isBlack : words.isWhite}</span>
    </button>
  );
}
