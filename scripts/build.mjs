// Builds the site into dist/: the browser's bundle, then every page as an HTML file of its own.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const server = join(root, 'node_modules/.cache/downhill-server');
/** How a lesson looks to readers without scripts. */
const UNSCRIPTED = 'src/app/withoutScripts.css';
const LANGUAGE = process.env.SITE_LANGUAGE ?? 'en';

export async function build() {
  const vite = await import('vite');
  const input = ['index.html', UNSCRIPTED].map((file) => join(root, file));
  const { output } = await vite.build({ root, logLevel: 'warn', build: { rolldownOptions: { input } } });
  await vite.build({
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: server,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rollupOptions: { input: join(root, 'src/app/serverEntry.tsx') },
    },
  });
  await prerender(output.filter(({ type }) => type === 'chunk'));
}

/** Renders every route with the server's bundle, on top of the HTML that the client build made. */
async function prerender(chunks) {
  const { MISSING, ROUTES, renderPage, sourcesBehind } = await import(
    `${pathToFileURL(join(server, 'serverEntry.js')).href}?${Date.now()}`
  );
  // Shown by <html data-missing>; its button is public/theme.js's.
  const missing = `<div class="refusal is-missing" role="alert"><p>${MISSING.says}</p><button type="button" class="button" data-again>${MISSING.again}</button></div>`;
  const template = (await readFile(join(dist, 'index.html'), 'utf8')).replace(
    '<!--missing-->',
    () => missing,
  );
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  for (const route of ROUTES) {
    const page = await renderPage(route);
    const first = filesBehind(await sourcesBehind(route), chunks);
    const all = [
      ...new Set([...first.preload, ...filesBehind(await sourcesBehind(route, false), chunks).preload]),
    ];
    await write(
      `${route}index.html`,
      fill(template, {
        up: upFrom(route),
        route,
        ...page,
        ...first,
        all,
        manifest,
      }),
    );
    const styles = [...sheetsOf(route, all, manifest), manifest[UNSCRIPTED].file];
    for (const still of page.stills) await write(still.file, stillPage(still, styles));
  }
  const lost = await renderPage('404/');
  await write(
    '404.html',
    notFound(fill(template, { up: './', route: '404/', ...lost, ...filesBehind([], chunks), manifest })),
  );
  await writeStart(manifest, filesBehind([], chunks));
  // No bundler sees this script, and every page waits for it.
  const { minifySync } = await import('vite');
  await write('theme.js', minifySync('theme.js', await readFile(join(root, 'public/theme.js'), 'utf8')).code);
}

function fill(
  template,
  { up, route, html, title, description, preview, preload, all = preload, text, manifest },
) {
  const fonts = Object.values(manifest).filter(({ src }) => src?.includes('downhill-fonts'));
  const entry = manifest['index.html'];
  const styles = sheetsOf(route, preload, manifest);
  const later = sheetsOf(route, all, manifest).filter((file) => !styles.includes(file));
  if (route.startsWith('lessons/')) later.push(manifest[UNSCRIPTED].file);
  const laterSheets = later.length > 0 ? [`<noscript>${sheetLinks(later)}</noscript>`] : [];
  // A lesson whose picture nobody has taken yet is shared with that of the course.
  const shared = existsSync(join(root, `public/previews/${preview}.png`)) ? preview : 'home';
  // In the order of need: what the first paint waits for stands first, for a browser asks a few files at a time.
  const head = [
    sheetLinks(styles),
    // Readers without scripts have the pictures of all steps before them.
    ...laterSheets,
    '<script src="./theme.js"></script>',
    // On a phone the stage stands above the text that comes before it in the file: nothing is shown until both are there.
    ...(html.includes('id="stage"') ? ['<link rel="expect" href="#stage" blocking="render" />'] : []),
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    `<meta property="og:image" content="${up}previews/${shared}.png" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
    ...fonts.map(
      ({ file }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`,
    ),
    `<script type="module" crossorigin fetchpriority="low" src="./${entry.file}"></script>`,
    ...preload.map((file) => {
      const mark = file === text && route.startsWith('lessons/') ? ` data-route="${route}"` : '';
      return `<link rel="modulepreload" crossorigin fetchpriority="low"${mark} href="./${file}" />`;
    }),
  ];
  return template
    .replace(/\s*<(link rel="stylesheet"|script)[^>]*>(<\/script>)?/g, '')
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => html)
    .replace('<html lang="en"', () => `<html data-prerendered="${route}" lang="${LANGUAGE}"`)
    .replaceAll('="./', `="${up}`);
}

/** A picture that readers without scripts see in a frame of its lesson: dressed as it, and nothing else. */
const stillPage = ({ file, title, html }, styles) => `<!doctype html>
<html lang="${LANGUAGE}" data-theme="light">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    ${sheetLinks(styles).replaceAll('="./', `="${upFrom(file)}`)}
  </head>
  <body>${html}</body>
</html>
`;

const upFrom = (file) => '../'.repeat(file.split('/').length - 1) || './';

const sheetLinks = (files) =>
  files.map((file) => `<link rel="stylesheet" crossorigin href="./${file}" />`).join('\n    ');

/** The sheets of what a page asks for, the kit's first; the pages of src/app/<name>/ have another, <name>.css, which adds to them. */
function sheetsOf(route, preload, manifest) {
  const chunks = Object.values(manifest);
  const own = preload.flatMap((file) => chunks.find((chunk) => chunk.file === file)?.css ?? []);
  const pages = chunks.filter(({ src }) => {
    const page = /(?:^|\/)src\/app\/(\w+)\/\1\.css$/.exec(src ?? '')?.[1];
    return page && route.startsWith(`${page}/`);
  });
  return [...new Set([...own, ...pages.map(({ file }) => file)])];
}

/**
 * The files of scripts behind a page, asked for by the page itself before its script asks. The bowl's own come when it is seen. Of them `text` is the lesson's,
 * by which its script finds it (src/app/pages/lessonAt.tsx).
 */
function filesBehind(sources, chunks) {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const of = new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [relative(root, id), chunk])));
  const files = new Set();
  const visit = ({ fileName, isEntry, imports }) => {
    if (files.has(fileName)) return;
    if (!isEntry) files.add(fileName);
    for (const file of imports) visit(named.get(file));
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk);
  for (const source of sources) {
    if (!of.has(source)) throw new Error(`No script holds ${source}.`);
    visit(of.get(source));
  }
  const text = of.get(sources.find((source) => source.endsWith('.mdx')));
  if (text && !text.exports.includes('stages')) throw new Error(`${text.fileName} is more than a lesson.`);
  return { preload: [...files], text: text?.fileName };
}

/**
 * A host serves 404.html at any depth, so no relative address in it can be right. It asks for start.js at every depth; the one that
 * is there knows the root, and takes the page over. First where most sites have it, at the root of their host, which is as far up as an address can go.
 */
function notFound(html) {
  const depths = [40, ...Array.from({ length: 12 }, (_, depth) => depth)].map(
    (depth) => '../'.repeat(depth) || './',
  );
  const scripts = depths.map((up) => `<script type="module" src="${up}start.js"></script>`);
  return html
    .replace(/\s*<(link rel="(stylesheet|icon|preload|modulepreload)"|script)[^>]*>(<\/script>)?/g, '')
    .replace('</head>', () => `  ${scripts.join('\n    ')}\n  </head>`);
}

async function writeStart(manifest, { preload }) {
  const entry = manifest['index.html'];
  const styles = sheetsOf('404/', preload, manifest).map((file) => `'${file}'`);
  await write(
    'start.js',
    `// Served with 404.html: finds the root of the site from its own address, and starts the app there.
const root = new URL('.', import.meta.url);
for (const file of [${styles}]) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(file, root).href;
  document.head.append(link);
}
import(new URL('theme.js', root).href);
import(new URL('${entry.file}', root).href);
`,
  );
}

const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

async function write(file, text) {
  const path = join(dist, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
