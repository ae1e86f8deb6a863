// What is in a notebook's file, and what is wrong with it.
import { readFileSync } from 'node:fs';
import { complaints } from './schema.ts';

interface Cell {
  readonly cell_type: 'markdown' | 'code';
  readonly id: string;
  readonly source: readonly string[];
}

const SCHEMA = JSON.parse(readFileSync('tests/data/nbformat/nbformat.v4.5.schema.json', 'utf8'));

/** What the schema has to say against a notebook, and what it cannot say: ids are each cell's own. */
export function wrongWith(text: string): string[] {
  const ids = cellsIn(text).map(({ id }) => id);
  return [
    ...complaints(SCHEMA, JSON.parse(text)),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is there twice`),
  ];
}

const cellsIn = (text: string): readonly Cell[] => JSON.parse(text).cells;
export const codeIn = (text: string): readonly string[] =>
  cellsIn(text).flatMap(({ cell_type, source }) => (cell_type === 'code' ? [source.join('')] : []));
export const proseIn = (text: string): string =>
  cellsIn(text)
    .flatMap(({ cell_type, source }) => (cell_type === 'markdown' ? [source.join('')] : []))
    .join('\n\n');
