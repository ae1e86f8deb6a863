import { useMemo } from 'react';
import { deck as words } from '#words/deck.ts';
import type { Hands } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import type { Box } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import type { FigureProps } from '../figureFile.ts';
import { CardTable } from './CardTable.tsx';
import { describe, lengthsTexts, placeTexts, spreadTexts } from './describe.ts';
import { Line } from './Line.tsx';
import { deckLayout, LINE } from './layout.ts';
import { SlopePlane } from './SlopePlane.tsx';
import './deck.css';

/** The examples as a deck of cards, dealt a hand at a time; beside it the slope of the hand, that of all, and how far such hands stray. */
export function Deck({ size, title }: FigureProps) {
  return (
    <Figure<Hands> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="deck">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  const { em, cards, plane, words: under } = useMemo(() => deckLayout(box), [box]);
  return (
    <>
      <CardTable frame={cards} em={em} silent={under !== null} />
      {plane ? <SlopePlane room={plane} em={em} silent={under !== null} /> : null}
      {under
        ? [placeTexts, lengthsTexts, spreadTexts].map((texts, line) => (
            <Line
              key={texts.name}
              texts={texts}
              em={em}
              left={under.left}
              right={under.right}
              y={under.top + (line + 1) * LINE * em - 0.3 * em}
            />
          ))
        : null}
    </>
  );
}
