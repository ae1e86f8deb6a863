import type { ReactNode } from 'react';
import type { names } from '#words/names.ts';

/** A thing that has several names. */
export type NameId = keyof typeof names;

interface NamedProps {
  of: NameId;
  /** Tab passes by: another name of the same group is its stop, and shows the names of all. */
  passed?: boolean;
  children: ReactNode;
}

/** One of a thing's names, as a button that shows the others. Whatever else carries `data-names` does so when it is pointed at or tapped (app/names/). */
export function Named({ of, passed = false, children }: NamedProps) {
  return (
    <button type="button" className="name" tabIndex={passed ? -1 : undefined} data-names={of}>
      {children}
      <span className="hit" />
    </button>
  );
}
