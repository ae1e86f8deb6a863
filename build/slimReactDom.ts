import type { Plugin } from 'vite';

/** What the site takes from react-dom itself; react-dom/client takes no function of it. */
const TAKEN = new Set(['flushSync']);
const TAKES = /import\s*\{([^}]*)\}\s*from\s*['"]react-dom['"]/g;

/**
 * React-dom's functions for resource hints, forms and portals, none of which the site calls, are left out of what every page loads. As CommonJS
 * nobody else can tell that they are not called.
 */
export function slimReactDom(): Plugin {
  return {
    name: 'downhill-slim-react-dom',
    apply: 'build',
    transform: {
      filter: { id: /react-dom\.production\.js$|src\/.*\.tsx?$/ },
      handler(code, id) {
        if (!id.endsWith('react-dom.production.js')) {
          for (const [, names = ''] of code.matchAll(TAKES))
            for (const name of names.split(',').map((one) => one.trim()))
              if (name !== '' && !TAKEN.has(name))
                this.error(`${id}: ${name} is left out of react-dom; add it to TAKEN.`);
          return null;
        }
        const slim = code.replace(/^exports\.(\w+) = function[\s\S]*?^\};\n/gm, (all, name) =>
          TAKEN.has(name) ? all : '',
        );
        if (slim.length > 0.8 * code.length)
          this.error(`${id} is written in another way: nothing of it could be left out.`);
        return { code: slim, map: null };
      },
    },
  };
}
