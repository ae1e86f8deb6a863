import type { ReactNode } from 'react';
import type { ControlId } from '../../run/playground/controls.ts';
import { useShown } from './context.ts';

interface PanelProps {
  id: ControlId;
  title: ReactNode;
  /** Whether it is open at first. */
  open?: boolean;
  children: ReactNode;
}

/** A group of controls that folds away, and that a link can hide. */
export function Panel({ id, title, open = true, children }: PanelProps) {
  const shown = useShown(id);
  if (!shown) return null;
  return (
    <details className="panel" data-panel={id} open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="panel-body">{children}</div>
    </details>
  );
}
