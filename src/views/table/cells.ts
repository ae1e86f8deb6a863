/** Where a key goes in a grid of cells. */
import { clamp } from '../../core/clamp.ts';

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Place extends Cell {
  readonly rows: number;
  readonly columns: number;
  /** How many rows can be seen at once. */
  readonly page: number;
}

type Press = Readonly<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> & {
  readonly key: string;
};

/** With Shift, arrows go so many rows. */
const LEAP = 10;

/** The cell that a key goes to; null for keys that go nowhere in a grid. In no row yet, −1, every key begins at the first. */
export function moveIn({ row, column, rows, columns, page }: Place, press: Press): Cell | null {
  const { key, shiftKey, altKey } = press;
  const far = press.ctrlKey || press.metaKey;
  if (altKey || rows === 0) return null;
  const at = (toRow: number, toColumn: number): Cell => ({
    row: clamp(toRow, 0, rows - 1),
    column: clamp(toColumn, 0, columns - 1),
  });
  if (key === 'Home') return at(far ? 0 : row, 0);
  if (key === 'End') return at(far ? rows - 1 : row, columns - 1);
  if (far) return null;
  const leap = shiftKey ? LEAP : 1;
  if (key === 'ArrowDown') return at(row + leap, column);
  if (key === 'ArrowUp') return at(row - leap, column);
  if (key === 'ArrowRight') return at(row, column + 1);
  if (key === 'ArrowLeft') return at(row, column - 1);
  if (key === 'PageDown') return at(row + page, column);
  if (key === 'PageUp') return at(row - page, column);
  return null;
}
