import { describe, expect, test } from 'vitest';
import {
  bytes,
  closureOf,
  contains,
  fromDist,
  gzippedBytes,
  pages,
  readManifest,
  readPage,
  stills,
  type Tag,
  tagsOf,
} from './budgets/builtSite.ts';

// A kB is 1000 bytes. The budgets are those of a lesson opened on a phone with a slow connection.
const page = 'lessons/pats-and-wags/index.html';
const lessonSource = /pats-and-wags\.mdx$/;
const bowlSource = /views\/costBowl\/bowlRenderer\.tsx?$/;
// In more files than one, so that lessons on networks bring no line: that costs 2 kB here and saves them 10. The whole view is what counts.
const scriptBudget = 101_800;
const firstViewBudget = 163_200;
const bowlBudget = 133_500;

const manifest = readManifest();

/** The manifest's one key that matches; more or fewer means that a file moved and this test no longer measures it. */
function keyOf(pattern: RegExp): string {
  const keys = [...manifest.keys()].filter((key) => pattern.test(key));
  if (keys.length !== 1)
    throw new Error(`${pattern} matches ${keys.length} chunks (${keys}); it should match one.`);
  return keys[0] as string;
}

function linked(tags: Tag[], rel: string, as?: string): string[] {
  return tags
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel)
    .filter(({ attributes }) => as === undefined || attributes.get('as') === as)
    .map(({ attributes }) => fromDist(page, attributes.get('href') ?? ''));
}

/** What a browser fetches before the lesson stands and works, apart from the page itself. */
function firstView() {
  const tags = tagsOf(readPage(page));
  const scripts = tags.flatMap(({ name, attributes }) => {
    const source = attributes.get('src');
    return name === 'script' && source ? [fromDist(page, source)] : [];
  });
  const named = [...scripts, ...linked(tags, 'modulepreload')];
  const keysOfNamed = [...manifest].flatMap(([key, { file }]) => (named.includes(file) ? [key] : []));
  const chunks = [...closureOf([...keysOfNamed, keyOf(lessonSource)], manifest).values()];
  return {
    named,
    scripts: [...new Set([...named, ...chunks.map(({ file }) => file)])],
    styles: [...new Set([...linked(tags, 'stylesheet'), ...chunks.flatMap(({ css }) => css ?? [])])],
    fonts: linked(tags, 'preload', 'font'),
  };
}

function total(files: string[], size: (file: string) => number): number {
  return files.reduce((sum, file) => sum + size(file), 0);
}

function kB(size: number): string {
  return `${(size / 1000).toFixed(1)} kB`;
}

describe('the first view of a lesson', () => {
  const { named, scripts, styles, fonts } = firstView();
  const scriptBytes = total(scripts, gzippedBytes);
  const styleBytes = total(styles, gzippedBytes);
  const fontBytes = total(fonts, bytes);

  test('is measured with its scripts and styles', () => {
    expect(named.length).toBeGreaterThan(0);
    expect(styles.length).toBeGreaterThan(0);
  });

  test(`has scripts of at most ${kB(scriptBudget)}`, () => {
    console.log(
      `Scripts ${kB(scriptBytes)}: ${scripts.map((file) => `${file} ${kB(gzippedBytes(file))}`).join(', ')}`,
    );
    expect(scriptBytes).toBeLessThanOrEqual(scriptBudget);
  });

  test(`has scripts, styles and fonts of at most ${kB(firstViewBudget)}`, () => {
    console.log(`Scripts ${kB(scriptBytes)}, styles ${kB(styleBytes)}, fonts ${kB(fontBytes)}`);
    expect(scriptBytes + styleBytes + fontBytes).toBeLessThanOrEqual(firstViewBudget);
  });

  test('does not hold three', () => {
    expect(scripts.filter((file) => contains(file, 'WebGLRenderer'))).toEqual([]);
  });

  test(`is followed by a bowl of at most ${kB(bowlBudget)}`, () => {
    const chunks = [...closureOf([keyOf(bowlSource)], manifest).values()];
    const files = new Set(chunks.flatMap(({ file, css }) => [file, ...(css ?? [])]));
    const added = [...files].filter((file) => !scripts.includes(file) && !styles.includes(file));
    const size = total(added, gzippedBytes);
    console.log(`The bowl adds ${kB(size)}: ${added.join(', ')}`);
    expect(added.some((file) => contains(file, 'WebGLRenderer'))).toBe(true);
    expect(size).toBeLessThanOrEqual(bowlBudget);
  });
});

/** All scripts that a page asks for by itself, with what these import. */
function scriptsOf(path: string): string[] {
  const asked = tagsOf(readPage(path))
    .map(({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? '')
    .filter((address) => address.endsWith('.js'))
    .map((address) => fromDist(path, address));
  const keys = [...manifest].flatMap(([key, { file }]) => (asked.includes(file) ? [key] : []));
  return [...new Set([...asked, ...[...closureOf(keys, manifest).values()].map(({ file }) => file)])];
}

describe('the catalog of lessons', () => {
  const slugs = pages().flatMap((path) => /^lessons\/([^/]+)\//.exec(path)?.[1] ?? []);
  const numbers = new Map(
    slugs.map((slug) => [slug, Number(/Lesson (\d+)/.exec(readPage(`lessons/${slug}/index.html`))?.[1])]),
  );
  /** As data or in an address, not as words that a text happens to use. */
  const named = (slug: string, file: string) =>
    ['"', "'", '`', '/'].some((mark) => contains(file, mark + slug));

  test.each(slugs)('is not in the scripts of %s, which name no lesson but those beside it', (slug) => {
    const here = numbers.get(slug) ?? 0;
    const far = slugs.filter((other) => Math.abs((numbers.get(other) ?? 0) - here) > 1);
    expect(far.length).toBeGreaterThan(7);
    const scripts = scriptsOf(`lessons/${slug}/index.html`).filter((file) => /assets/.test(file));
    expect(scripts.some((file) => named(slug, file))).toBe(true);
    const found = far.flatMap((other) =>
      scripts.filter((file) => named(other, file)).map((file) => `${other} in ${file}`),
    );
    expect(found).toEqual([]);
  });

  test('brings none of them to the home page', () => {
    // It lists the lessons, and shows none.
    const scripts = scriptsOf('index.html');
    const texts = [...manifest].flatMap(([key, { file }]) => (/\.mdx$/.test(key) ? [file] : []));
    expect(texts.length).toBeGreaterThan(8);
    expect(scripts.filter((file) => texts.includes(file) || /lesson-/.test(file))).toEqual([]);
  });

  test('is in no script of the playground', () => {
    const scripts = scriptsOf('playground/index.html');
    expect(slugs.flatMap((slug) => scripts.filter((file) => named(slug, file)))).toEqual([]);
  });
});

describe('style sheets', () => {
  const sheetsOf = (path: string) =>
    tagsOf(readPage(path))
      .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
      .map(({ attributes }) => fromDist(path, attributes.get('href') ?? ''));

  test('come with the pieces that they dress', () => {
    const dresses = (path: string, text: string) => sheetsOf(path).some((file) => contains(file, text));
    const first = 'lessons/pats-and-wags/index.html';
    for (const text of [
      '.bowl-canvas',
      '.contour-line',
      '.run-timeline',
      '.quartet',
      '.scale-button',
      '.code-editor',
    ])
      expect(dresses(first, text), text).toBe(false);
    for (const text of ['.lesson', '.slider', '.observation', '.line-formula'])
      expect(dresses(first, text), text).toBe(true);
    expect(dresses('lessons/the-bowl/index.html', '.bowl-canvas')).toBe(true);
    expect(dresses('lessons/what-can-go-wrong/index.html', '.quartet')).toBe(true);
  });

  test('of all that a page asks for are linked by it, so that nothing is shown undressed', () => {
    const late = pages()
      .filter((path) => path !== '404.html')
      .flatMap((path) => {
        const linked = sheetsOf(path);
        const asked = scriptsOf(path);
        const sheets = [...manifest.values()].flatMap(({ file, css }) =>
          asked.includes(file) ? (css ?? []) : [],
        );
        return sheets.filter((file) => !linked.includes(file)).map((file) => `${path}: ${file}`);
      });
    expect(late).toEqual([]);
  });

  test.each(['playground', 'present', 'teach'])(
    'of %s are linked by its pages, with that of its own',
    (part) => {
      const own = pages().filter((path) => path.startsWith(`${part}/`));
      expect(own.length).toBeGreaterThan(0);
      const sheet = new RegExp(`^assets/${part}-[\\w-]+\\.css$`);
      expect(own.filter((path) => !sheetsOf(path).some((file) => sheet.test(file)))).toEqual([]);
    },
  );
});

describe('pictures that only readers without scripts see', () => {
  const lessons = pages().filter((path) => path.startsWith('lessons/'));
  const unscripted = (path: string) =>
    [...readPage(path).matchAll(/<noscript>([\s\S]*?)<\/noscript>/g)]
      .map(([, inside = '']) => inside)
      .join('');
  const sheetsIn = (path: string) =>
    tagsOf(readPage(path))
      .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
      .map(({ attributes }) => fromDist(path, attributes.get('href') ?? ''));
  const framesIn = (path: string) => tagsOf(unscripted(path)).filter(({ name }) => name === 'iframe');

  test('are files of their own: no lesson carries the drawing of another step', () => {
    expect(lessons.length).toBeGreaterThan(16);
    const drawn = lessons.filter((path) => /<svg\b[^>]*viewBox="0 0 [3-9]\d\d /.test(unscripted(path)));
    expect(drawn).toEqual([]);
    const framed = lessons.flatMap((path) =>
      framesIn(path).map(({ attributes }) => fromDist(path, attributes.get('src') ?? '')),
    );
    expect(framed.toSorted()).toEqual(stills());
    expect(framed.length).toBeGreaterThan(80);
  });

  test('are named each by itself, as is the frame', () => {
    for (const path of lessons) {
      const names = framesIn(path).map(({ attributes }) => attributes.get('title') ?? '');
      expect(
        names.every((name) => /^Step \d of \d: \w/.test(name)),
        `${path}: ${names}`,
      ).toBe(true);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  test('are dressed as their lesson, and have no script', () => {
    for (const path of stills()) {
      expect(sheetsIn(path), path).toEqual(sheetsIn(path.replace(/stills\/\d+/, 'index')));
      expect(tagsOf(readPage(path)).filter(({ name }) => name === 'script')).toEqual([]);
    }
  });
});

test('a lesson that shows no bowl brings none along', () => {
  const lessons = pages().filter((path) => path.startsWith('lessons/'));
  const brings = (path: string, text: string) => scriptsOf(path).some((file) => contains(file, text));
  // A lesson's own file names what it shows; the bowl's makes a place for its canvas.
  const names = (path: string, text: string) => {
    const tag = tagsOf(readPage(path)).find(({ attributes }) => attributes.has('data-route'));
    return contains(fromDist(path, tag?.attributes.get('href') ?? ''), text);
  };
  const shows = lessons.filter((path) => names(path, 'costBowl'));
  expect(shows.length).toBeGreaterThan(3);
  expect(shows.length).toBeLessThan(lessons.length - 3);
  const bring = lessons.filter((path) => brings(path, 'bowl-space'));
  expect(shows).toEqual(expect.arrayContaining(bring));
  // Of a lesson on a network what its later steps show comes later.
  expect(bring).toEqual(expect.arrayContaining(shows.filter((path) => !names(path, 'network'))));
});

test.each([
  ['the parser of formulas, with its words', 'What can be typed'],
  ['typeset rules', 'rule-legend'],
  ['the table of points', 'points-table'],
  ['the reader of tables', 'workbook'],
])('%s: in a script, and in none that the playground brings before it is used', (_, text) => {
  const all = [...manifest.values()].map(({ file }) => file).filter((file) => file.endsWith('.js'));
  expect(all.some((file) => contains(file, text))).toBe(true);
  expect(scriptsOf('playground/index.html').filter((file) => contains(file, text))).toEqual([]);
});

describe('the code lab', () => {
  const chunkWith = (text: string) =>
    [...manifest.values()]
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.js') && contains(file, text));
  const lab = chunkWith('program-run');
  const editor = chunkWith('cm-scroller');
  const first = scriptsOf;

  test('and its editor are files of their own, and the workers and Python are fetched by no page', () => {
    expect(lab).toHaveLength(1);
    expect(editor).toHaveLength(1);
    expect(first('lessons/in-code/index.html')).toEqual(expect.arrayContaining(lab));
    console.log(
      `The code lab ${kB(total(lab, gzippedBytes))}, its editor ${kB(total(editor, gzippedBytes))}`,
    );
    expect(total(editor, gzippedBytes)).toBeLessThanOrEqual(160_000);
    for (const path of pages())
      expect(readPage(path), path).not.toMatch(/pythonWorker|javaScriptWorker|pyodide|python_stdlib/);
  });

  test('comes with the lessons that have a program, and the editor with none before it is wanted', () => {
    const all = pages();
    const carrying = (files: readonly string[]) =>
      all.filter((path) => first(path).some((file) => files.includes(file)));
    const slugs = new Set(carrying(lab).map((path) => path.split('/')[1]));
    expect([...slugs].toSorted()).toEqual(['from-scratch', 'in-code']);
    expect(carrying(editor)).toEqual([]);
  });

  test('stays apart from what only the playground needs: its data sets and its tables come with no lesson', () => {
    const own = ['Galton', 'As found'].map(chunkWith);
    expect(own.map((files) => files.length)).toEqual([1, 1]);
    const lessons = pages().filter((path) => path.startsWith('lessons/'));
    expect(lessons.length).toBeGreaterThan(8);
    expect(lessons.filter((path) => first(path).some((file) => own.flat().includes(file)))).toEqual([]);
    // What lessons of one part show comes with none of another.
    const others = [...manifest.keys()].flatMap(
      (key) => /\/10-[\w-]+\/\d+-([\w-]+)\.mdx$/.exec(key)?.[1] ?? [],
    );
    expect(others.length).toBeGreaterThan(8);
    const county = chunkWith('King County');
    const houses = lessons.filter((path) => first(path).some((file) => county.includes(file)));
    expect(houses).toContain('lessons/mean-or-sum/index.html');
    expect(houses.filter((path) => others.includes(path.split('/')[1] as string))).toEqual([]);
  });
});

describe('every page', () => {
  const all = pages().map((path) => ({ path, html: readPage(path), tags: tagsOf(readPage(path)) }));

  function metaOf(tags: Tag[], key: string): string {
    const found = tags.find(
      ({ name, attributes }) =>
        name === 'meta' && (attributes.get('name') === key || attributes.get('property') === key),
    );
    return found?.attributes.get('content')?.trim() ?? '';
  }

  function expectOwn(texts: { path: string; text: string }[]) {
    expect(texts.filter(({ text }) => text === '').map(({ path }) => path)).toEqual([]);
    const repeated = texts.filter(({ path, text }) =>
      texts.some((other) => other.path !== path && other.text === text),
    );
    expect(repeated).toEqual([]);
  }

  test('is found', () => {
    expect(all.map(({ path }) => path)).toContain(page);
  });

  test('has a title of its own', () => {
    expectOwn(
      all.map(({ path, html }) => ({ path, text: /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '' })),
    );
  });

  test('has a description of its own', () => {
    expectOwn(all.map(({ path, tags }) => ({ path, text: metaOf(tags, 'description') })));
  });

  test('has a picture to be shared with', () => {
    const without = all.filter(({ path, tags }) => {
      const picture = metaOf(tags, 'og:image');
      return picture === '' || bytes(fromDist(path, picture)) < 2000;
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('shows nothing of a lesson until its stage is there, which a phone puts above the text', () => {
    const lessons = all.filter(({ path }) => path.startsWith('lessons/'));
    const waits = lessons.filter(({ tags }) =>
      tags.some(
        ({ attributes }) => attributes.get('rel') === 'expect' && attributes.get('href') === '#stage',
      ),
    );
    expect(lessons.length).toBeGreaterThan(8);
    expect(waits).toEqual(lessons);
  });

  test('holds nothing that the strict policy refuses', () => {
    const refused = [...pages(), ...stills()].flatMap((path) =>
      tagsOf(readPage(path)).flatMap((tag) =>
        refusals(tag).map((reason) => `${path}: <${tag.name}> ${reason}`),
      ),
    );
    expect(refused).toEqual([]);
  });
});

/** Why the strict policy would refuse this tag, or why it would send a request to another host. */
function refusals({ name, attributes }: Tag): string[] {
  const reasons: string[] = [];
  if (attributes.has('style')) reasons.push(`has a style attribute: ${attributes.get('style')}`);
  if (name === 'style' || (name === 'script' && !attributes.has('src'))) reasons.push('is inline');
  for (const key of attributes.keys()) if (/^on[a-z]+$/.test(key)) reasons.push(`has a handler: ${key}`);
  // An <a href> or a canonical link is an address to go to, not a file to fetch.
  const isReference =
    name === 'a' || (name === 'link' && /^(canonical|alternate)$/.test(attributes.get('rel') ?? ''));
  const fetched = ['src', 'href', 'srcset', 'poster', 'data'].map((key) => attributes.get(key) ?? '');
  const elsewhere = fetched.filter((address) => /(^|[\s,])(https?:)?\/\//i.test(address));
  if (!isReference) for (const address of elsewhere) reasons.push(`fetches ${address}`);
  return reasons;
}
