import { namedIn, piecesOf } from './highlight.ts';

/** The program as text: what stands here until the editor has come, and without scripts. */
export function ProgramText({ text }: { text: string }) {
  return (
    <pre className="code-text" translate="no">
      <code>
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
          <span key={index} className="code-line-text">
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
