import type { ReactNode } from 'react';
import type { names } from '#words/names.ts';

/** A thing that has several names. */
export type NameId = keyof typeof names;

/** What an element carries that shows one of a thing's names: pointed at or tapped, it shows the others (app/names/). */
export const named = (id: NameId | undefined) => ({ 'data-names': id });

interface NamedProps {
  of: NameId;
  /** Tab passes by: another name of the same group is its stop, and shows the names of all. */
  passed?: boolean;
  children: ReactNode;
}

/** One of a thing's names, as a button that shows the others. */
export function Named({ of, passed = false, children }: NamedProps) {
  return (
    <button type="button" className="name" tabIndex={passed ? -1 : undefined} {...named(of)}>
      {children}
    </button>
  );
}
