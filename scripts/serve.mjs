// @ts-check
// A small static server for the built app: `npm start` and the browser tests use it. It does what any static host
// does and no more, so that nothing here is needed for the app to work elsewhere.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * The strictest policy the app runs under. It is tested with this one, so that a host may send any weaker one.
 * @public
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The pictures of lessons, for readers without scripts.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  // The one policy there may be: it vouches for the addresses of our five workers and of nothing else.
  'trusted-types downhill-workers',
].join('; ');

/**
 * What a worker may is said by the answer that brings its file. The two that run a learner's program may turn bytes (Python) or text
 * (JavaScript) into code, which the pages may not, and so may, with bytes, the one that searches. They, and those that read tables and time sums, may ask the network for nothing at all.
 * @type {[RegExp, string][]}
 */
const WORKER_POLICIES = [
  [
    /^assets\/(?:python|search)Worker-[\w-]{8}\.js$/,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
  ],
  [/^assets\/javaScriptWorker-[\w-]{8}\.js$/, "default-src 'none'; script-src 'self' 'unsafe-eval'"],
  [/^assets\/(?:table|timings)Worker-[\w-]{8}\.js$/, "default-src 'none'; script-src 'self'"],
];

/** @type {Record<string, string>} */
const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

const COMPRESSIBLE = /^(text\/|application\/(json|manifest|xml)|image\/svg)/;
/** Vite's file names carry a hash of their content, so such a file never changes under its name. */
const HASHED_ASSET = /^assets\/.*-[\w-]{8}\.\w+$/;

const compressors = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * Serves the files under `root` at `base` (a path that begins and ends with a slash), on this machine only unless `host` says otherwise. Port 0
 * takes any free one. `headers` are sent with every answer, in place of ours where the names agree; where they go by the port, they are a function of it.
 * @param {{ root: string, port?: number, base?: string, host?: string, headers?: Record<string, string> | ((port: number) => Record<string, string>) }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, base = '/', host = '127.0.0.1', headers = {} }) {
  if (!base.startsWith('/') || !base.endsWith('/'))
    throw new Error(`base must begin and end with a slash: ${base}`);
  let actualPort = port;
  const common = () => ({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(typeof headers === 'function' ? headers(actualPort) : headers),
  });
  const load = cachedLoader();

  /** @type {(request: import('node:http').IncomingMessage) => Promise<Answer>} */
  async function answer(request) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plainAnswer(405, 'Only GET and HEAD are served here.', { Allow: 'GET, HEAD' });
    }
    const target = locate(request.url ?? '/', base);
    if (target.kind === 'malformed') return plainAnswer(400, 'This address is not properly encoded.');
    if (target.kind === 'redirect') return plainAnswer(301, 'Moved', { Location: target.location });
    if (target.kind === 'file') {
      const file = await findFile(root, target.path);
      if (file?.endsWith('/')) return plainAnswer(301, 'Moved', { Location: withSlash(request.url ?? '/') });
      if (file) return load(root, file, 200, request.headers['accept-encoding']);
    }
    return (await findFile(root, '404.html')) === '404.html'
      ? load(root, '404.html', 404, request.headers['accept-encoding'])
      : plainAnswer(404, 'There is nothing at this address.');
  }

  /** @type {(url?: string) => Record<string, string>} */
  function workerPolicy(url = '/') {
    const target = locate(url, base);
    const found = WORKER_POLICIES.find(([file]) => target.kind === 'file' && file.test(target.path));
    return found ? { 'Content-Security-Policy': found[1] } : {};
  }

  const server = createServer(async (request, response) => {
    const {
      status,
      body,
      headers: own,
    } = await answer(request).catch((error) => {
      console.error(error);
      return plainAnswer(500, 'The server could not read this file.');
    });
    response.writeHead(status, {
      'Content-Length': body.length,
      ...own,
      ...common(),
      ...workerPolicy(request.url),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actualPort}${base}`,
    port: actualPort,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections(); // A browser keeps its connections open for minutes.
      }),
  };
}

/** @typedef {{ status: number, body: Buffer, headers: Record<string, string> }} Answer */

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} headers
 * @returns {Answer}
 */
function plainAnswer(status, text, headers = {}) {
  return {
    status,
    body: Buffer.from(`${text}\n`),
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers },
  };
}

/**
 * Turns a request's address into a path under root, with every segment harmless: no segment begins with a dot (so
 * none is `..`, and the build's own `.vite` and `.stamp` stay private) or contains another system's separator.
 * @param {string} url
 * @param {string} base
 * @returns {{ kind: 'file', path: string } | { kind: 'redirect', location: string } | { kind: 'malformed' | 'missing' }}
 */
function locate(url, base) {
  const [rawPath = ''] = url.split('?', 1);
  let path;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return { kind: 'malformed' };
  }
  if (path.includes('\0')) return { kind: 'malformed' };
  if (`${path}/` === base) return { kind: 'redirect', location: withSlash(url) };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const relative = path.slice(base.length);
  const harmless = relative
    .split('/')
    .every((segment) => !segment.startsWith('.') && !segment.includes('\\'));
  return harmless ? { kind: 'file', path: relative } : { kind: 'missing' };
}

/**
 * The same address with a slash at its end, relative to itself: it holds behind any proxy and, unlike an absolute
 * path, `//elsewhere.example` cannot be made to lead to another host.
 * @param {string} url
 */
function withSlash(url) {
  const queryStart = url.indexOf('?');
  const path = queryStart < 0 ? url : url.slice(0, queryStart);
  const query = queryStart < 0 ? '' : url.slice(queryStart);
  return `./${path.slice(path.lastIndexOf('/') + 1)}/${query}`;
}

/**
 * The file that answers for a path: itself, or the index of a folder named with its slash.
 * @param {string} root
 * @param {string} path
 * @returns {Promise<string | undefined>} a path under root; it ends with a slash where the slash was forgotten
 */
async function findFile(root, path) {
  const wantsIndex = path === '' || path.endsWith('/');
  const file = wantsIndex ? `${path}index.html` : path;
  const found = await stat(join(root, file)).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return undefined;
  const index = await stat(join(root, file, 'index.html')).catch(() => undefined);
  return index?.isFile() ? `${file}/` : undefined;
}

/** Reads and compresses each version of each file once. */
function cachedLoader() {
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map();

  /** @type {(root: string, file: string, status: number, accepted?: string | string[]) => Promise<Answer>} */
  return async (root, file, status, accepted) => {
    const type = MIME_TYPES[extname(file)] ?? 'application/octet-stream';
    const compressible = COMPRESSIBLE.test(type);
    const encoding = compressible ? chooseEncoding(String(accepted ?? '')) : undefined;
    const path = join(root, file);
    const { mtimeMs, size } = await stat(path);
    const key = `${path} ${mtimeMs} ${size} ${encoding}`;
    const body =
      bodies.get(key) ?? readFile(path).then((bytes) => (encoding ? compressors[encoding](bytes) : bytes));
    bodies.set(key, body);
    return {
      status,
      body: await body,
      headers: {
        'Content-Type': type,
        'Cache-Control': HASHED_ASSET.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(compressible ? { Vary: 'Accept-Encoding' } : {}),
        ...(encoding ? { 'Content-Encoding': encoding } : {}),
      },
    };
  };
}

/**
 * @param {string} accepted  an Accept-Encoding header
 * @returns {'br' | 'gzip' | undefined}
 */
function chooseEncoding(accepted) {
  const wanted = accepted
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';', 1)[0]);
  if (wanted.includes('br')) return 'br';
  return wanted.includes('gzip') ? 'gzip' : undefined;
}
