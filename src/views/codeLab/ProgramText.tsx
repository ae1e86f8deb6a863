import { namedIn, piecesOf } from './highlight.ts';

interface ProgramTextProps {
  text: string;
  /** What it is, for who reads it by keys where it scrolls. */
  label?: string;
  /** What each line is marked with, for who points at it and for what lights it: a part and whether it is lit. */
  mark?: (line: number) => { readonly 'data-part'?: string; readonly 'data-lit'?: '' };
}

/** Marks some lines, from 1, as lit. */
export const marked = (lines: readonly number[]) => (line: number) =>
  lines.includes(line + 1) ? ({ 'data-lit': '' } as const) : {};

const UNMARKED = () => ({});

/** The program as text: what stands here until the editor has come, and without scripts. */
export function ProgramText({ text, label, mark = UNMARKED }: ProgramTextProps) {
  const scrolled = label ? ({ role: 'region', 'aria-label': label, tabIndex: 0 } as const) : {};
  return (
    <pre className="code-text" translate="no" {...scrolled}>
      <code>
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
          <span key={index} className="code-line-text" {...mark(index)}>
            {piecesOf(line).map(({ text: piece, className }, at) =>
              className ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
                <span key={at} className={className} {...namedIn(piece)}>
                  {piece}
                </span>
              ) : (
                piece
              ),
            )}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}
