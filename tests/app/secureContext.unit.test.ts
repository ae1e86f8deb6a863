// On a school's server, and with `npm start -- --lan`, pages come over plain http, where browsers lack what is for secure contexts only.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** There in secure contexts only, and nothing of ours can do without an answer. */
const NEVER = /\b(randomUUID|crypto\.subtle|serviceWorker|caches|cookieStore|userAgentData)\b/;
/** The same, where there is another way: `try`, or an object that may be missing. */
const GUARDED = /navigator\.(clipboard|locks|wakeLock|share|storage)\b/;
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|mdx)$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
/** Comments may name what they like. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

it('nothing needs a secure context', () => {
  expect(FILES.length).toBeGreaterThan(500);
  const needing = FILES.filter(({ text }) => NEVER.test(code(text)));
  expect(needing.map(({ path }) => path)).toEqual([]);
  const unguarded = FILES.filter(
    ({ text }) => GUARDED.test(code(text)) && !/\btry \{|\| undefined/.test(code(text)),
  );
  expect(unguarded.map(({ path }) => path)).toEqual([]);
});
