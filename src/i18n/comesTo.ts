import { untold } from '#words/untold.ts';

/**
 * The sign between what is worked out and what it comes to. Numbers are shown rounded, and who works with the digits on the screen may get
 * others than the screen says: 0.929 · 2 is 1.858, and thirteen fourteenths times 2 is 1.857. Then the sign says so.
 */
export type Sign = '=' | '≈';

/**
 * "=" where the digits shown give the digits shown, else "≈".
 * @param worked what the numbers come to as they are shown
 * @param shown what is shown after the sign
 * @param write how such a number is written
 */
export const comesTo = (worked: number, shown: string, write: (value: number) => string): Sign =>
  shown === untold.shown || write(worked) === shown ? '=' : '≈';

/** The number that a text of ours shows, to go on with: 0.929, (−88), +1.2, 2.50 × 10⁻⁷. */
export const shownNumber = (text: string): number =>
  Number(
    text
      .replace(/[()+ ]/g, '')
      .replace(/×10(.*)/, (_, power: string) => `e${power.normalize('NFKC')}`)
      .replaceAll('−', '-'),
  );
