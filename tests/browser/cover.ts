// Themes, sizes and hands do not go by lesson but by what is shown: they look at the fewest steps that together show everything there is.

/** `npm test -- --all`: every step with everything, for the day before a release. */
export const EVERYTHING = process.env['EVERYTHING'] === '1';

/**
 * The fewest of these that together have every piece, as far as always taking the one that brings most finds them; in their order. What
 * brings as much in a group that is already taken from goes first: a group is a page to load. All of them where everything is asked for.
 */
export function cover<T>(
  all: readonly T[],
  piecesOf: (one: T) => Iterable<string>,
  groupOf: (one: T) => unknown = () => null,
  everything = EVERYTHING,
): T[] {
  if (everything) return [...all];
  const pieces = new Map(all.map((one) => [one, new Set(piecesOf(one))]));
  const left = new Set([...pieces.values()].flatMap((its) => [...its]));
  const chosen = new Set<T>();
  const groups = new Set<unknown>();
  const gain = (one: T): number => {
    const brings = [...(pieces.get(one) ?? [])].filter((piece) => left.has(piece)).length;
    return brings === 0 ? 0 : brings + (groups.has(groupOf(one)) ? 0.5 : 0);
  };
  while (left.size > 0) {
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.add(best);
    groups.add(groupOf(best));
    for (const piece of pieces.get(best) ?? []) left.delete(piece);
  }
  return all.filter((one) => chosen.has(one));
}

/**
 * What a step is made of, each piece by a name: every choice that its layout makes (figures, each as a large picture and as a small one, strip,
 * controls, layers, …), every field of the stage that it sets, every word that it says. No list: a figure, a control or a field that is
 * new is a piece by being there. A stage of another kind shows all of them anew.
 */
export function piecesOf(layout: object, words: Iterable<string>): string[] {
  const kind = (layout as { kind?: unknown }).kind ?? 'line';
  const choices = Object.entries(layout)
    // The still picture has tests of its own.
    .filter(([key]) => key !== 'still')
    .flatMap(([key, value]) => choicesOf(key, value));
  return [...new Set([...choices, ...words].map((piece) => `${kind}: ${piece}`))];
}

function choicesOf(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => choicesOf(key, one));
  if (typeof value === 'string' || typeof value === 'boolean') return [`${key} ${value}`];
  // Of what is set on the stage the fields count: any number may stand in them.
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).map((field) => `${key} ${field}`);
  return [key];
}
