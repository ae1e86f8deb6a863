/** How many letters must change to turn one word into the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word most like the one that was typed, or null where none is like it. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const word of words) {
    const known = word.toLowerCase();
    const changes = known.includes(wanted) && wanted.length > 3 ? 1 : distance(wanted, known);
    if (changes < least) [best, least] = [word, changes];
  }
  return best;
}
