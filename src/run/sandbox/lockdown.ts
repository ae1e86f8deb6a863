/**
 * Inside the worker, before a learner's program runs: takes away everything that leads out. Where the host sends our headers the
 * policy of the worker forbids all of it anyway; this is for hosts that send none. What is allowed is named, so that whatever
 * browsers add tomorrow is taken away as well.
 */

/** The names of the language itself, and a few without which nothing runs. None of them reaches the network or a store. */
const LANGUAGE = [
  'AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError',
  'FinalizationRegistry Float16Array Float32Array Float64Array Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map',
  'Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError',
  'Function TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent',
  'encodeURI encodeURIComponent escape globalThis isFinite isNaN parseFloat parseInt undefined unescape Temporal constructor',
  'AsyncDisposableStack DisposableStack SuppressedError hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString',
  'valueOf __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ queueMicrotask structuredClone',
].flatMap((names) => names.split(' '));

/**
 * Leaves of the worker's global scope only the language and `keep`.
 * @param keep more names to be left, all of them harmless
 */
export function lockDown(keep: readonly string[] = []): void {
  const allowed = new Set([...LANGUAGE, ...keep]);
  for (
    let scope: object | null = globalThis;
    scope && scope !== Object.prototype;
    scope = Object.getPrototypeOf(scope)
  ) {
    for (const key of Reflect.ownKeys(scope)) {
      if (typeof key === 'symbol' || allowed.has(key)) continue;
      Reflect.deleteProperty(scope, key);
      if (key in scope) shadow(scope, key);
    }
  }
  closeFunctions();
}

function shadow(scope: object, key: string): void {
  Reflect.defineProperty(scope, key, { value: undefined, writable: false, configurable: false });
}

/** Text must not become code again: that would be a way around the check for `import`. */
function closeFunctions(): void {
  const kinds = [
    () => {},
    async () => {},
    function* () {
      yield 0;
    },
    async function* () {
      yield 0;
    },
  ];
  for (const kind of kinds) {
    const { prototype } = kind.constructor;
    const closed = () => {
      throw new EvalError('Making functions out of text is switched off here.');
    };
    Reflect.defineProperty(closed, 'prototype', { value: prototype });
    if (kind.constructor === Function) Reflect.defineProperty(globalThis, 'Function', { value: closed });
    Reflect.defineProperty(prototype, 'constructor', { value: closed, writable: false, configurable: false });
  }
}
