import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slimClient } from '../../build/slimReact.ts';

const client = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');

test('of react-dom/client it keeps what renders, and nothing of fragments with refs, of transitions of views and of hints', () => {
  const slim = slimClient(client);
  const has = (text: string) => slim.includes(text);
  expect(
    ['exports.hydrateRoot = ', 'function FragmentInstance(', '  f: flushSyncWork,'].filter(has),
  ).toHaveLength(3);
  const gone = [
    'FragmentInstance.prototype.',
    'function startViewTransition(',
    '  L: preload',
    '  D: prefetchDNS',
    'stack: getStackByFiberInDevAndProd(source)',
    '      extractEvents$1(\n',
    '$$reactFormReplay;',
    'findDOMNode = ',
  ];
  expect(gone.filter((text) => client.includes(text))).toEqual(gone);
  expect(gone.filter(has)).toEqual([]);
});

test('a react-dom/client that is written in another way the build hears', () => {
  expect(() => slimClient('var FragmentInstance = 1;')).toThrow('as build/slimReact.ts expects');
});
