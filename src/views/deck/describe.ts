import { deck as words } from '#words/deck.ts';
import { plain } from '../../i18n/format.ts';
import type { Hands } from '../../run/stage/facets.ts';
import { told } from '../told.ts';
import { pairOf } from './plane.ts';

/** How long a slope is, over all parameters together. */
export const lengthOf = (slopes: readonly number[]): number => Math.hypot(...slopes);

/** The slopes of the hand in hand. */
export const inHand = ({ hands }: Hands): readonly number[] => hands.slopes.at(-1) ?? hands.whole;

export const handText = ({ hands }: Hands): string =>
  words.handOf(plain(hands.hand + 1), plain(hands.perEpoch));

export const epochText = ({ hands }: Hands): string => words.epoch(plain(hands.epoch + 1));

export const countsText = ({ hands: { from, to, order } }: Hands): string =>
  words.counts(plain(from), plain(to - from), plain(order.length - to));

/** Texts that say the same, the longest first. */
type Texts = (now: Hands) => readonly string[];

export const handTexts: Texts = (now) => {
  const hand = handText(now);
  return [words.handOfEpoch(hand, epochText(now)), hand];
};

export const countsTexts: Texts = (now) => [countsText(now), leftText(now)];

const leftText = ({ hands: { to, order } }: Hands): string => words.left(plain(order.length - to));

/** All three in one line. */
export const placeTexts: Texts = (now) => {
  const [place = '', hand = ''] = handTexts(now);
  return [words.handOfEpoch(place, leftText(now)), place, hand];
};

export const lengthsTexts: Texts = (now) => {
  const lengths = [plain(lengthOf(now.hands.whole), 1), plain(lengthOf(inHand(now)), 1)] as const;
  return [words.lengths(...lengths), words.lengthsShort(...lengths)];
};

const handsText = ({ hands: { slopes } }: Hands): string => words.hands(slopes.length, plain(slopes.length));

/** Nothing where there is no law. */
export const spreadTexts: Texts = (now) => {
  const { spread, law } = now.hands;
  if (spread === null || law === null) return [];
  const numbers = [told(now, 'spread', plain(spread, 1)), told(now, 'spread', plain(law, 1))] as const;
  return [words.spread(handsText(now), ...numbers), words.spreadShort(...numbers)];
};

const placeText = ({ hands: { from, to } }: Hands, place: number): string =>
  words.places[place < from ? 'dealt' : place < to ? 'hand' : 'left'];

/** An example, as its card shows it. */
export function sayOf(now: Hands, example: number): string {
  const values = now.columns.map(({ name, unit, values: of }) =>
    [name, plain(of[example] ?? Number.NaN, 2), unit].filter(Boolean).join(' '),
  );
  return words.card(plain(example + 1), placeText(now, now.hands.order.indexOf(example)), values.join(', '));
}

const pairText = ([one, other]: readonly [number, number]) => `(${plain(one, 1)}, ${plain(other, 1)})`;

/** The deck in words, with every number that it shows. */
export function describe(now: Hands): string {
  const { hands, state, axes } = now;
  const { spread, law } = hands;
  const hand = inHand(now);
  return [
    words.describe({
      cards: plain(hands.order.length),
      hand: `${handText(now)}, ${epochText(now)}`,
      counts: countsText(now),
      lit: state.lit === null ? '' : `${sayOf(now, state.lit)}.`,
    }),
    words.describeSlopes({
      weights: plain(hands.whole.length),
      all: plain(lengthOf(hands.whole), 1),
      hand: plain(lengthOf(hand), 1),
      pair: `${axes[0].name}, ${axes[1].name}`,
      allAt: pairText(pairOf(now, hands.whole)),
      handAt: pairText(pairOf(now, hand)),
    }),
    spread === null || law === null
      ? ''
      : words.describeSpread(
          handsText(now),
          told(now, 'spread', plain(spread, 1)),
          told(now, 'spread', plain(law, 1)),
        ),
  ]
    .filter(Boolean)
    .join(' ');
}
