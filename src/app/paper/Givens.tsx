import { createElement, type ReactNode } from 'react';
import { givensOf } from '../../lessons/kinds/kindWords.ts';
import type { StepOutline } from '../../lessons/outline.tsx';

/**
 * The numbers that the stage shows around the figure, as the lesson set them: a question may need them. The cost is not among
 * them, since it is what many questions ask for.
 */
export function Givens({ step: { layout, given } }: { step: StepOutline }) {
  const givens = givensOf(layout)?.givens(layout, given) ?? [];
  if (!Array.isArray(givens)) return <div className="paper-table">{givens}</div>;
  if (givens.length === 0) return null;
  const row: readonly ReactNode[] = givens.flatMap((one, index) => (index > 0 ? [' · ', one] : [one]));
  return createElement('p', { className: 'paper-givens' }, ...row);
}
