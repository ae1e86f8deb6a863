import { growingSquare as words } from '#words/growingSquare.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import type { Growth } from './growth.ts';
import { type Picture, rectsOf } from './picture.ts';
import { areaText, insideText } from './rows.ts';

export type GrowthIn = (now: Snapshot) => Growth | null;

const PIECES = ['square', 'side', 'top', 'corner'] as const;

/** The square, its two strips and its corner, and what is inside, written below. */
export function Pieces({ picture, growth }: { picture: Picture; growth: GrowthIn }) {
  const { em, left, bottom } = picture;
  return (
    <>
      {PIECES.map((piece) => {
        const of = (key: 'x' | 'y' | 'width' | 'height') => (now: Snapshot) => {
          const its = growth(now);
          return its ? rectsOf(picture, its)[piece][key] : 0;
        };
        return (
          <Live.rect
            key={piece}
            className={(now) => `growth-${piece} ${(growth(now)?.strips ?? 0) < 0 ? 'is-taken' : ''}`}
            visibility={(now) => (piece === 'square' || growth(now)?.nudge ? 'visible' : 'hidden')}
            x={of('x')}
            y={of('y')}
            width={of('width')}
            height={of('height')}
          />
        );
      })}
      <Live.text className="growing-inside" x={left} y={px(bottom + 1.5 * em)}>
        {(now) => {
          const its = growth(now);
          return its ? `${insideText(its)} = ${plain(its.inside, 3)}` : '';
        }}
      </Live.text>
      <Live.text className="growing-inside growing-area" x={left} y={px(bottom + 2.9 * em)}>
        {(now) => {
          const its = growth(now);
          return its ? `${words.area} ${areaText(its)}` : '';
        }}
      </Live.text>
    </>
  );
}
