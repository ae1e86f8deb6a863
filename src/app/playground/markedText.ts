/** A text cut where its problems begin and end, so that it can be shown with the bad parts marked. */

export interface Stretch {
  readonly from: number;
  readonly text: string;
  readonly bad: boolean;
}

/** All of the text in order; parts that overlap are marked once. */
export function markedText(
  text: string,
  parts: readonly { readonly from: number; readonly to: number }[],
): Stretch[] {
  const units = new Array<boolean>(text.length).fill(false);
  for (const { from, to } of parts) units.fill(true, from, to);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && units[at] === units[from]) continue;
    stretches.push({ from, text: text.slice(from, at), bad: units[from] as boolean });
    from = at;
  }
  return stretches;
}
