import type { ReactNode } from 'react';
import './strips.css';

/** The frame of a strip: its name for screen readers, its type, and the width that its formulas measure themselves by. */
export function Strip({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="strip" aria-label={name}>
      {children}
    </section>
  );
}
