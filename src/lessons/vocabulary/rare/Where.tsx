import type { ReactNode } from 'react';
import { Forms, type Said } from './forms.tsx';

/** Words that say where something is: `narrow` where the stage stands above the text, as on a phone, and what it encloses where it stands beside it. */
export function Where({ narrow, ...said }: Said & { narrow: ReactNode }) {
  return <Forms rule="wide" other="narrow" otherwise={narrow} {...said} />;
}
