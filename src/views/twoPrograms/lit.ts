/** What is in hand of the two programs: a part that both have, or a line that is there for a reason; and which lines of a program that is. */
import { twoPrograms as words } from '#words/twoPrograms.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkLine, NetworkPart, Reason } from '../../run/programs/network/networkRun.ts';

export type InHand = { readonly part: NetworkPart } | { readonly reason: Reason };

export const sameInHand = (one: InHand | null, other: InHand | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const isLit = (line: NetworkLine | null | undefined, inHand: InHand | null): boolean =>
  !!line && !!inHand && ('part' in inHand ? line.part === inHand.part : line.reason === inHand.reason);

/** Line numbers from 1, runs of them as spans, for whoever cannot see what is lit. */
export function numbersOf(lines: readonly (NetworkLine | null)[], inHand: InHand): string {
  const spans: [number, number][] = [];
  for (const [i, line] of lines.entries()) {
    if (!isLit(line, inHand)) continue;
    const last = spans.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else spans.push([i + 1, i + 1]);
  }
  return words.lines(
    spans.map(([from, to]) => (from === to ? plain(from) : words.span(plain(from), plain(to)))),
  );
}
