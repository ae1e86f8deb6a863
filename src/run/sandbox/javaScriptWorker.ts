/**
 * Runs a learner's JavaScript, once: each run gets a worker of its own. The program is evaluated as text, which needs
 * 'unsafe-eval' in the policy of this worker's own file and of no other; there is no page, no network and no store in here.
 */
import { lockDown } from './lockdown.ts';
import type { Ask, Fault, Task, Tell } from './messages.ts';
import { teller } from './teller.ts';

const post = self.postMessage.bind(self) as (message: Tell, options?: StructuredSerializeOptions) => void;
const clock = performance.now.bind(performance);
const later = setTimeout.bind(self);
// biome-ignore lint/security/noGlobalEval: running the learner's own text is what this worker is for.
const evaluate = globalThis.eval;
const NAME = 'program.js';
const tells = teller((message, transfer) => post(message, { transfer }), clock);

/** A value as a console prints it: numbers and words plain, the rest as JSON. */
function show(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'bigint' ? `${value}n` : String(value);
  if (value instanceof Error) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

const print = (...values: unknown[]) => tells.print(`${values.map(show).join(' ')}\n`);

let parameters = 0;

function visit(...place: unknown[]): void {
  const numbers = place.filter((one) => typeof one === 'number');
  if (place.length !== parameters || numbers.length !== parameters)
    throw new TypeError(`visit takes ${parameters} numbers, not ${place.map(show).join(' and ') || 'none'}`);
  tells.visit(...numbers);
}

function faultOf(error: unknown): Fault {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const line = new RegExp(`${NAME.replace('.', '\\.')}:(\\d+)`).exec(stack)?.[1];
  const where = line === undefined ? '' : `\n    at line ${line}`;
  return { text: `Uncaught ${show(error)}${where}`, line: line === undefined ? null : Number(line) };
}

/** `import` is the one word that leads out and cannot be taken away, so a program that has it is not run. */
function importIn(program: string): Fault | null {
  const at = program.search(/\bimport\b/);
  if (at < 0) return null;
  const line = program.slice(0, at).split('\n').length;
  return { text: `Uncaught SyntaxError: there is nothing to import here\n    at line ${line}`, line };
}

function run({ program, width }: Task): void {
  parameters = width;
  const refused = importIn(program);
  if (refused) {
    tells.end(refused);
    return;
  }
  Object.assign(globalThis, { visit, console: { log: print, info: print, warn: print, error: print } });
  lockDown(['visit', 'console']);
  // A mistake in the writing tells its line only to those who hear of it uncaught.
  listen('error', (event) => {
    event.preventDefault();
    const { error, lineno } = event as ErrorEvent;
    tells.end(withLine(faultOf(error), lineno));
  });
  later(() => {
    evaluate(`"use strict"; ${program}\n//# sourceURL=${NAME}`);
    tells.end(null);
  });
}

const withLine = ({ text, line }: Fault, lineno: number): Fault =>
  line === null && lineno ? { text: `${text}\n    at line ${lineno}`, line: lineno } : { text, line };

const listen = self.addEventListener.bind(self);
listen('message', (event) => {
  const ask = (event as MessageEvent<Ask>).data;
  if (ask.kind === 'run') run(ask);
});
try {
  // Asked once, at once: whether the host's policy lets text become code here.
  evaluate('0');
  post({ kind: 'ready', interpreter: null });
} catch (error) {
  post({ kind: 'refused', text: String(error) });
}
