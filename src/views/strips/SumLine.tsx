import type { ReactNode } from 'react';
import './sumLine.css';

/** A line of a worked sum, which breaks between its terms. */
export function SumLine({ children }: { children: ReactNode }) {
  return (
    <p className="weighted-sum" translate="no">
      {children}
    </p>
  );
}
