import { useMemo } from 'react';
import { playground as words } from '#words/playground.ts';
import { plain } from '../../i18n/format.ts';
import { LINE_CARDS, SLOPE_CARDS } from '../../lessons/kinds/line/readouts.ts';
import type { Meanings } from '../../run/playground/axesOver.ts';
import { Live } from '../../views/live.tsx';
import { COST, Readouts } from '../../views/readouts/Readouts.tsx';
import { useMeanings, useNow, useSession } from './context.ts';

/** Beside controls that show w or b: which x they are over, where there are two. */
export function OverWhichX() {
  const meanings = useMeanings();
  return meanings ? <p className="note">{meanings.said}</p> : null;
}

/** The readouts of a run; where there are two x, the names of w and b say which they are over. */
export function RunReadouts() {
  const meanings = useMeanings();
  const cards = useMemo(
    () => [...(meanings ? LINE_CARDS.map(over(meanings)) : LINE_CARDS), COST, ...SLOPE_CARDS],
    [meanings],
  );
  return <Readouts cards={cards} />;
}

const over =
  (meanings: Meanings) =>
  ({ name: letter, tone, read }: (typeof LINE_CARDS)[number]) => ({
    name: `${letter} ${meanings[letter as 'w' | 'b']}`,
    short: letter,
    tone,
    read,
  });

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
