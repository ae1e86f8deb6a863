// Programs, run as the page runs them: Python by the same interpreter, JavaScript with nothing around it.
import { createContext, runInContext } from 'node:vm';
import { loadPyodide } from 'pyodide';
import type { Told } from './configurations.ts';

type Interpreter = Awaited<ReturnType<typeof loadPyodide>>;
let started: Interpreter | undefined;

export async function startPython(): Promise<void> {
  started = await loadPyodide();
}

/** The interpreter, which has to be started first. */
export function python(): Interpreter {
  if (!started) throw new Error('Python was not started');
  return started;
}

export function inPython(text: string): Told {
  const visited: [number, number][] = [];
  const printed: string[] = [];
  python().setStdout({ batched: (line) => printed.push(line) });
  const globals = python().toPy({});
  globals.set('visit', (w: number, b: number) => visited.push([w, b]));
  python().runPython(text, { globals });
  return { visited, printed: printed.join('\n') };
}

export function inJavaScript(text: string): Told {
  const visited: [number, number][] = [];
  const printed: string[] = [];
  const context = createContext({
    visit: (w: number, b: number) => visited.push([w, b]),
    console: { log: (...said: unknown[]) => printed.push(said.join(' ')) },
  });
  runInContext(text, context);
  return { visited, printed: printed.join('\n') };
}
