import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { present as words } from '#words/present.ts';
import { clamp } from '../../../core/clamp.ts';
import { figurePiece } from '../../../lessons/stage/pieces.ts';
import { useGrip } from '../../../ui/useGrip.ts';
import { useStep } from '../context.ts';

/** Where the panel lies, as shares of the room that it leaves free: from the left, and from the top. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** At the foot of the figures: in the middle, or, where what is large is read line by line, at the right. */
const FOOT: Place = { x: 0.5, y: 1 };
const ASIDE: Place = { x: 1, y: 1 };
/** The share of the free room that an arrow key moves the panel by. */
const BY = 0.1;
const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -BY, y: 0 },
  ArrowRight: { x: BY, y: 0 },
  ArrowUp: { x: 0, y: -BY },
  ArrowDown: { x: 0, y: BY },
};
const within = ({ x, y }: Place): Place => ({ x: clamp(x, 0, 1), y: clamp(y, 0, 1) });

/**
 * A panel over the foot of the figures, which stay as they are under it. Its handle moves it: by a mouse, a finger or the arrow keys, and never out
 * of the figures' area, whatever the size of either, since its place is a share of what is free.
 */
export function ControlsPanel({ children }: { children: ReactNode }) {
  const layout = useStep()?.layout;
  const [moved, setAt] = useState<Place | null>(null);
  const at = moved ?? (layout && figurePiece(layout.show).paper?.shape === 'text' ? ASIDE : FOOT);
  const panel = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const from = useRef({ x: 0, y: 0, at });
  const [grip] = useGrip(
    {
      replaced: () => 0,
      take: ({ clientX, clientY }) => {
        from.current = { x: clientX, y: clientY, at };
      },
      pull: ({ clientX, clientY }) => {
        const { current: box } = panel;
        const ground = box?.offsetParent;
        if (!box || !ground) return;
        const { x, y, at: first } = from.current;
        const free = {
          x: ground.clientWidth - box.offsetWidth,
          y: ground.clientHeight - box.offsetHeight,
        };
        setAt(
          within({
            x: first.x + (free.x > 0 ? (clientX - x) / free.x : 0),
            y: first.y + (free.y > 0 ? (clientY - y) / free.y : 0),
          }),
        );
      },
      undo: () => setAt(from.current.at),
    },
    handle,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (!by && event.key !== 'Home') return;
    event.preventDefault();
    setAt(by ? within({ x: at.x + by.x, y: at.y + by.y }) : null);
  };
  return (
    <div
      ref={panel}
      className="wall-panel"
      style={{
        left: `${100 * at.x}%`,
        top: `${100 * at.y}%`,
        transform: `translate(${-100 * at.x}%, ${-100 * at.y}%)`,
      }}
    >
      <button
        ref={handle}
        type="button"
        className="wall-panel-handle"
        aria-label={words.moveControls}
        title={words.moveControls}
        data-own-keys
        {...grip}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  );
}
