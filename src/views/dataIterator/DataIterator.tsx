import { dataIterator as words } from '#words/dataIterator.ts';
import { plain } from '../../i18n/format.ts';
import { dataIterator } from '../../run/programs/parts/dataIterator.ts';
import type { Hands } from '../../run/stage/facets.ts';
import { piecesOf } from '../codeLab/highlight.ts';
import { Figure } from '../Figure.tsx';
import type { FigureProps } from '../figureFile.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import './dataIterator.css';

/** Ten lines that deal the deck a hand at a time, and under them what they hand over now. */
export function DataIterator({ title }: FigureProps) {
  const size = useSnapshot(({ hands }: Hands) => hands.size);
  const lines = dataIterator(size);
  return (
    <Figure<Hands> name={words.name} title={title} className="data-iterator" describe={describe}>
      <pre className="iterator-text" translate="no">
        <code>
          {lines.map(({ text, part }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
            <span key={at} className={`iterator-line ${part === 'yield' ? 'is-now' : ''}`}>
              {piecesOf(text).map(({ text: piece, className }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
                <span key={i} className={className}>
                  {piece}
                </span>
              ))}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
      <div className="iterator-now" translate="no">
        <Live.p className="iterator-hand">{handText}</Live.p>
        <Live.p>{rowsText}</Live.p>
        <Live.p>{waitsText}</Live.p>
      </div>
    </Figure>
  );
}

const handText = ({ hands: { hand, from, to } }: Hands): string =>
  words.yields(plain(hand + 1), plain(from), plain(to));

/** So many rows are written, the rest counted. */
const WRITTEN = 10;

function rowsText({ hands: { order, from, to } }: Hands): string {
  const rows = order.slice(from, Math.min(to, from + WRITTEN)).map((row) => plain(row + 1));
  const more = to - from - rows.length;
  const listed = rows.join(', ');
  return words.rows(more > 0 ? words.and(listed, plain(more)) : listed);
}

const waitsText = ({ hands: { order, to } }: Hands): string =>
  to < order.length ? words.waits(plain(order.length - to)) : words.through;

const describe = (now: Hands): string =>
  words.describe(
    dataIterator(now.hands.size)
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join('; '),
    [handText(now), rowsText(now), waitsText(now)].join('; '),
  );
