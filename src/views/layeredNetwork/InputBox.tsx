import { layeredNetwork as words } from '#words/layeredNetwork.ts';
import { plain } from '../../i18n/format.ts';
import type { Matrices } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import type { LayeredLayout } from './layout.ts';
import { short } from './names.ts';
import { Rows } from './Rows.tsx';
import { shownRows } from './shown.ts';

/** What comes in: its name, its value of the example in hand as the model reads it, and under that as it was measured; or of all examples the values. */
export function InputBox({ layout, index }: { layout: LayeredLayout; index: number }) {
  const { places, input, em, line, rows, fit } = layout;
  const { x, y } = places[0]?.[index] ?? { x: 0, y: 0 };
  const { width, height } = input;
  const top = y - height / 2;
  const it = ({ matrices }: Matrices) => matrices.inputs[index];
  const each = Math.min(line, (height - 0.6 * em) / (rows > 1 ? fit.input + 1 : 3));
  const at = (row: number) => top + 0.3 * em + (row + 0.75) * each;
  return (
    <g className="network-input" {...QUIET}>
      <rect x={px(x - width / 2)} y={px(top)} width={px(width)} height={px(height)} rx={8} />
      <Live.text className="network-name" textAnchor="middle" x={px(x)} y={px(at(0))}>
        {(now: Matrices) => it(now)?.name ?? ''}
      </Live.text>
      <Rows
        layout={layout}
        x={x}
        width={width}
        top={top + 0.3 * em + each}
        line={each}
        fit={fit.input}
        columns={[
          { x, anchor: 'middle', className: 'network-value', text: (_, row) => short(row.inputs[index]) },
        ]}
      />
      {rows > 1 ? null : (
        <Live.text className="network-measured" textAnchor="middle" x={px(x)} y={px(at(2))}>
          {(now: Matrices) => {
            const { times = 1, unit = '' } = it(now) ?? {};
            const value = shownRows(now)[0]?.inputs[index];
            return times === 1 || value == null ? '' : words.measured(plain(value * times, 2), unit);
          }}
        </Live.text>
      )}
    </g>
  );
}
