import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** What the first script calls the function that puts sheets on a page (src/app/start.tsx). */
const DRESS = 'downhillDress';

interface File {
  readonly fileName: string;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
}

/**
 * Pieces with a sheet of theirs that lies in a file which theirs does not ask for, or in none: importing styles alone is no reason for a bundler to do so, and a file that would hold nothing else is
 * left out.
 */
export function undressed(
  files: readonly File[],
  importsOf: (id: string) => readonly string[],
): [string, string][] {
  const named = new Map(files.map((file) => [file.fileName, file]));
  const lies = new Map(files.flatMap((file) => file.moduleIds.map((id) => [id, file] as const)));
  const behind = (file: File, found = new Set<File>()): Set<File> => {
    if (found.has(file)) return found;
    found.add(file);
    for (const name of file.imports) {
      const next = named.get(name);
      if (next) behind(next, found);
    }
    return found;
  };
  return files.flatMap((file) => {
    const asked = behind(file);
    return file.moduleIds.flatMap((id) =>
      importsOf(id)
        .filter((sheet) => {
          const file = lies.get(sheet);
          return sheet.endsWith('.css') && !(file && asked.has(file));
        })
        .map((sheet): [string, string] => [id, sheet]),
    );
  });
}

/**
 * Styles load with the pieces that they dress. A file of scripts waits for its own sheet before it does anything, so that whoever asks for a piece, and
 * however, has it dressed; a prerendered page has linked the sheets of its pieces, and nothing waits. Vite's own way, lists of sheets beside each `import()`,
 * weighs more. The kit's sheet is on every page.
 */
export function sheets(): Plugin {
  return {
    name: 'downhill-sheets',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk(code, chunk) {
      const own = [...(chunk.viteMetadata?.importedCss ?? [])];
      if (own.length === 0 || chunk.name === 'kit') return null;
      const files = own.map((file) => JSON.stringify(basename(file)));
      return { code: `await ${DRESS}(${files});\n${code}`, map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const file of chunks)
          file.code = file.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');
        const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
        for (const [piece, sheet] of undressed(chunks, importsOf))
          this.error(`${piece} is shown without ${sheet}: give them one file in build/chunks.ts.`);
      },
    },
  };
}
