import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** What the interface and the lessons are written with: ASCII and the signs that prose and formulas need. */
const ALL = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}“”‘’–—…·×÷−±²³¹½°•↑↓éü`;

/** All that is both slanted and bold: names of parameters and of what a slope is of, and the numbers among them. */
const NAMES = 'abcdefghijklmnopqrstuvwxyz0123456789.−';

/** None of the characters is put together from others, so what joins marks to letters can go. */
const FEATURES = ['kern', 'liga', 'tnum'];

/** One weight of a face takes about half of what a range of weights takes: slanted text has two, and one of them a few letters. */
const FACES = {
  'serif.woff2': {
    file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
    characters: ALL,
    features: FEATURES,
  },
  'serif-italic.woff2': {
    file: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    weights: 400,
    characters: ALL,
    features: FEATURES,
  },
  'serif-italic-bold.woff2': {
    file: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    weights: 600,
    characters: NAMES,
    features: [],
  },
  'sans.woff2': {
    file: 'geist/files/geist-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
    characters: ALL,
    features: FEATURES,
  },
} as const;

/**
 * Cuts the fonts down to the characters and weights in use, once, into a cache; style sheets find them as
 * `@fonts/serif.woff2`. (The type of formulas: mathFonts.ts.)
 */
export function fonts(root: string): Plugin {
  const source = (file: string) => join(root, 'node_modules/@fontsource-variable', file);
  return {
    name: 'downhill-fonts',
    enforce: 'pre',
    async config() {
      const key = createHash('sha256').update(JSON.stringify(FACES));
      for (const { file } of Object.values(FACES)) key.update(readFileSync(source(file)));
      const folder = join(root, 'node_modules/.cache/downhill-fonts', key.digest('hex').slice(0, 12));
      mkdirSync(folder, { recursive: true });
      for (const [name, { file, weights, characters, features }] of Object.entries(FACES)) {
        const target = join(folder, name);
        if (existsSync(target)) continue;
        const cut = await subsetFont(readFileSync(source(file)), characters, {
          targetFormat: 'woff2',
          variationAxes: { wght: weights },
          keepFeatures: features,
          noHinting: true,
        });
        writeFileSync(target, cut);
      }
      return { resolve: { alias: { '@fonts': folder } } };
    },
  };
}
