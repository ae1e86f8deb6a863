/** What is said about a table that was opened or pasted: why there is none, what was done to it, which rows are left out. */
export const csv = {
  problems: {
    empty: 'There is nothing in it. A table needs at least one row with a number.',
    workbook: 'This is a spreadsheet’s own file. Save it there as CSV, then open that.',
    notText: 'This is not text. A table is a text file, with one row a line.',
    onlyNames: (row: string) => `Row ${row} names the columns, and no rows follow.`,
    openQuote: (row: string) => `Row ${row} opens a quotation mark that nothing closes.`,
    rowTooLong: (row: string, most: string) =>
      `Row ${row} runs on for more than ${most} characters. Perhaps a line break is missing.`,
    tooManyColumns: (row: string, count: string, most: string) =>
      `Row ${row} has ${count} columns. Up to ${most} will do.`,
    tooManyCells: (row: string, count: string, columns: string) =>
      `Row ${row} has ${count} cells where there are ${columns} columns, and most rows are like it. Perhaps commas separate both cells and decimals.`,
  },
  choices: {
    noSuchColumn: (column: string) => `There is no column ${column}.`,
    textColumn: (column: string, row: string, text: string) =>
      `${column} holds words, not numbers: row ${row} says “${text}”.`,
    noPoints: (row: string) => `From row ${row} on, no row has numbers in both columns.`,
  },
  doubts: {
    tooFew: (x: string, y: string, count: string, needed: string) =>
      needed === '1'
        ? `No row has numbers in both ${x} and ${y}. A line through the origin needs one.`
        : `Only ${count} row has numbers in both ${x} and ${y}, and a line has two numbers to find, w and b. It takes two rows or more.`,
    xConstant: (x: string, y: string, value: string) =>
      `${x} is ${value} in every row, so it cannot tell one ${y} from another, and no single line is best.`,
    copied: (x: string, y: string) =>
      x === y
        ? `${x} stands for both x and y, so a line through all points is no discovery.`
        : `${y} is the same as ${x} in every row, so a line through all points is no discovery.`,
    yConstant: (y: string, value: string) => `${y} is ${value} in every row, so the best line is level.`,
    another: 'Choose another column for x.',
  },
  notes: {
    comments: (count: string) => `Lines passed over because they begin with #: ${count}.`,
    titleLines: (count: string) => `Lines above the table that were passed over: ${count}.`,
    wideRowsLeftOut: (count: string, row: string) =>
      `Rows with more cells than there are columns are left out: ${count}. The first is row ${row}.`,
    firstRowsOnly: (count: string) => `Only the first ${count} rows are here; the rest is left out.`,
    firstRow: {
      names: (text: string) => `The first row, “${text}”, is taken for the names of the columns.`,
      numbers: (text: string) => `The first row, “${text}”, is taken for data, not for names.`,
    },
    markOrNumber: {
      cells: (mark: string, text: string) =>
        `The ${mark} in “${text}” is taken to stand between cells, not inside a number.`,
      number: (mark: string, text: string) =>
        `The ${mark} in “${text}” is taken to be part of a number, not to stand between cells.`,
    },
    takenFor: (column: string, text: string, value: string) =>
      `In ${column}, “${text}” is taken for ${value}.`,
    percent: (column: string, text: string, value: string) =>
      `Percent signs in ${column} are left away: “${text}” is ${value}.`,
    ownMark: (column: string, mark: string) => `In ${column}, decimals come after ${mark}.`,
  },
  between: (mark: string, text: string) =>
    `The ${mark} in “${text}” could stand between cells or set thousands apart. Which is it, in every row?`,
  unclear: (column: string, text: string, one: string, other: string) =>
    `In ${column}, “${text}” could be ${one} or ${other}. Which is it, in the whole column?`,
  leftOut: {
    missing: (row: string, column: string) => `Row ${row} is left out: ${column} is missing.`,
    notANumber: (row: string, column: string, text: string) =>
      `Row ${row} is left out: ${column} is “${text}”, which is not a number.`,
    otherMark: (row: string, column: string, text: string, mark: string) =>
      `Row ${row} is left out: ${column} is “${text}”, which is not a number where decimals come after ${mark}.`,
    tooLarge: (row: string, column: string, text: string, most: string) =>
      `Row ${row} is left out: ${column} is ${text}, which is too large. Up to ${most} will do, either way from 0.`,
  },
  nameless: 'A column without a name',
  unnamed: (column: string) => `Column ${column}`,
};
