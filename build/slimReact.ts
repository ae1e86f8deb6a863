import type { Plugin } from 'vite';

/** What nothing in the site calls: of react-dom the resource hints, forms and portals (react-dom/client takes no function of it), of react some rare parts. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'react-dom': [
    ...[
      'browser',
      'createPortal',
      'preconnect',
      'prefetchDNS',
      'preinit',
      'preinitModule',
      'preload',
      'preloadModule',
    ],
    ...['requestFormReset', 'unstable_batchedUpdates', 'useFormState', 'useFormStatus'],
  ],
  react: [
    ...[
      'Children',
      'addTransitionType',
      'cacheSignal',
      'cloneElement',

      'forwardRef',
      'unstable_useCacheRefresh',
    ],
    ...['useEffectEvent', 'useOptimistic'],
  ],
};
const IMPORTS = /import\s*(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*['"](react|react-dom)['"]/g;
const PRODUCTION = /\/(react|react-dom)\.production\.js$/;

/**
 * Leaves out of React what the site does not call: every page loads it, and of CommonJS no bundler can tell what is not called. Who imports one of these
 * names hears of it as the site is built.
 */
export function slimReact(): Plugin {
  return {
    name: 'downhill-slim-react',
    apply: 'build',
    transform: {
      filter: { id: [PRODUCTION, /\/src\/.*\.tsx?$/] },
      handler(code, id) {
        const name = PRODUCTION.exec(id)?.[1];
        if (name === undefined) {
          for (const [, names = '', from = ''] of code.matchAll(IMPORTS))
            for (const one of names.split(/\s*,\s*/))
              if (LEFT_OUT[from]?.includes(one.trim()))
                this.error(`${id}: ${one} is left out of ${from} in build/slimReact.ts.`);
          return null;
        }
        const slim = (LEFT_OUT[name] ?? []).reduce((whole, one) => {
          const less = whole.replace(
            new RegExp(`^exports\\.${one} = (function[\\s\\S]*?^\\}|\\w+);\\n`, 'm'),
            '',
          );
          if (less.length === whole.length)
            this.error(`${id} does not write exports.${one} as build/slimReact.ts expects.`);
          return less;
        }, code);
        return { code: slim, map: null };
      },
    },
  };
}
