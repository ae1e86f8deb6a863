import type { ReactNode } from 'react';
import { Forms, type Said } from './forms.tsx';

/** Words that say what a hand does: `touch` for a finger, and what it encloses for a mouse and keys. */
export function Hand({ touch, ...said }: Said & { touch: ReactNode }) {
  return <Forms rule="mouse" other="touch" otherwise={touch} {...said} />;
}
