/** Formulas, as the playground's state wants them. What reads and shows them is heavy, and comes when there is the first one. */
import type { FormulaTerrain } from '../../run/playground/now.ts';
import { bring } from '../../ui/bring.ts';

type Pieces = typeof import('./formulaPieces.ts');
let come: Pieces | undefined;
/** Whether a formula was to be read before anything could. */
let missed = false;

/** Resolves once formulas can be read and shown: before a state is given one. */
export async function bringFormulas(): Promise<void> {
  come ??= await bring(() => import('./formulaPieces.ts'));
}

/** What reads and shows formulas; it has come wherever a state has one. */
export function formulaPieces(): Pieces {
  if (!come) throw new Error('A state was given a formula before bringFormulas().');
  return come;
}

/** Whether a text is a formula. Who asks for states that may have one does so in `readingFormulas`. */
export function isFormula(text: string): boolean {
  missed ||= !come;
  return come?.isFormula(text) ?? false;
}

export const formulaTerrain: FormulaTerrain = (text, window) => formulaPieces().formulaTerrain(text, window);

/** What `read` gives: read anew where there may have been a formula before anything had come that knows one. */
export async function readingFormulas<T>(read: () => T | Promise<T>): Promise<T> {
  const had = come !== undefined;
  const found = await read();
  if (had || !missed) return found;
  await bringFormulas();
  return read();
}
