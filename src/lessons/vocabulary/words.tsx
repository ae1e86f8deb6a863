import type { ReactElement, ReactNode } from 'react';
import { plain } from '../../i18n/format.ts';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import { Live } from '../../views/live.tsx';
import { useStep } from './stepContext.ts';

/** Words and letters that wear the color of what they mean. */
const word = (className: string, letter: ReactElement) =>
  function Word({ children }: { children?: ReactNode }) {
    return children === undefined ? letter : <span className={className}>{children}</span>;
  };

export const W = word(
  'c-w',
  <i className="c-w" translate="no">
    w
  </i>,
);
export const B = word(
  'c-b',
  <i className="c-b" translate="no">
    b
  </i>,
);
export const Cost = word('c-cost', <span className="c-cost">cost</span>);
export const LineWord = word('c-line', <span className="c-line">line</span>);
export const Miss = word('c-miss', <span className="c-miss">miss</span>);

interface NumberProps {
  of: (now: AnyNow) => number;
  digits?: number;
}

/** A number of the step as the lesson set it. */
export function Given({ of, digits }: NumberProps) {
  const { given } = useStep();
  return (
    <span className="number" translate="no">
      {plain(of(given), digits)}
    </span>
  );
}

/** A number as it is now. */
export function Now({ of, digits }: NumberProps) {
  return <Live.span className="number">{(now: AnyNow) => plain(of(now), digits)}</Live.span>;
}
