import { matrices as words } from '#words/matrices.ts';
import { plain } from '../../i18n/format.ts';
import type { Matrices } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import type { MatricesLayout, Placed } from './layout.ts';
import { cellText } from './tokens.ts';

interface MatrixProps {
  placed: Placed;
  layout: MatricesLayout;
}

/** Whether rows of a matrix are examples. */
const isOfExamples = ({ of }: Placed): boolean => of !== 'weights' && of !== 'biases';
/** Whether its columns are the units of its layer. */
const isOfUnits = ({ of }: Placed): boolean => of !== 'inputs' && of !== 'targets';

/** One matrix: its name, its numbers in brackets, its shape; the row of the example in hand, the column of the unit in hand, the wire in hand. */
export function Matrix({ placed, layout: { em, line } }: MatrixProps) {
  const stage = useStage<Matrices>();
  const { of, layer, name, sign, rows, columns, left, top, cell, signAt } = placed;
  const [width, height] = [columns * cell, rows * line];
  const right = left + width;
  const arm = 0.28 * em;
  const bracket = (x: number, inward: number) =>
    `M${px(x + inward)} ${px(top)}H${px(x)}V${px(top + height)}H${px(x + inward)}`;
  const middle = left + width / 2;
  const wireOf = (now: Matrices, row: number, column: number) =>
    now.layers[layer]?.wires[row * columns + column]?.parameter ?? -1;
  const litRow = ({ state: { lit } }: Matrices) =>
    isOfExamples(placed) && lit !== null && lit < rows ? lit : null;
  const litColumn = ({ state: { litUnit } }: Matrices) =>
    isOfUnits(placed) && litUnit?.[0] === layer && litUnit[1] < columns ? litUnit[1] : null;
  const isWire = (now: Matrices, row: number, column: number) =>
    of === 'weights' && now.litParameter === wireOf(now, row, column);
  const enter = (row: number, column: number) => () => {
    const now = stage.get();
    if (of === 'weights') stage.change(now.lightParameter(wireOf(now, row, column)));
    else if (isOfUnits(placed)) stage.change({ litUnit: [layer, column] });
    if (isOfExamples(placed)) stage.light(row);
  };
  const leave = () => of === 'weights' && stage.change(stage.get().lightParameter(null));
  const cells = Array.from({ length: rows * columns }, (_, at) => at);
  /** In its row or its column, where one of them is lit; where both are, where they cross. */
  const isLit = (now: Matrices, row: number, column: number) => {
    const [its, ofUnit] = [litRow(now), litColumn(now)];
    if (its === null && ofUnit === null) return isWire(now, row, column);
    return (its ?? row) === row && (ofUnit ?? column) === column;
  };
  return (
    <g className={`matrix is-${of}`} {...QUIET}>
      <Live.rect
        className="matrix-row"
        x={px(left)}
        width={px(width)}
        height={px(line)}
        y={(now: Matrices) => px(top + (litRow(now) ?? 0) * line)}
        visibility={(now: Matrices) => (litRow(now) === null ? 'hidden' : undefined)}
      />
      <Live.rect
        className="matrix-column"
        y={px(top)}
        width={px(cell)}
        height={px(height)}
        x={(now: Matrices) => px(left + (litColumn(now) ?? 0) * cell)}
        visibility={(now: Matrices) => (litColumn(now) === null ? 'hidden' : undefined)}
      />
      <path
        className="matrix-bracket"
        d={`${bracket(left - 0.2 * em, arm)}${bracket(right + 0.2 * em, -arm)}`}
      />
      {sign ? (
        <text className="matrix-sign" textAnchor="middle" x={px(signAt)} y={px(top + height / 2 + 0.36 * em)}>
          {sign}
        </text>
      ) : null}
      <text className="matrix-name" textAnchor="middle" x={px(middle)} y={px(top - 0.4 * em)}>
        {name}
      </text>
      <text className="matrix-shape" textAnchor="middle" x={px(middle)} y={px(top + height + 1.05 * em)}>
        {words.shape(plain(rows), plain(columns))}
      </text>
      {cells.map((at) => {
        const [row, column] = [Math.floor(at / columns), at % columns];
        const [x, y] = [left + column * cell, top + row * line];
        return (
          <g
            key={at}
            onPointerEnter={enter(row, column)}
            onPointerLeave={leave}
            onPointerDown={enter(row, column)}
          >
            <Live.rect
              className={(now: Matrices) => (isWire(now, row, column) ? 'matrix-cell is-lit' : 'matrix-cell')}
              x={px(x)}
              y={px(y)}
              width={px(cell)}
              height={px(line)}
              rx={px(0.3 * em)}
            />
            <Live.text
              className={(now: Matrices) =>
                isLit(now, row, column) ? 'matrix-number is-lit' : 'matrix-number'
              }
              textAnchor="end"
              x={px(x + cell - 0.35 * em)}
              y={px(y + line / 2 + 0.36 * em)}
            >
              {(now: Matrices) => cellText(now, placed, row, column)}
            </Live.text>
          </g>
        );
      })}
    </g>
  );
}
