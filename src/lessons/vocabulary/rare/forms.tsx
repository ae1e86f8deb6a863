import type { ReactNode } from 'react';
import './forms.css';

export interface Said {
  /** What is true on paper and in the article of readers without scripts, where it is not what is said as a rule. */
  still?: ReactNode;
  /** What is said as a rule. */
  children: ReactNode;
}

interface FormsProps extends Said {
  rule: string;
  other: string;
  otherwise: ReactNode;
}

/**
 * Words in two forms, or three. All are on the page, and the style sheet shows the one that is true: so it is right before the scripts come,
 * and in the frame in which a phone is turned. What is not shown is not read aloud either.
 */
export function Forms({ rule, other, otherwise, still, children }: FormsProps) {
  return (
    <>
      <span data-said={still === undefined ? `${rule} still` : rule}>{children}</span>
      <span data-said={other}>{otherwise}</span>
      {still === undefined ? null : <span data-said="still">{still}</span>}
    </>
  );
}
