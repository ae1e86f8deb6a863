/// <reference types="vite/client" />
/// <reference types="mdx" />
declare module 'virtual:rules.css';
declare module 'virtual:names.css';
/** build/names.ts: what things are called in books, typeset. */
declare module 'virtual:names' {
  import type { TypesetTree } from 'virtual:rules';
  import type { names as words } from '#words/names.ts';

  const names: Readonly<Record<keyof typeof words, TypesetTree>>;
  export default names;
}
/** build/rules.ts: the rules of the core, typeset. */
declare module 'virtual:rules' {
  export type TypesetTree =
    | string
    | readonly [
        tag: string,
        attributes: Readonly<Record<string, string | number | boolean>>,
        inside: readonly TypesetTree[],
      ];
  type Rules = Readonly<Record<string, TypesetTree>>;
  const rules: Readonly<Record<'optimizer' | 'schedule' | 'surface', Rules>>;
  export default rules;
}
/** build/searchLoops.ts: a module of WebAssembly. */
declare module 'virtual:search-loops' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
declare module 'pyodide/pyodide.asm.mjs' {
  const createPyodideModule: (settings: unknown) => Promise<unknown>;
  export default createPyodideModule;
}
declare module '*.grammar' {
  export const parser: import('@lezer/lr').LRParser;
}
