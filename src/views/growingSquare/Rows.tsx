import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import type { GrowthIn } from './Pieces.tsx';
import type { Picture } from './picture.ts';
import { rowsOf } from './rows.ts';

const KEYS = ['moves', 'strips', 'corner', 'perUnit'] as const;

/** The sums beside the square, each under its name; those of a piece have its swatch. */
export function Rows({ picture, growth }: { picture: Picture; growth: GrowthIn }) {
  const { em, text, top, row } = picture;
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
        <Live.text className="growing-label" x={text} y={px(y)}>
          {its('label')}
        </Live.text>
        <Live.text className={`growing-sum growing-sum-${key}`} x={text} y={px(y + 1.25 * em)}>
          {its('sum')}
        </Live.text>
      </Live.g>
    );
  });
}
