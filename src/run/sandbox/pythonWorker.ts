/**
 * Runs a learner's Python: CPython, compiled to WebAssembly (pyodide). The page hands over the interpreter and its library as
 * bytes, so this worker asks the network for nothing; the policy of its file forbids it to, and allows WebAssembly.
 */
import { loadPyodide } from 'pyodide';
import createPyodideModule from 'pyodide/pyodide.asm.mjs';
import { lockDown } from './lockdown.ts';
import type { Ask, Fault, Task, Tell } from './messages.ts';
import { RUNNER } from './runner.ts';
import { teller } from './teller.ts';

const post = self.postMessage.bind(self) as (message: Tell, options?: StructuredSerializeOptions) => void;
const listen = self.addEventListener.bind(self);
const clock = performance.now.bind(performance);
const tells = teller((message, transfer) => post(message, { transfer }), clock);

/** What the interpreter asks of its surroundings while it runs. */
const NEEDED = [
  ...[
    'WebAssembly',
    'TextDecoder',
    'TextEncoder',
    'performance',
    'crypto',
    'setTimeout',
    'clearTimeout',
    'console',
  ],
  ...[
    'MessageChannel',
    'DOMException',
    'AbortController',
    'AbortSignal',
    'Event',
    'EventTarget',
    'location',
    'self',
  ],
];

let runProgram: ((program: string, before: string, width: number) => string) | null = null;

/** The interpreter asks for its two files by their addresses, and is given what the page has brought. */
async function boot({ library, interpreter }: Extract<Ask, { kind: 'boot' }>): Promise<WebAssembly.Module> {
  const compiled =
    interpreter instanceof WebAssembly.Module ? interpreter : await WebAssembly.compile(interpreter);
  const files = { fetch: () => Promise.resolve(new Response(library)) };
  Object.assign(globalThis, files);
  WebAssembly.instantiateStreaming = async (_source, imports) => ({
    module: compiled,
    instance: await WebAssembly.instantiate(compiled, imports),
  });
  const python = await loadPyodide({
    indexURL: 'https://nowhere.invalid/',
    createPyodideModule,
    lockFileContents: LOCK,
    stdLibURL: 'https://nowhere.invalid/library.zip',
  } as Parameters<typeof loadPyodide>[0]);
  python.setStdout(writer());
  python.setStderr(writer());
  python.setStdin({ error: true });
  lockDown(NEEDED);
  runProgram = python.runPython(RUNNER)(tells.visit) as typeof runProgram;
  return compiled;
}

/** No packages: the standard library is all there is. */
const LOCK = JSON.stringify({
  info: {
    abi_version: '2026_0',
    arch: 'wasm32',
    platform: 'emscripten_5_0_3',
    python: '3.14.2',
    version: '314.0.7',
  },
  packages: {},
});

function writer() {
  const decoder = new TextDecoder();
  return {
    isatty: false,
    write(bytes: Uint8Array) {
      tells.print(decoder.decode(bytes, { stream: true }));
      return bytes.length;
    },
  };
}

function run({ program, before = '', width }: Task): void {
  let fault: Fault | null;
  try {
    const told = runProgram?.(program, before, width);
    const [text, line] = told ? (JSON.parse(told) as [string, number]) : [];
    fault = text === undefined ? null : { text, line: line || null };
  } catch (error) {
    // The interpreter itself gave up, as when its memory or its stack is used up.
    fault = { text: String(error), line: null };
  }
  tells.end(fault);
}

listen('message', (event) => {
  const ask = (event as MessageEvent<Ask>).data;
  if (ask.kind === 'run') run(ask);
  else
    boot(ask).then(
      (interpreter) => post({ kind: 'ready', interpreter }),
      (error) => post({ kind: 'refused', text: String(error) }),
    );
});
