import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import type { GrowthIn } from './Pieces.tsx';
import type { Picture } from './picture.ts';
import { rowsOf } from './rows.ts';

const KEYS = ['moves', 'strips', 'corner', 'perUnit'] as const;

/** The sums beside the square, each under its name where there is room for names; those of a piece have its color. */
export function Rows({ picture, growth }: { picture: Picture; growth: GrowthIn }) {
  const { em, text, top, row, named } = picture;
  return KEYS.map((key, index) => {
    const y = top + index * row + 0.9 * em;
    const its = (field: 'label' | 'sum') => (now: Parameters<GrowthIn>[0]) => {
      const one = growth(now);
      return (one && rowsOf(one).find((made) => made.key === key)?.[field]) ?? '';
    };
    return (
      <Live.g
        key={key}
        className="growing-row"
        visibility={(now) => (growth(now)?.nudge ? 'visible' : 'hidden')}
      >
        {named ? (
          <Live.text className="growing-label" x={text} y={px(y)}>
            {its('label')}
          </Live.text>
        ) : null}
        <Live.text className={`growing-sum growing-sum-${key}`} x={text} y={px(y + (named ? 1.25 * em : 0))}>
          {its('sum')}
        </Live.text>
      </Live.g>
    );
  });
}
