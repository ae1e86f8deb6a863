import { grouped } from '../format.ts';

/** Words of the playground’s data: the panel, the table, and opening a file. Numbers come in as text. */
export const playgroundData = {
  /** How many, as it is written: 1 000 000 (`grouped`). */
  count: (number: number) => grouped(number),
  title: 'Data',
  choose: 'Data set',
  groups: { course: 'From the course', classic: 'Classic sets', made: 'Made from a seed', own: 'Your own' },
  own: (count: string) => `Your own points (${count})`,
  empty: 'No points yet: start from nothing',
  about: 'About these data',
  points: (count: string) => (count === '1' ? '1 point' : `${count} points`),
  rows: {
    size: 'Size',
    source: 'Source',
    license: 'License',
    x: 'x',
    y: 'y',
  },
  unit: (label: string, unit: string) => `${label}: ${unit}`,
  noUnits: (label: string) => `${label}: a plain number`,
  seed: 'Seed',
  seedSays: 'The same seed and settings give the same points on every computer.',
  another: 'Another seed',

  open: 'Open a file…',
  paste: 'Paste…',
  add: 'Add a point',
  removeLast: 'Remove the last point',
  how: 'Click the plot to add a point, drag to move it, Delete to remove it. Drop a file anywhere, or paste a table with Ctrl+V.',
  added: (number: string, x: string, y: string) => `Point ${number} is at x = ${x}, y = ${y}.`,
  removed: (number: string) => `Point ${number} is gone. Undo brings it back.`,
  full: (most: string) => `There are ${most} points, which is as many as fit.`,
  dropHere: 'Drop the file anywhere',

  table: {
    title: 'Edit as a table',
    row: 'Row',
    cell: (row: string, name: string) => `Row ${row}, ${name}`,
    newCell: (name: string) => `New row, ${name}`,
    remove: (row: string) => `Remove row ${row}`,
    add: 'Add a row',
    how: 'Enter and the arrow keys move about. A block from a spreadsheet can be pasted into any cell.',
    tooMany: (count: string, most: string, shown: string) =>
      `There are ${count} points, and only up to ${most} can be typed over here. These are the first ${shown}.`,
    notANumber: (row: string, name: string, text: string) =>
      `Row ${row}, ${name}: “${text}” is not a number, so the old one still counts.`,
    nothing: (row: string, name: string) =>
      `Row ${row}, ${name}: there is nothing, so the old number still counts.`,
    unclear: (row: string, name: string, text: string, one: string, other: string) =>
      `Row ${row}, ${name}: “${text}” could be ${one} or ${other}, so the old one still counts. Write ${one} or ${other}.`,
    tooLarge: (row: string, name: string, text: string, most: string) =>
      `Row ${row}, ${name}: ${text} is too large. Up to ${most} will do, either way from 0.`,
    newNotANumber: (name: string, text: string) => `New row, ${name}: “${text}” is not a number.`,
    newUnclear: (name: string, text: string, one: string, other: string) =>
      `New row, ${name}: “${text}” could be ${one} or ${other}. Write ${one} or ${other}.`,
    newTooLarge: (name: string, text: string, most: string) =>
      `New row, ${name}: ${text} is too large. Up to ${most} will do, either way from 0.`,
    pastedNotANumber: (row: string, text: string) =>
      `Row ${row} of what you pasted has “${text}”, which is not a number, so nothing was changed.`,
    pastedOtherMark: (row: string, text: string, mark: string) =>
      `Row ${row} of what you pasted has “${text}”, which is not a number where decimals come after ${mark}, so nothing was changed.`,
    pastedTooLarge: (row: string, text: string, most: string) =>
      `Row ${row} of what you pasted has ${text}, which is too large, so nothing was changed. Up to ${most} will do, either way from 0.`,
    pastedMissing: (row: string) => `Row ${row} of what you pasted lacks a number, so nothing was changed.`,
    pastedOne: (row: string) =>
      `Row ${row} of what you pasted would be a new point, which needs two numbers, so nothing was changed.`,
    pastedMuch: (most: string) =>
      `With that there would be more than ${most} points, so nothing was changed.`,
    pastedNoTable: (why: string) => `${why} Nothing was changed.`,
    pasted: (count: string) => (count === '1' ? 'Pasted 1 row.' : `Pasted ${count} rows.`),
    pastedColumns: (used: string, count: string) =>
      `It has ${count} columns of numbers, and only the first ${used === '1' ? 'one fits' : 'two fit'} here.`,
    pastedOtherwise: 'Undo brings the old points back; with “Paste…” you can choose how it is read.',
    leaveIt: 'Leave it',
    left: 'What you pasted was left. Nothing was changed.',
  },

  import: {
    title: 'Open a table',
    titleOf: (name: string) => `Open ${name}`,
    pasted: 'what you pasted',
    pasteHere: 'Paste a table here, such as cells copied from a spreadsheet.',
    read: 'Read it',
    reading: 'Reading…',
    progress: (done: string, total: string, rows: string) => `${done} of ${total} MB, ${rows} rows so far`,
    progressName: 'How much has been read',
    cancel: 'Cancel',
    canceled: 'Canceled. Nothing was changed.',
    preview: (count: string) => (count === '1' ? 'One row was read.' : `${count} rows were read.`),
    firstAndLast: 'The first and the last of them:',
    x: 'Column for x',
    y: 'Column for y',
    column: (name: string) => name,
    textColumn: (name: string) => `${name} (words)`,
    delimiter: 'Between cells',
    decimal: 'Decimals after',
    header: 'First row',
    found: (what: string) => `As found: ${what}`,
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', ' ': 'space' },
    decimals: { '.': 'a point', ',': 'a comma' },
    headers: { yes: 'names', no: 'numbers' },
    severalCells: 'Read several cells a row',
    oneNumber: 'Read one number a row',
    withDecimals: (value: string) => `${value}, with decimals`,
    withThousands: (value: string) => `${value}, with thousands set apart`,
    leftOut: (count: string) =>
      count === '1' ? '1 row is left out:' : `${count} rows are left out. The first of them:`,
    oneColumn: 'Only one column holds numbers, so it stands for both x and y.',
    use: (count: string) => (count === '1' ? 'Use this 1 point' : `Use these ${count} points`),
    used: (count: string) => (count === '1' ? '1 point is in place.' : `${count} points are in place.`),
    tooMuch: (size: string, most: string) => `This has ${size} MB. Up to ${most} MB will do.`,
    unreadable: 'The file cannot be read. Perhaps it was moved; choose it again.',
    anotherFile: 'Choose another file',
  },
};
