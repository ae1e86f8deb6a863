import { expect, test } from 'vitest';
import { undressed } from '../../build/sheets.ts';

const files = [
  { fileName: 'map.js', moduleIds: ['Map.tsx', 'map.css'], imports: ['figure.js'] },
  { fileName: 'figure.js', moduleIds: ['Figure.tsx', 'figure.css'], imports: [] },
  { fileName: 'strip.js', moduleIds: ['Strip.tsx'], imports: [] },
];
const imports: Record<string, string[]> = {
  'Map.tsx': ['map.css', 'figure.css', 'Figure.tsx'],
  'Figure.tsx': ['figure.css'],
  'Strip.tsx': ['map.css', 'words.ts'],
};

test('a piece whose sheet lies in a file that it does not ask for is found', () => {
  expect(undressed(files, (id) => imports[id] ?? [])).toEqual([['Strip.tsx', 'map.css']]);
});

test('so is one whose sheet lies in no file, since two share it and nothing else', () => {
  const shared = (id: string) => (id === 'Figure.tsx' ? ['figure.css', 'shared.css'] : []);
  expect(undressed(files, shared)).toEqual([['Figure.tsx', 'shared.css']]);
});

test('a piece whose sheet lies in its own file, or in one behind it, is dressed', () => {
  expect(undressed(files.slice(0, 2), (id) => imports[id] ?? [])).toEqual([]);
});
