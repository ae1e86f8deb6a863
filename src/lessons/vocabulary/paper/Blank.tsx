import type { ReactNode } from 'react';
import type { AnyNow } from '../../../run/kinds/kinds.ts';
import { useStep } from '../stepContext.ts';
import { type Found, useFilledIn, written } from './filledIn.ts';

interface BlankProps {
  /** What belongs there, which only the key says; absent where everybody has something else. */
  of?: (now: AnyNow) => Found;
  digits?: number;
}

/** A place in a sentence to write something. */
export function Blank({ of, digits }: BlankProps) {
  const { given } = useStep();
  const filledIn = useFilledIn();
  return filledIn && of ? (
    <b className="paper-found" translate="no">
      {written(of(given), digits)}
    </b>
  ) : (
    <span className="paper-line" aria-hidden="true" />
  );
}

/** Words that stand on the key alone: how one gets there, or what to look for. */
export function OnKey({ children }: { children: ReactNode }) {
  return useFilledIn() ? <div className="paper-on-key">{children}</div> : null;
}

/** Lines to write on. */
export function Lines({ count = 2 }: { count?: number | string }) {
  return useFilledIn() ? null : (
    <div className="paper-room" aria-hidden="true">
      {Array.from({ length: Number(count) }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
        <span key={line} className="paper-line" />
      ))}
    </div>
  );
}
