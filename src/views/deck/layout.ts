/** Where the cards lie, and where the plane of slopes stands beside them: all lengths go by the size of the text. */
import { type Box, type Frame, type Point, px } from '../axes/frame.ts';

export interface DeckLayout {
  readonly em: number;
  /** The room of the cards, with a line of words over it and one under it. */
  readonly cards: Frame;
  /** The room of the slopes, with two lines of words under it; null where there is none to spare. */
  readonly plane: Frame | null;
  /** Where both are so narrow that no words go over or under them: the room of all words, across both. */
  readonly words: Frame | null;
}

/** A line of words takes so much of the size of the text. */
export const LINE = 1.3;

/** As wide as it is beside a table on a wall, and wider than where it is the small figure itself. */
const BESIDE = 23.2;

/** Lower than this the slopes would have an axis that nobody can read. */
const LOWEST = 10.5;

/** Beside each other where it is wide, else the cards over the slopes; a small figure has the cards alone. */
export function deckLayout({ width, height, em }: Box): DeckLayout {
  const whole = { left: 0.6 * em, right: width - 0.6 * em, top: 0.3 * em, bottom: height - 0.4 * em };
  if (width >= BESIDE * em && width > height && height >= LOWEST * em) {
    const narrow = width < 44 * em;
    const cut = (narrow ? 0.4 : 0.46) * width;
    const words = narrow ? { ...whole, top: whole.bottom - 3 * LINE * em } : null;
    const bottom = words ? words.top : whole.bottom;
    return {
      em,
      cards: { ...whole, bottom, right: cut - (narrow ? 0.4 : 1) * em },
      plane: { ...whole, bottom, left: cut },
      words,
    };
  }
  if (height >= 24 * em) {
    const cut = 0.4 * height;
    return { em, cards: { ...whole, bottom: cut - 0.4 * em }, plane: { ...whole, top: cut }, words: null };
  }
  return { em, cards: whole, plane: null, words: null };
}

/** Cards in rows, the first that is dealt at the top left. */
export interface Cards {
  /** The card at a place of the order: the middle of it. */
  middle(place: number): Point;
  /** Cards from one place of the order up to another, in one path. */
  path(from: number, to: number): string;
  /** The place of the order under a point; null where there is none. */
  under(at: Point): number | null;
  readonly wide: number;
  readonly high: number;
}

/** A card is three quarters as wide as it is high, or nearly. */
const SHAPE = 0.75;

export function cardsIn({ left, right, top, bottom }: Frame, count: number): Cards {
  const [width, height] = [right - left, Math.max(1, bottom - top)];
  const columns = Math.min(count, Math.max(1, Math.ceil(Math.sqrt((count * width) / (SHAPE * height)))));
  const rows = Math.max(1, Math.ceil(count / columns));
  // Few cards do not fill the table.
  const each = Math.min(width / columns, (height / rows) * 1.2);
  const tall = Math.min(height / rows, each / 0.6);
  const [wide, high] = [0.74 * each, 0.78 * tall];
  const corner = (place: number): Point => ({
    x: left + (place % columns) * each + (each - wide) / 2,
    y: top + Math.floor(place / columns) * tall + (tall - high) / 2,
  });
  const outline = `h${px(wide)}v${px(high)}h${px(-wide)}z`;
  return {
    wide,
    high,
    middle(place) {
      const { x, y } = corner(place);
      return { x: x + wide / 2, y: y + high / 2 };
    },
    // Row by row, each card from the one before it: the same few letters again and again, which weigh next to nothing in a page.
    path(from, to) {
      let path = '';
      for (let place = from; place < to; place++) {
        const { x, y } = corner(place);
        const begins = place === from || place % columns === 0;
        path += `${begins ? `M${px(x)} ${px(y)}` : `m${px(each)} 0`}${outline}`;
      }
      return path;
    },
    under({ x, y }) {
      const [column, row] = [Math.floor((x - left) / each), Math.floor((y - top) / tall)];
      const place = row * columns + column;
      return column >= 0 && column < columns && row >= 0 && place < count ? place : null;
    },
  };
}

/** The hand, face up in one row: as wide as there is room for. Of a large hand only edges are seen, and of a larger one some of them, each for a few cards. */
export interface Faces {
  readonly wide: number;
  readonly high: number;
  readonly top: number;
  /** Where a card of the hand begins. */
  left(at: number): number;
  readonly path: string;
  /** Which card of the hand is under a point. */
  under(at: Point): number | null;
}

/** Edges of cards stand no closer than this share of the size of the text. */
const CLOSEST = 0.4;

export function facesIn({ left, right, top, bottom }: Frame, em: number, count: number): Faces {
  const high = bottom - top;
  const shown = Math.max(1, Math.min(count, Math.floor((right - left) / (CLOSEST * em))));
  const pitch = Math.min(3.6 * em, (right - left) / shown);
  const wide = pitch > 0.9 * em ? pitch - 0.22 * em : 0.7 * pitch;
  const edge = (at: number) => left + at * pitch;
  const outline = `v${px(high)}h${px(-wide)}z`;
  return {
    wide,
    high,
    top,
    left: (at) => edge(Math.floor((at * shown) / count)),
    path: Array.from({ length: shown }, (_, at) => `M${px(edge(at))} ${px(top)}h${px(wide)}${outline}`).join(
      '',
    ),
    under({ x, y }) {
      const at = Math.floor(((x - left) / (shown * pitch)) * count);
      return y >= top && y <= bottom && at >= 0 && at < count ? at : null;
    },
  };
}
