import type { Plugin } from 'vite';

/** What nothing in the site calls, by package: resource hints, forms and portals (react-dom/client takes no function of react-dom), and rare parts. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'react-dom':
    'browser createPortal preconnect prefetchDNS preinit preinitModule preload preloadModule requestFormReset unstable_batchedUpdates useFormState useFormStatus',
  react:
    'Activity Children addTransitionType cacheSignal cloneElement forwardRef unstable_useCacheRefresh useEffectEvent useOptimistic ViewTransition',
  scheduler: 'unstable_forceFrameRate unstable_next unstable_runWithPriority unstable_wrapCallback',
};
const leftOut = (name: string) => LEFT_OUT[name]?.split(' ') ?? [];

/**
 * What react-dom/client does for parts of React that are not used: a fragment that has a ref, transitions of views, the hints that are left out above, functions as
 * actions of forms, the node of a component, and the list of components above an error, for which no boundary of ours asks.
 */
const NEVER_CALLED = [
  /^ {6}extractEvents\$1\([\s\S]*?^ {6}\);\n/m,
  /^ {2}i = \(unblocked\.ownerDocument \|\| unblocked\)\.\$\$reactFormReplay;\n[\s\S]*?(?=^\}\n)/m,
  /^ReactDOMSharedInternals\.findDOMNode = function [\s\S]*?^\};\n/m,
  /^ *stack: getStackByFiberInDevAndProd\(source\)\n/gm,
  /^FragmentInstance\.prototype\.\w+ = function [\s\S]*?^\};\n/gm,
  /^function startViewTransition\([\s\S]*?^\}\n/m,
  /^ {2}[DCLmXSM]: pre\w+,?\n/gm,
];
const FRAGMENT_REF = /<Fragment\b[^>]*\sref=/;
const FORM_ACTION = /<(?:form|button|input)\b[^>]*\s(?:action|formAction)=/;

const IMPORTS = /import\s*(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*['"](react|react-dom)['"]/g;
const PRODUCTION = /\/(react|react-dom|scheduler)\.production\.js$/;
const CLIENT = /\/react-dom-client\.production\.js$/;
const ENTRY = /\/react-dom\/(client|index)\.js$/;
/** Whether developer tools are there to complain of a bundle that was not made for production. */
const CHECK = /function checkDCE\(\) \{[\s\S]*?^\}\n|^\s*checkDCE\(\);\n/gm;

/** react-dom/client without what nothing on the site calls; throws where it is written in another way. */
export function slimClient(code: string): string {
  return NEVER_CALLED.reduce((whole, found) => {
    const less = whole.replace(found, '');
    if (less === whole)
      throw new Error(`react-dom/client does not write ${found} as build/slimReact.ts expects.`);
    return less;
  }, code);
}

/**
 * Leaves out of React what the site does not call: every page loads it, and of CommonJS no bundler can tell what is not called. Who imports one of these
 * names hears of it as the site is built, and so does who takes a React that is written in another way.
 */
export function slimReact(): Plugin {
  return {
    name: 'downhill-slim-react',
    apply: 'build',
    transform: {
      filter: { id: [PRODUCTION, CLIENT, ENTRY, /\/src\/.*\.tsx?$/] },
      handler(code, id) {
        if (ENTRY.test(id)) return { code: code.replace(CHECK, ''), map: null };
        if (CLIENT.test(id)) return { code: slimClient(code), map: null };
        const name = PRODUCTION.exec(id)?.[1];
        if (name === undefined) {
          if (FRAGMENT_REF.test(code))
            this.error(`${id}: build/slimReact.ts leaves out what a ref of a fragment can do.`);
          if (FORM_ACTION.test(code))
            this.error(`${id}: build/slimReact.ts leaves out functions as actions of forms.`);
          for (const [, names = '', from = ''] of code.matchAll(IMPORTS))
            for (const one of names.split(/[\s,]+/))
              if (leftOut(from).includes(one))
                this.error(`${id}: build/slimReact.ts leaves ${one} out of ${from}.`);
          return null;
        }
        const slim = leftOut(name).reduce((whole, one) => {
          const less = whole.replace(
            new RegExp(`^exports\\.${one} = (function[\\s\\S]*?^\\}|\\w+);\\n`, 'm'),
            '',
          );
          if (less === whole)
            this.error(`${id} does not write exports.${one} as build/slimReact.ts expects.`);
          return less;
        }, code);
        return { code: slim, map: null };
      },
    },
  };
}
