import { shapes as words } from '#words/shapes.ts';
import { meanSquareOfPairs } from '../../core/allPairs.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { told } from '../told.ts';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';
import './shapesStrip.css';

/** So many rows fit. */
const MOST = 4;

const targetOf = ({ columns, target }: Examples): ArrayLike<number> => columns[target]?.values ?? [];

/** Answers of shape (n) minus targets of shape (n, 1), all of them; and the mean of the squares that was meant beside the one that comes out. */
export function ShapesStrip() {
  const count = Math.min(MOST, useStage<Examples>().get().predicted.length);
  const numbers = Array.from({ length: count }, (_, i) => i);
  const columns: Column[] = numbers.map((i) => ({
    head: (
      <Live.span<Examples>>
        {(now) => told(now, 'predicted', words.answer(plain(now.predicted[i] ?? 0, 3)))}
      </Live.span>
    ),
  }));
  const rows: Row<Examples>[] = numbers.map((row) => ({
    key: `${row}`,
    head: (now) => words.target(plain(targetOf(now)[row] ?? 0, 3)),
    cells: numbers.map(
      (column) => (now) =>
        told(now, 'residual', plain((now.predicted[column] ?? 0) - (targetOf(now)[row] ?? 0), 3)),
    ),
  }));
  return (
    <Strip name={words.name}>
      <div className="shapes-strip">
        <NumberTableOf<Examples> columns={columns} rows={rows} />
        <dl className="shapes-means">
          <dt>{words.meant}</dt>
          <Live.dd<Examples> translate="no">
            {(now) => told(now, 'cost', fixed(now.rootMeanSquare ** 2, 4))}
          </Live.dd>
          <dt>{words.all}</dt>
          <Live.dd<Examples> translate="no">
            {(now) => told(now, 'cost', fixed(meanSquareOfPairs(now.predicted, targetOf(now)), 4))}
          </Live.dd>
        </dl>
      </div>
    </Strip>
  );
}
