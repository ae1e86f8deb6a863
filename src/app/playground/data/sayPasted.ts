/** What is said about a block that was pasted into the table of points: what became of it, or why nothing did. */
import { playgroundData } from '#words/playgroundData.ts';
import type { LeftOut } from '../../../core/csv/index.ts';
import { plain } from '../../../i18n/format.ts';
import { LIMITS } from '../../../run/playground/state.ts';
import { sayChoice, sayNote, sayProblem, sayQuestion } from '../sayCsv.ts';
import type { Pasted } from './pasteBlock.ts';

const { table: words, import: marks } = playgroundData;

/** `names`: of the columns from the cell on where the block was pasted. */
export function sayPasted(pasted: Pasted, names: readonly string[]): string {
  if ('data' in pasted) {
    const { rows, used, of, notes } = pasted;
    return [
      words.pasted(String(rows)),
      of > used ? words.pastedColumns(String(used), String(of)) : '',
      ...notes.map(sayNote),
      notes.length > 0 ? words.pastedOtherwise : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  }
  switch (pasted.problem) {
    case 'unclear':
      return sayQuestion(pasted.question, names);
    case 'row':
      return sayRow(pasted.left);
    case 'gap':
      return words.pastedMissing(String(pasted.row));
    case 'onlyOne':
      return words.pastedOne(String(pasted.row));
    case 'tooMany':
      return words.pastedMuch(String(LIMITS.points));
    case 'noNumbers':
      return words.pastedNoTable(sayChoice(pasted.why));
    case 'noTable':
      return words.pastedNoTable(sayProblem(pasted.why));
  }
}

function sayRow(left: LeftOut): string {
  const row = String(left.row);
  switch (left.why) {
    case 'missing':
      return words.pastedMissing(row);
    case 'notANumber':
      return words.pastedNotANumber(row, left.text);
    case 'otherMark':
      return words.pastedOtherMark(row, left.text, marks.decimals[left.decimal]);
    case 'tooLarge':
      return words.pastedTooLarge(row, left.text, plain(left.most));
  }
}
