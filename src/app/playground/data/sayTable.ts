import { playgroundData } from '#words/playgroundData.ts';
import { plain } from '../../../i18n/format.ts';
import type { TableProblem } from '../../../run/table/messages.ts';
import { sayProblem } from '../sayCsv.ts';

const words = playgroundData.import;

/** Megabytes as people count them. */
export const megabytes = (bytes: number): string => plain(bytes / 2 ** 20, 1);

/** Why there is no table, in one sentence. */
export function sayTableProblem(problem: TableProblem): string {
  switch (problem.code) {
    case 'tooMuch':
      return words.tooMuch(megabytes(problem.bytes), megabytes(problem.most));
    case 'unreadable':
      return words.unreadable;
    default:
      return sayProblem(problem);
  }
}
