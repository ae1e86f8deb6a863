import type { Plot } from '../plot.ts';
import { Crowd } from './Crowd.tsx';
import { Landing, Removal } from './Editing.tsx';

interface MoreProps {
  plot: Plot;
  /** Points in such numbers that they are drawn all at once, or their misses; what a click on the ground does, and what takes a point away. */
  part: 'points' | 'bars' | 'squares' | 'ground' | 'removal';
  chosen: number | null;
  choose: (index: number | null) => void;
}

/** What only some plots need: it comes when the first of them is shown. */
export function More({ plot, part, chosen, choose }: MoreProps) {
  if (part === 'ground') return <Landing plot={plot} chosen={chosen} choose={choose} />;
  if (part !== 'removal') return <Crowd plot={plot} part={part} />;
  return chosen === null ? null : <Removal plot={plot} chosen={chosen} choose={choose} />;
}
