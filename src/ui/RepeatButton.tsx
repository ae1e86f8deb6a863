import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';

interface RepeatButtonProps {
  name: string;
  onStep: () => void;
  /** Counts what has replaced what it steps: what was pressed before steps no more. */
  replaced: () => number;
  children: ReactNode;
}

const FIRST_REPEAT = 400;
const NEXT_REPEAT = 70;

/** A button that acts once for a click or a key, and again and again while it is held down. */
export function RepeatButton({ name, onStep, replaced, children }: RepeatButtonProps) {
  const timer = useRef(0);
  const repeated = useRef(false);
  const act = useRef(onStep);
  useEffect(() => {
    act.current = onStep;
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const holder = useRef<number | null>(null);
  const release = ({ pointerId }: PointerEvent<Element>) => {
    if (pointerId !== holder.current) return;
    holder.current = null;
    window.clearTimeout(timer.current);
  };
  const hold = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || holder.current !== null) return;
    holder.current = event.pointerId;
    // So that a finger that has left the button is known to have left it.
    event.currentTarget.releasePointerCapture(event.pointerId);
    repeated.current = false;
    let count = replaced();
    const again = () => {
      repeated.current = true;
      if (count !== replaced()) return;
      act.current();
      count = replaced();
      timer.current = window.setTimeout(again, NEXT_REPEAT);
    };
    timer.current = window.setTimeout(again, FIRST_REPEAT);
  };
  return (
    <button
      type="button"
      className="repeat-button"
      aria-label={name}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onClick={() => {
        // The click that ends a hold has been served already.
        if (!repeated.current) onStep();
        repeated.current = false;
      }}
    >
      {children}
    </button>
  );
}
