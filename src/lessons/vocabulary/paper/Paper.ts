import type { ReactNode } from 'react';
import type { Patch } from '../patch.ts';

export interface PaperProps {
  /** What is to be done with a pencil, where the task itself wants the screen. */
  ask?: string;
  /** It stays with the screen: the paper says so, and has what is to be noted there. */
  screen?: boolean;
  /** It is left out. */
  out?: boolean;
  /** The picture: another figure than the step's great one, or none. */
  show?: string;
  /** What differs in that picture. */
  state?: Patch;
  /** In a `Try`: what is worked with, as tables, axes and blanks. In a step: its words on paper, in place of those before the question. */
  children?: ReactNode;
}

/** What a step or its task is on paper. It stands in the author's file beside what it is on the screen, and is no part of the page. */
export function Paper(_props: PaperProps): ReactNode {
  return null;
}
