import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHUNKS } from '../../build/chunks.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `/site/src/${path}`);
const filesOf = (id: string) => CHUNKS.filter(({ test }) => test(id)).map(({ name }) => name);

test('the kit is a list of sources, and a new one of the app, the run or the core is in no file unless something there asks for it', () => {
  const kit = CHUNKS.find(({ name }) => name === 'kit');
  const roots = sources.filter((id) => kit?.test(id));
  expect(roots).toContain('/site/src/app/start.tsx');
  // Sources, not folders.
  expect(roots.map((id) => id.replace('/site/src/', '')).sort()).toEqual([...(kit?.roots ?? [])].sort());
  for (const id of ['/site/src/run/new.ts', '/site/src/app/new.tsx', '/site/src/core/new.ts'])
    expect(filesOf(id)).toEqual([]);
});

test('every root of a file of scripts is there', () => {
  const roots = CHUNKS.flatMap(({ roots }) => roots);
  expect(roots.length).toBeGreaterThan(20);
  expect(roots.filter((root) => !sources.some((id) => id.startsWith(`/site/src/${root}`)))).toEqual([]);
});
