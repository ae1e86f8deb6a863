import { useMemo } from 'react';
import { plain } from '../../i18n/format.ts';
import type { Hands } from '../../run/stage/facets.ts';
import { type Frame, type Point, px, textWidth } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { ExampleHand } from '../examples/ExampleHand.tsx';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { countsTexts, handTexts, sayOf } from './describe.ts';
import { Line } from './Line.tsx';
import { cardsIn, facesIn } from './layout.ts';
import '../examples/examples.css';

/** So many cards of a hand have their number on them, at most. */
const WRITTEN = 12;

/** The hand face up, and under it all cards in the order of this epoch: dealt, in hand, still to come. */
export function CardTable({ frame, em, silent }: { frame: Frame; em: number; silent: boolean }) {
  const count = useSnapshot((now: Hands) => now.hands.order.length);
  const inHand = useSnapshot((now: Hands) => now.hands.to - now.hands.from);
  const order = useSnapshot((now: Hands) => now.hands.order);
  const { left, right, top, bottom } = frame;
  const low = bottom - top < 15 * em;
  const facesTop = silent ? top : top + 1.6 * em;
  const tableTop = facesTop + (low ? 2.2 : 4.6) * em;
  const under = silent ? 0.4 * em : 1.6 * em;
  const cards = useMemo(
    () => cardsIn({ left, right, top: tableTop, bottom: bottom - under }, count),
    [left, right, tableTop, bottom, under, count],
  );
  const faces = useMemo(
    () => facesIn({ left, right, top: facesTop, bottom: tableTop - 0.7 * em }, em, inHand),
    [left, right, facesTop, tableTop, em, inHand],
  );
  const exampleUnder = (now: Hands, at: Point): number | null => {
    const { from, order: dealt } = now.hands;
    const face = faces.under(at);
    const place = face === null ? cards.under(at) : from + face;
    return place === null ? null : (dealt[place] ?? null);
  };
  return (
    <g className="deck-table">
      <g {...QUIET}>
        {silent ? null : (
          <>
            <Line className="deck-hand" texts={handTexts} left={left} right={right} y={top + em} em={em} />
            <Line texts={countsTexts} left={left} right={right} y={bottom - 0.2 * em} em={em} />
          </>
        )}
        <path className="deck-face" d={faces.path} />
        {Array.from({ length: Math.min(inHand, WRITTEN) }, (_, at) => (
          <Live.text
            // biome-ignore lint/suspicious/noArrayIndexKey: a card of the hand is its place.
            key={at}
            className="deck-value"
            textAnchor="middle"
            x={px(faces.left(at) + faces.wide / 2)}
            y={px(faces.top + faces.high / 2 + 0.35 * em)}
            lengthAdjust="spacingAndGlyphs"
            textLength={(now: Hands) => valueOn(now, at, faces.wide, em).squeezed}
          >
            {(now: Hands) => valueOn(now, at, faces.wide, em).text}
          </Live.text>
        ))}
        <Live.path className="deck-left" d={({ hands }: Hands) => cards.path(hands.to, count)} />
        <Live.path className="deck-dealt" d={({ hands }: Hands) => cards.path(0, hands.from)} />
        <Live.path className="deck-in-hand" d={({ hands }: Hands) => cards.path(hands.from, hands.to)} />
        <LitCard cards={cards} faces={faces} />
      </g>
      <ExampleHand frame={frame} find={exampleUnder} order={order} say={sayOf} />
    </g>
  );
}

/** As large as a number on a card may be, and how far it may be squeezed so that a hand with a long one has no blank card. */
const [TYPE, NARROWEST] = [0.92, 0.65];

/** The target of a card of the hand, where it can be read. */
export function valueOn({ hands, columns, target }: Hands, at: number, wide: number, em: number) {
  const example = hands.order[hands.from + at];
  if (example === undefined || hands.from + at >= hands.to) return { text: '' };
  const text = plain(columns[target]?.values[example] ?? Number.NaN, 0);
  const [natural, room] = [textWidth(text, TYPE * em), wide - 0.15 * em];
  if (natural <= room) return { text };
  return room < NARROWEST * natural ? { text: '' } : { text, squeezed: px(room) };
}

interface LitCardProps {
  cards: ReturnType<typeof cardsIn>;
  faces: ReturnType<typeof facesIn>;
}

/** The frame around the card of the example in hand, in the deck and, where it lies face up, in the hand. */
function LitCard({ cards, faces }: LitCardProps) {
  const path = ({ state, hands }: Hands) => {
    const place = state.lit === null ? -1 : hands.order.indexOf(state.lit);
    if (place < 0) return '';
    const { x, y } = cards.middle(place);
    const face = place >= hands.from && place < hands.to ? place - hands.from : null;
    const around = (at: Point, wide: number, high: number) =>
      `M${px(at.x - 2)} ${px(at.y - 2)}h${px(wide + 4)}v${px(high + 4)}h${px(-wide - 4)}z`;
    return (
      around({ x: x - cards.wide / 2, y: y - cards.high / 2 }, cards.wide, cards.high) +
      (face === null ? '' : around({ x: faces.left(face), y: faces.top }, faces.wide, faces.high))
    );
  };
  return (
    <>
      <Live.path className="example-lit-halo" d={path} />
      <Live.path className="example-lit" d={path} />
    </>
  );
}
