/// <reference types="vite/client" />
/// <reference types="mdx" />
declare module 'virtual:math.css';
declare module 'pyodide/pyodide.asm.mjs' {
  const createPyodideModule: (settings: unknown) => Promise<unknown>;
  export default createPyodideModule;
}
declare module '*.grammar' {
  export const parser: import('@lezer/lr').LRParser;
}
