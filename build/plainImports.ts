import type { Plugin } from 'vite';

/**
 * Vite wraps each `import()` in a helper that asks for style sheets and files ahead. Pieces bring their sheets (build/sheets.ts), and pages ask for their
 * files themselves, so that the helper would weigh and do nothing.
 */
export function plainImports(): Plugin {
  return {
    name: 'downhill-plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
