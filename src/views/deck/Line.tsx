import type { Hands } from '../../run/stage/facets.ts';
import { px, textWidth } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';

interface LineProps {
  /** The longest first. */
  texts: (now: Hands) => readonly string[];
  left: number;
  right: number;
  y: number;
  em: number;
  className?: string;
}

/** A line of words: the longest of its texts that has room, or, where none has, nothing. */
export function Line({ texts, left, right, y, em, className = 'deck-words' }: LineProps) {
  return (
    <Live.text className={className} x={px(left)} y={px(y)} {...QUIET}>
      {(now: Hands) => texts(now).find((text) => 0.94 * textWidth(text, em) <= right - left) ?? ''}
    </Live.text>
  );
}
