/** What the core says in codes about a table, in sentences. */
import { csv as words } from '#words/csv.ts';
import { playgroundData } from '#words/playgroundData.ts';
import type { ChoiceProblem, Column, CsvNote, CsvProblem, LeftOut } from '../../core/csv/index.ts';
import type { LineDoubt } from '../../core/lineDoubt.ts';
import { plain } from '../../i18n/format.ts';
import type { Question } from './data/question.ts';

const marks = playgroundData.import;

/** A whole number in digits, whatever its size: rows are looked up by it. */
const whole = (value: number) => String(value);
const shown = (value: number) => plain(value, 10);

/** Why there is no table, in one sentence. */
export function sayProblem(problem: CsvProblem): string {
  const say = words.problems;
  switch (problem.code) {
    case 'empty':
    case 'workbook':
    case 'notText':
      return say[problem.code];
    case 'onlyNames':
    case 'openQuote':
      return say[problem.code](whole(problem.row));
    case 'rowTooLong':
      return say.rowTooLong(whole(problem.row), whole(problem.most));
    case 'tooManyColumns':
      return say.tooManyColumns(whole(problem.row), whole(problem.count), whole(problem.most));
    case 'tooManyCells':
      return say.tooManyCells(whole(problem.row), whole(problem.count), whole(problem.columns));
  }
}

/** Why two columns make no points. */
export function sayChoice(problem: ChoiceProblem): string {
  const say = words.choices;
  switch (problem.code) {
    case 'noSuchColumn':
      return say.noSuchColumn(whole(problem.column + 1));
    case 'textColumn':
      return say.textColumn(problem.column || words.nameless, whole(problem.row), problem.text);
    case 'noPoints':
      return say.noPoints(whole(problem.row));
  }
}

/** What there is to say about two columns before they are taken for points. `names`: theirs. */
export function sayDoubt(doubt: LineDoubt, [x, y]: readonly [x: string, y: string]): string {
  const say = words.doubts;
  switch (doubt.code) {
    case 'tooFew':
      return say.tooFew(x, y, whole(doubt.count), whole(doubt.needed));
    case 'xConstant':
      return say.xConstant(x, y, shown(doubt.value));
    case 'copied':
      return say.copied(x, y);
    case 'yConstant':
      return say.yConstant(y, shown(doubt.value));
  }
}

/** What was done to a table on the way in. */
export function sayNote(note: CsvNote): string {
  const say = words.notes;
  switch (note.code) {
    case 'comments':
    case 'titleLines':
    case 'firstRowsOnly':
      return say[note.code](whole(note.count));
    case 'wideRowsLeftOut':
      return say.wideRowsLeftOut(whole(note.count), whole(note.row));
    case 'firstRow':
      return say.firstRow[note.takenFor](note.text);
    case 'markOrNumber':
      return say.markOrNumber[note.takenFor](marks.delimiters[note.mark], note.text);
    case 'takenFor':
    case 'percent':
      return say[note.code](nameIn(note), note.text, shown(note.value));
    case 'ownMark':
      return say.ownMark(nameIn(note), marks.decimals[note.decimal]);
  }
}

/** What is asked about a table. `names`: of the columns that are taken. */
export function sayQuestion(question: Question, names: readonly string[]): string {
  if (question.kind === 'between')
    return words.between(marks.delimiters[question.between.mark], question.between.text);
  const { text, point, comma } = question.unclear;
  const [one, other] = Math.abs(point) < Math.abs(comma) ? [point, comma] : [comma, point];
  return words.unclear(names[question.place] ?? '', text, shown(one), shown(other));
}

/** Why a row makes no point. */
export function sayLeftOut(left: LeftOut): string {
  const { column, text } = left;
  const row = whole(left.row);
  const say = words.leftOut;
  switch (left.why) {
    case 'missing':
      return say.missing(row, column);
    case 'notANumber':
      return say.notANumber(row, column, text);
    case 'otherMark':
      return say.otherMark(row, column, text, marks.decimals[left.decimal]);
    case 'tooLarge':
      return say.tooLarge(row, column, text, plain(left.most));
  }
}

const nameIn = ({ column, place }: { readonly column: string; readonly place: number }) =>
  columnName({ name: column }, place);

/** What a column is called: its name, or its place when it has none. */
export function columnName({ name }: Pick<Column, 'name'>, index: number): string {
  return name === '' ? words.unnamed(whole(index + 1)) : name;
}
