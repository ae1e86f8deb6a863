import type { ReactNode } from 'react';
import { lesson as words } from '#words/lesson.ts';

/** Three lines to take away. */
export function Recap({ children }: { children: ReactNode }) {
  return (
    <section className="recap" aria-label={words.recap}>
      <h3 className="card-title">{words.recap}</h3>
      {children}
    </section>
  );
}

/** "What the formulas are", folded until asked for. */
export function Formulas({ children }: { children: ReactNode }) {
  return (
    <details className="formulas">
      <summary>{words.whatTheFormulasAre}</summary>
      {children}
    </details>
  );
}
