/**
 * Data that admit no answer get a name and a sentence, not NaN. The sentence says what is wrong, where, and what
 * would help, so that a page can show it as it stands.
 */
export type ProblemKind =
  | 'lengthsDiffer'
  | 'notFinite'
  | 'tooFewPoints'
  | 'noSpread'
  | 'collinear'
  | 'overflow'
  | 'noHessian'
  | 'singularHessian'
  | 'noClosedForm'
  | 'noBottom'
  | 'noExamples'
  | 'badShape'
  | 'badLabel';

export interface Problem {
  readonly kind: ProblemKind;
  /** One plain English sentence, ready to show. */
  readonly message: string;
  /** The columns at fault, counted from 0, where columns are at fault. */
  readonly columns?: readonly number[];
  /** The observation at fault, counted from 0, where one is. */
  readonly observation?: number;
}

export interface Refused {
  readonly problem: Problem;
}

/** Whether a result is a named problem rather than an answer. */
export function isRefused<T extends object>(result: T | Refused): result is Refused {
  return 'problem' in result && (result as Refused).problem !== undefined;
}
