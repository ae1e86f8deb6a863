import type { ReactNode } from 'react';
import { Named, type NameId } from '../../../ui/Named.tsx';

/** A term of the text that shows its other names. What stands in it is what the text calls it. */
export function Name({ of, children }: { of: NameId; children: ReactNode }) {
  return <Named of={of}>{children}</Named>;
}
