import { useMemo } from 'react';
import { playground as words } from '#words/playground.ts';
import { plain } from '../../i18n/format.ts';
import type { Meanings } from '../../run/playground/axesOver.ts';
import { Live } from '../../views/live.tsx';
import { CARDS, Readouts } from '../../views/readouts/Readouts.tsx';
import { useMeanings, useNow, useSession } from './context.ts';

/** Beside controls that show w or b: which x they are over, where there are two. */
export function OverWhichX() {
  const meanings = useMeanings();
  return meanings ? <p className="note">{meanings.said}</p> : null;
}

/** The readouts of a run; where there are two x, the names of w and b say which they are over. */
export function RunReadouts() {
  const meanings = useMeanings();
  const cards = useMemo(() => meanings && cardsOver(meanings), [meanings]);
  return <Readouts show={READOUTS} {...(cards && { cards })} />;
}

const READOUTS = ['w', 'b', 'cost', 'slopes'] as const;

function cardsOver(meanings: Meanings): typeof CARDS {
  const over = (letter: 'w' | 'b') =>
    CARDS[letter].map((card) => ({
      ...card,
      name: `${letter} ${meanings[letter]}`,
      short: letter,
      meaning: '',
    }));
  return { ...CARDS, w: over('w'), b: over('b') };
}

const { measured } = words.meanings;

/** Over the figures: which x the readouts, the bowl and the map are over, and the line in hand over x as it was measured. */
export function LineAsMeasured({ single }: { single: boolean }) {
  const { stage } = useSession();
  const meanings = useMeanings();
  const works = useNow((now) => now.works);
  if (!meanings || !works) return null;
  return (
    <p className="line-as-measured">
      <span>{`${words.numbersOver(meanings.w)} `}</span>
      {single ? (
        <Live.span className="number">
          {() => {
            const { w, b } = stage.measured.get();
            return words.lineOver(measured.w, plain(w, 3), plain(b, 3));
          }}
        </Live.span>
      ) : (
        words.linesOver(measured.w)
      )}
    </p>
  );
}
