/**
 * What the learner has made of a program, kept in the browser under the program that was given, so that leaving the step loses nothing. A
 * browser that refuses keeps it in memory.
 */
const KEY = 'downhill.code.1';
/** So many programs, the last ones typed; and none longer than a program is. */
const MOST = 24;
const LONGEST = 20_000;

let memory: Readonly<Record<string, string>> = {};

function readAll(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return memory;
    // What was kept may have been edited by hand: texts are taken, the rest is left.
    return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
  } catch {
    return memory;
  }
}

/** What was made of the program `given`, or undefined where nothing was. */
export const typedFor = (given: string): string | undefined => {
  const all = readAll();
  return Object.hasOwn(all, given) ? all[given] : undefined;
};

/** Keeps what was made of the program `given`; null forgets it. */
export function keepTyped(given: string, text: string | null): void {
  const others = Object.entries(readAll()).filter(([key]) => key !== given);
  const kept = text === null || text.length > LONGEST ? others : [...others, [given, text] as const];
  memory = Object.fromEntries(kept.slice(-MOST));
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // The memory above stands in; the shell says once that nothing is kept.
  }
}
