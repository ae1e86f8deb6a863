import type { ReactNode } from 'react';
import { comesTo } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Live } from '../live.tsx';

/** The letters of the formulas in their colors. */
export const W = () => (
  <i className="f-w" translate="no">
    w
  </i>
);
export const B = () => (
  <i className="f-b" translate="no">
    b
  </i>
);

/** Up to three decimals where numbers stand inside a formula; results get a fourth. */
export const inside = (value: number): string => plain(value, 3);

/** What a run out of the bowl needs: the larger the number, the fewer its decimals, so that the line keeps its length. */
export const sized = (value: number): string => {
  const size = Math.abs(value);
  return plain(value, size >= 1000 ? 0 : size >= 100 ? 2 : 4);
};

/** Parentheses around what is negative, as on a blackboard: 42 · (−1). */
export const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** The sign that goes before a number in a sum, by how it will read: −0.0001 reads 0 and gets a plus. */
export const signOf = (text: string): string => (text.startsWith('−') ? '−' : '+');
export const unsigned = (text: string): string => text.replace(/^−/, '');

interface NumberProps {
  of: (now: Snapshot) => string;
  tone?: 'w' | 'b' | 'cost' | 'line' | 'miss' | undefined;
}

/** A live number of a formula. */
export function Num({ of, tone }: NumberProps) {
  return <Live.span className={tone ? `f-num f-${tone}` : 'f-num'}>{of}</Live.span>;
}

/** A live number of a sum with its sign before it: + 1, − 2. The sign stays ink, the number keeps its color. */
export function Plus({ of, tone }: NumberProps) {
  return (
    <>
      <Live.span className="f-op">{(now) => signOf(of(now))}</Live.span>
      <Num of={(now) => unsigned(of(now))} tone={tone} />
    </>
  );
}

/** An operator with air around it. */
export const Op = ({ children }: { children: ReactNode }) => <span className="f-op">{children}</span>;

interface EqualsProps {
  /** What the numbers that are shown come to. */
  from: (now: Snapshot) => number;
  /** What is shown after the sign. */
  to: (now: Snapshot) => string;
  /** How that is written. */
  as: (value: number) => string;
}

/** = where what follows can be worked out from the digits that are shown, else ≈: they have been rounded. */
export function Equals({ from, to, as }: EqualsProps) {
  return <Live.span className="f-op">{(now) => comesTo(from(now), to(now), as)}</Live.span>;
}
