/**
 * The sign between what is worked out and what it comes to. Numbers are shown rounded, and who works with the digits on the screen may get
 * others than the screen says: 0.929 · 2 is 1.858, and thirteen fourteenths times 2 is 1.857. Then the sign says so.
 */
export type Sign = '=' | '≈';

interface Work<Operands extends readonly string[]> {
  /** The numbers as they are shown. */
  readonly from: readonly [...Operands];
  /** What is done with them. */
  readonly by: (...numbers: { [K in keyof Operands]: number }) => number;
  /** What they come to, as it is shown, and how such a number is written. */
  readonly shown: string;
  readonly write: (value: number) => string;
}

/** "=" where the digits shown give the digits shown, else "≈". */
export function comesTo<Operands extends readonly string[]>({
  from,
  by,
  shown,
  write,
}: Work<Operands>): Sign {
  const numbers = from.map(shownNumber) as { [K in keyof Operands]: number };
  return write(by(...numbers)) === shown ? '=' : '≈';
}

/** The number that a text of ours shows: 0.929, (−88), +1.2, 2.50 × 10⁻⁷. */
export const shownNumber = (text: string): number =>
  Number(
    text
      .replace(/[()+ ]/g, '')
      .replace(/×10(.*)/, (_, power: string) => `e${power.normalize('NFKC')}`)
      .replaceAll('−', '-'),
  );
