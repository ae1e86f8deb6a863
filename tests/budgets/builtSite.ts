// Reads the built app from outside: its pages as text, and Vite's manifest for what each chunk pulls in.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = 'dist';

interface ManifestChunk {
  file: string;
  isDynamicEntry?: boolean;
  imports?: string[];
  css?: string[];
}

export interface Tag {
  name: string;
  attributes: Map<string, string>;
}

export function readManifest(): Map<string, ManifestChunk> {
  return new Map(Object.entries(JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))));
}

/** A picture that is shown in a frame of its lesson, for readers without scripts. */
const STILL = /\/stills\/\d+\.html$/;

const htmlFiles = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();

/** Paths of all pages, from dist: `lessons/pats-and-wags/index.html`. */
export const pages = (): string[] => htmlFiles().filter((path) => !STILL.test(path));

/** Paths of all pictures for readers without scripts: `lessons/pats-and-wags/stills/3.html`. */
export const stills = (): string[] => htmlFiles().filter((path) => STILL.test(path));

export function readPage(path: string): string {
  return readFileSync(`${dist}/${path}`, 'utf8');
}

/** Every opening tag of a page with its attributes; text and comments are skipped, whatever they look like. */
export function tagsOf(html: string): Tag[] {
  const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
  const tag = new RegExp(`<!--[\\s\\S]*?-->|<([a-z][\\w-]*)((?:${attribute.source})*)\\s*/?>`, 'gi');
  return [...html.matchAll(tag)]
    .filter(([, name]) => name !== undefined)
    .map(([, name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          value.replace(/^(["'])([\s\S]*)\1$/, '$2'),
        ]),
      ),
    }));
}

/** A file that a page names, as a path from dist, whichever way the page spells it. */
export function fromDist(page: string, address: string): string {
  return address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(page), address);
}

/** The chunks with these manifest keys and everything that they import statically. */
export function closureOf(keys: string[], manifest: Map<string, ManifestChunk>): Map<string, ManifestChunk> {
  const closure = new Map<string, ManifestChunk>();
  const add = (key: string) => {
    const chunk = manifest.get(key);
    if (!chunk) throw new Error(`The manifest has no chunk ${key}.`);
    if (closure.has(key)) return;
    closure.set(key, chunk);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const key of keys) add(key);
  return closure;
}

export function bytes(file: string): number {
  return readFileSync(`${dist}/${file}`).length;
}

export function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length;
}

export function contains(file: string, text: string): boolean {
  return readFileSync(`${dist}/${file}`, 'utf8').includes(text);
}
