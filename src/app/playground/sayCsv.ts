/** What the core says in codes about a table, in sentences. */
import { csv as words } from '#words/csv.ts';
import type { ChoiceProblem, Column, CsvNote, CsvProblem, LeftOut } from '../../core/csv/index.ts';

/** A whole number in digits, whatever its size: rows are looked up by it. */
const whole = (value: number) => String(value);

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
      return say.textColumn(problem.column, whole(problem.row), problem.text);
    case 'noPoints':
      return say.noPoints(whole(problem.row));
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
    case 'unclearMark':
      return say[note.takenFor](note.text);
  }
}

/** Why a row makes no point. */
export function sayLeftOut({ row, column, why, text }: LeftOut): string {
  const number = whole(row);
  return why === 'missing' ? words.leftOut.missing(number, column) : words.leftOut[why](number, column, text);
}

/** What a column is called: its name, or its place when it has none. */
export function columnName({ name }: Pick<Column, 'name'>, index: number): string {
  return name === '' ? words.unnamed(whole(index + 1)) : name;
}
