import { plain } from '../../i18n/format.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { type NetworkLayout, wordsWidth } from './layout.ts';

/** An input: its name, and its value of the example in hand. */
export function Incoming({ layout, index }: { layout: NetworkLayout; index: number }) {
  const { places, input, em } = layout;
  const { x, y } = places[0]?.[index] ?? { x: 0, y: 0 };
  const { width, height } = input;
  const one = ({ incoming }: Layers) => incoming[index];
  const low = height < 2.6 * em;
  return (
    <g className="network-input" {...QUIET}>
      <rect x={px(x - width / 2)} y={px(y - height / 2)} width={px(width)} height={px(height)} rx={8} />
      <Live.text className="network-name" textAnchor="middle" x={px(x)} y={px(y + (low ? 0.35 : -0.3) * em)}>
        {(now: Layers) => one(now)?.name ?? ''}
      </Live.text>
      {low ? null : (
        <Live.text className="network-value" textAnchor="middle" x={px(x)} y={px(y + 1.05 * em)}>
          {(now: Layers) => {
            const { value, unit = '' } = one(now) ?? {};
            if (value == null) return '·';
            const [alone, whole] = [plain(value, 2), `${plain(value, 2)} ${unit}`];
            return unit && wordsWidth(whole, em) + 0.3 * em < width ? whole : alone;
          }}
        </Live.text>
      )}
    </g>
  );
}
