import { letterOf } from '../../lessons/letterOf.ts';
import type { QuestionOutline } from '../../lessons/outline.tsx';

/** The right answer as a key gives it: an option with its letter, a number with its unit, a place. */
export function rightAnswer({ kind, options, answer, unit }: QuestionOutline): string {
  if (kind !== 'choice') return [answer, unit].filter(Boolean).join(' ');
  return `${letterOf(options.findIndex(({ right }) => right))}. ${answer}`;
}
