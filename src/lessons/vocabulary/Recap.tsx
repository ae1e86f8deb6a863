import type { ReactNode } from 'react';
import { messages } from '../../i18n/messages.ts';

/** Three lines to take away. */
export function Recap({ children }: { children: ReactNode }) {
  return (
    <section className="recap" aria-label={messages.lesson.recap}>
      <h3 className="card-title">{messages.lesson.recap}</h3>
      {children}
    </section>
  );
}

/** "What the formulas are", folded until asked for. */
export function Formulas({ children }: { children: ReactNode }) {
  return (
    <details className="formulas">
      <summary>{messages.lesson.whatTheFormulasAre}</summary>
      {children}
    </details>
  );
}
