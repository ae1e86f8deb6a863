import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LESSONS, piecesAt } from './browser/course.ts';
import {
  bytes,
  closureOf,
  fromDist,
  gzippedBytes,
  readManifest,
  readPage,
  tagsOf,
} from './budgets/builtSite.ts';
import { type Arrived, whatArrives, withBrowser } from './budgets/whatArrives.ts';

// All that comes until a page is at rest: the page itself, scripts, styles, fonts, pictures. A kB is 1000 bytes, as gzip sends them.
const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`;
const sum = (arrived: readonly Arrived[]) => arrived.reduce((all, { size }) => all + size, 0);

/** What a page names in its head, with the page itself: of pages of a kind, the heaviest is the one to be weighed. */
function named(path: string): number {
  const page = `${path}index.html`;
  const files = tagsOf(readPage(page)).flatMap(({ name, attributes }) => {
    const address = attributes.get(name === 'script' ? 'src' : 'href');
    return address && /\.(js|css|woff2)$/.test(address) ? [fromDist(page, address)] : [];
  });
  const sizes = [...new Set(files)].map((file) =>
    file.endsWith('.woff2') ? bytes(file) : gzippedBytes(file),
  );
  return gzippedBytes(page) + sizes.reduce((all, size) => all + size, 0);
}
const heaviest = (paths: readonly string[]): string =>
  [...paths].sort((one, other) => named(other) - named(one))[0] ?? '';

const [first] = LESSONS;
/** The worksheets of the lessons that are wanted. */
const sheets = (wanted: (lesson: string) => boolean) =>
  LESSONS.flatMap(({ path, slug }) => (wanted(path) ? [`teach/${slug}/`] : []));
const wall = (paths: readonly string[]) => heaviest(paths).replace('lessons/', 'present/');
const withBowl = LESSONS.filter(({ hasBowl }) => hasBowl).map(({ path }) => path);
const flat = LESSONS.filter((one) => !one.hasBowl && one !== first && one.slug !== 'in-code');

const isOfLines = ({ data }: (typeof flat)[number]) =>
  data.every(({ pieces }) => pieces.some((piece) => piece.startsWith('line: ')));
const pathsOf = (lessons: typeof flat) => lessons.map(({ path }) => path);

/** Those that bring the bowl's renderer on arrival. One on lines comes whole; of one on a network only the first step comes at once. */
const comesWithBowl = LESSONS.filter(
  (one) =>
    one.hasBowl && (isOfLines(one) || piecesAt(one, 1).some((piece) => piece.endsWith(': show costBowl'))),
).map(({ path }) => path);

/** A lesson on a network, without the bowl's own files, which tests/pageWeight.budget.test.ts weighs. */
const NETWORK = 230_000;
const onNetworks = LESSONS.filter((one) => !isOfLines(one)).map(({ path }) => path);

/** Those whose text tells of no line at any step. */
const withoutLines = LESSONS.filter(({ data }) =>
  data.every(({ pieces }) => !pieces.some((piece) => piece.startsWith('line: '))),
).map(({ path }) => path);

/** What only the bowl brings: its drawing, its renderer, and how they look; not what the map brings as well, which stands in for it. */
const ofTheBowl = ((): ReadonlySet<string> => {
  const manifest = readManifest();
  const filesOf = (source: string) =>
    [...closureOf([source], manifest).values()].flatMap(({ file, css }) => [file, ...(css ?? [])]);
  const shared = new Set([...manifest.keys()].filter((key) => key.startsWith('_map-')).flatMap(filesOf));
  return new Set(filesOf('src/views/costBowl/bowlRenderer.tsx').filter((file) => !shared.has(file)));
})();

/** And its picture in the page, which stands until it is drawn. */
function pictureOfTheBowl(path: string): number {
  const page = readPage(`${path}index.html`);
  const without = page.replace(/<svg class="bowl-sheet[\s\S]*?<\/svg>/g, '');
  return gzipSync(page, { level: 9 }).length - gzipSync(without, { level: 9 }).length;
}

const BUDGETS: readonly (readonly [page: string, path: string, budget: number])[] = [
  ['lesson 1', first?.path ?? '', 174_900],
  // The heaviest shows five figures, one of them made for it; 400 kB is the most that any may weigh.
  ['a lesson with a bowl', heaviest(withBowl.filter((path) => !onNetworks.includes(path))), 387_300],
  ['a lesson without one', heaviest(pathsOf(flat.filter(isOfLines))), 237_000],
  // Each of them: what later steps show comes once somebody is there, and is not weighed.
  ...onNetworks.map((path) => ['a lesson on a network', path, NETWORK] as const),
  // Both can be taken away as notebooks, whose button they bring.
  ['the lesson in code', 'lessons/in-code/', 404_200],
  ['the playground', 'playground/', 414_000],
  ['the home page', '', 186_300],
  // The notes of every lesson: of eighteen.
  ['the teacher’s guide', 'teach/', 236_300],
  // Pictures of every step, their formulas, and questions on earlier lessons.
  ['a worksheet', heaviest(sheets((path) => !onNetworks.includes(path))), 293_400],
  ['a worksheet on a network', heaviest(sheets((path) => onNetworks.includes(path))), 329_700],
  // It lists every lesson.
  ['the presenter’s view', 'present/', 214_000],
  ['the wall', wall(withBowl.filter((path) => !onNetworks.includes(path))), 414_400],
  ['the wall of a network', wall(withBowl.filter((path) => onNetworks.includes(path))), 420_800],
];

describe('all that comes with', () => {
  withBrowser();

  test.each(BUDGETS)(
    '%s (%s) is at most %d bytes',
    async (_, path, budget) => {
      const came = await whatArrives(path);
      const arrived = onNetworks.includes(path) ? came.filter(({ file }) => !ofTheBowl.has(file)) : came;
      const all = sum(arrived) - (onNetworks.includes(path) ? pictureOfTheBowl(path) : 0);
      console.log(
        `${path || 'home'}: ${kB(all)}, ${arrived.length} files: ${arrived
          .filter(({ size }) => size > 5000)
          .map(({ file, size }) => `${file} ${kB(size)}`)
          .join(', ')}`,
      );
      // What is weighed is the whole page: its script ran, and its type came.
      expect(arrived.some(({ file }) => /kit-[\w-]+\.js$/.test(file))).toBe(true);
      expect(arrived.some(({ file }) => file.endsWith('.woff2'))).toBe(true);
      if (comesWithBowl.includes(path)) expect(came.some(({ file }) => /bowlRenderer/.test(file))).toBe(true);
      expect(arrived.filter(({ file }) => /printHandout|KaTeX/.test(file))).toEqual([]);
      if (withoutLines.includes(path))
        expect(arrived.filter(({ file }) => /\/(line|plot)-[\w-]+\.(js|css)$/.test(file))).toEqual([]);
      expect(all).toBeLessThanOrEqual(budget);
    },
    60_000,
  );
});
