// Builds the site into dist/: the browser's bundle, then every page as an HTML file of its own.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const server = join(root, 'node_modules/.cache/downhill-server');

export async function build() {
  const vite = await import('vite');
  await vite.build({ root, logLevel: 'warn' });
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
  await prerender();
}

/** Renders every route with the server's bundle, on top of the HTML that the client build made. */
async function prerender() {
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
    const up = '../'.repeat(route.split('/').length - 1) || './';
    await write(
      `${route}index.html`,
      fill(template, {
        up,
        route,
        ...(await renderPage(route)),
        preload: chunksOf(await sourcesBehind(route), manifest),
        manifest,
      }),
    );
  }
  const lost = await renderPage('404/');
  await write(
    '404.html',
    notFound(fill(template, { up: './', route: '404/', ...lost, preload: [], manifest })),
  );
  await writeStart(manifest);
  // No bundler sees this script, and every page waits for it.
  const { minifySync } = await import('vite');
  await write('theme.js', minifySync('theme.js', await readFile(join(root, 'public/theme.js'), 'utf8')).code);
}

function fill(template, { up, route, html, title, description, preview, preload, manifest }) {
  const fonts = Object.values(manifest).filter(({ src }) => src?.includes('downhill-fonts'));
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const styles = sheetsOf(route, manifest);
  // In the order of need: what the first paint waits for stands first, for a browser asks a few files at a time.
  const head = [
    ...styles.map(({ file }) => `<link rel="stylesheet" crossorigin href="./${file}" />`),
    '<script src="./theme.js"></script>',
    // On a phone the stage stands above the text that comes before it in the file: nothing is shown until both are there.
    ...(html.includes('id="stage"') ? ['<link rel="expect" href="#stage" blocking="render" />'] : []),
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    `<meta property="og:image" content="${up}previews/${preview}.png" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
    ...fonts.map(
      ({ file }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`,
    ),
    `<script type="module" crossorigin fetchpriority="low" src="./${entry.file}"></script>`,
    ...preload.map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="./${file}" />`),
  ];
  return template
    .replace(/\s*<(link rel="stylesheet"|script)[^>]*>(<\/script>)?/g, '')
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => html)
    .replace(
      '<html lang="en"',
      () => `<html data-prerendered="${route}" lang="${process.env.SITE_LANGUAGE ?? 'en'}"`,
    )
    .replaceAll('="./', `="${up}`);
}

/** The site's one sheet; the pages of src/app/<name>/ have a second, <name>.css, which the lessons do without. */
function sheetsOf(route, manifest) {
  const sheets = Object.values(manifest).filter(({ file }) => file.endsWith('.css'));
  const pageOf = ({ src }) => /src\/app\/(\w+)\/\1\.css$/.exec(src ?? '')?.[1];
  const ours = sheets.filter((sheet) => !pageOf(sheet) || route.startsWith(`${pageOf(sheet)}/`));
  // What a page adds comes after what it adds to.
  return ours.sort((one, other) => Number(!!pageOf(one)) - Number(!!pageOf(other)));
}

/** The chunks behind a page, asked for by the page itself before its script asks. The bowl's own come when it is seen. */
function chunksOf(sources, manifest) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || chunk.isEntry || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const chunk of Object.values(manifest))
    if (chunk.isEntry) for (const imported of chunk.imports ?? []) visit(imported);
  for (const source of sources) visit(source);
  return [...files];
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

async function writeStart(manifest) {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const styles = sheetsOf('404/', manifest).map(({ file }) => `'${file}'`);
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
