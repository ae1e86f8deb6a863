import type { Plugin } from 'vite';

const NOTHING = '\0nothing-of-node';

/** Pyodide runs in Node as well, and asks for its modules there. In a browser it never comes to those lines: they get nothing. */
export function withoutNode(): Plugin {
  return {
    name: 'downhill-without-node',
    enforce: 'pre',
    resolveId(id, importer) {
      return importer?.includes('/pyodide/') && /^(node:.*|ws)$/.test(id) ? NOTHING : null;
    },
    load: (id) => (id === NOTHING ? 'export default {};' : null),
  };
}
