import { type ReactNode, useEffect, useRef } from 'react';

interface RepeatButtonProps {
  name: string;
  onStep: () => void;
  children: ReactNode;
}

const FIRST_REPEAT = 400;
const NEXT_REPEAT = 70;

/** A button that acts once for a click or a key, and again and again while it is held down. */
export function RepeatButton({ name, onStep, children }: RepeatButtonProps) {
  const timer = useRef(0);
  const repeated = useRef(false);
  const act = useRef(onStep);
  useEffect(() => {
    act.current = onStep;
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const release = () => window.clearTimeout(timer.current);
  const hold = () => {
    release();
    repeated.current = false;
    const again = () => {
      repeated.current = true;
      act.current();
      timer.current = window.setTimeout(again, NEXT_REPEAT);
    };
    timer.current = window.setTimeout(again, FIRST_REPEAT);
  };
  return (
    <button
      type="button"
      className="repeat-button"
      aria-label={name}
      onPointerDown={(event) => event.button === 0 && hold()}
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
