import { present as words } from '#words/present.ts';
import { Button } from '../../ui/Button.tsx';
import { useRoom } from './context.ts';

/** The notice of a spare window, with the button that takes over the role. */
export function Spare({ text }: { text: string }) {
  const spare = useRoom((_, room) => room.isSpare());
  const room = useRoom((_, all) => all);
  if (!spare) return null;
  return (
    <div className="room-notice" role="alert">
      <p>{text}</p>
      <Button onClick={() => room.takeOver()}>{words.takeOver}</Button>
    </div>
  );
}
