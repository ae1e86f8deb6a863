/** What a file or the clipboard holds, by how its text begins. */

/** Characters that are enough to tell. */
export const ENOUGH = 4096;

/** A state of the playground or kept experiments, as a file holds them: JSON that says so itself. */
export function isOurs(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text) && /"kind"\s*:\s*"downhill /.test(text.slice(0, ENOUGH));
}

/** Whether a text that was pasted nowhere in particular is meant as a table: numbers in several cells. */
export function looksTabular(text: string): boolean {
  return /\p{Nd}/u.test(text) && /[\t\n\r;]|\p{Nd}\s*,\s*\p{Nd}/u.test(text.trim());
}
