/** A program in pieces, for the page before its editor has come: letters in the colors that they wear everywhere. */

import type { NameId } from '../../ui/Named.tsx';

export interface Piece {
  readonly text: string;
  readonly className?: string;
}

/** The names that belong to w, to b and to the cost, in every language here. */
export const NAMES = {
  'c-w': /\b(w|dcdw|slope_w|slopeW)\b/,
  'c-b': /\b(b|dcdb|slope_b|slopeB)\b/,
  'c-cost': /\b(cost|cost_now)\b/,
  'code-name': /\b(misses|learning_rate|learningRate|lr)\b/,
} as const;

/** What has other names elsewhere. Single letters, which are everywhere, would stand in the way of whoever reads. */
const NAMED: Readonly<Record<string, NameId>> = {
  dcdw: 'slopeW',
  slope_w: 'slopeW',
  slopeW: 'slopeW',
  dcdb: 'slopeB',
  slope_b: 'slopeB',
  slopeB: 'slopeB',
  cost: 'cost',
  misses: 'miss',
  learning_rate: 'learningRate',
  learningRate: 'learningRate',
  lr: 'learningRate',
};
export const namedIn = (word: string) => ({ 'data-names': NAMED[word] });

const PIECES = new RegExp(
  [
    '(?<comment>#.*|//.*)',
    '(?<string>"[^"]*")',
    '(?<word>\\b(?:import|from|as|def|return|yield|for|in|with|pass|const|let|function)\\b)',
    `(?<w>${NAMES['c-w'].source})`,
    `(?<b>${NAMES['c-b'].source})`,
    `(?<cost>${NAMES['c-cost'].source})`,
    `(?<name>${NAMES['code-name'].source})`,
  ].join('|'),
  'g',
);
const CLASSES: Readonly<Record<string, string>> = {
  comment: 'code-comment',
  string: 'code-string',
  word: 'code-word',
  w: 'c-w',
  b: 'c-b',
  cost: 'c-cost',
  name: 'code-name',
};

export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(PIECES)) {
    if (match.index > from) pieces.push({ text: line.slice(from, match.index) });
    const kind = Object.keys(CLASSES).find((name) => match.groups?.[name] !== undefined) ?? '';
    pieces.push({ text: match[0], className: CLASSES[kind] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from) });
  return pieces;
}
