/** The same million rows and columns in a list of @tanstack/react-virtual, as its own examples write one: no head, no grid, no sorting, no row in hand. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { random } from '../../src/core/random.ts';
import './rival.css';

const ROWS = 1_000_000;
const HEIGHT = 28;
const { uniform } = random(1);
const column = (at) => Float64Array.from({ length: ROWS }, (_, row) => at(row));
const area = column(() => Math.round(1000 + 4000 * uniform()));
const price = column((row) => Math.round(area[row] / 4 + 100 * uniform()));
const predicted = area.map((value) => 0.25 * value + 50);
const columns = [
  column((row) => ROWS - 1 - row),
  column((row) => 1 + (row % 5)),
  area,
  price,
  predicted,
  predicted.map((value, row) => value - price[row]),
];

function List() {
  const scroller = useRef(null);
  const virtual = useVirtualizer({
    count: ROWS,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 5,
  });
  return (
    <div className="table-scroll" ref={scroller}>
      <div className="space" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => (
          <div key={key} className="row table-row" style={{ transform: `translateY(${start}px)` }}>
            <span>{index + 1}</span>
            {columns.map((values, i) => (
              <span key={i}>{values[index].toFixed(1)}</span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

createRoot(document.querySelector('#table')).render(<List />);
