// The dark theme changes colors and nothing else: what the size and place of things can break is looked for in the light one alone (browser/themes.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

/** Every declaration of the rules that hold in the dark theme only. */
function declarationsIn(text: string): string[] {
  const found: string[] = [];
  postcss.parse(text).walkRules(/\[data-theme=["']?dark/, (rule) => {
    rule.walkDecls(({ prop, value }) => {
      found.push(`${prop}: ${value}`);
    });
  });
  return found;
}

/** A color, under a name of its own or where only a color may stand. */
const COLOR = /^(--[\w-]+|color|fill|stroke|background-color|border-color): (#[\da-f]{3,8}|var\(--[\w-]+\))$/;

it('changes no size and no place', () => {
  const all = sheets.flatMap((file) => declarationsIn(readFileSync(join('src', file), 'utf8')));
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((one) => !COLOR.test(one) && one !== 'color-scheme: dark')).toEqual([]);
});

it('would find a size', () => {
  const planted = declarationsIn(':root[data-theme="dark"] { --ink: #f3eee4; --base: 1.2rem; }');
  expect(planted.filter((one) => !COLOR.test(one))).toEqual(['--base: 1.2rem']);
});
