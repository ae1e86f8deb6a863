/** What is said when a link or a file held something that could not be taken. */
export const link = {
  refused: (field: string, value: string, allowed: string, used: string) =>
    `${field}: “${value}” was not taken. ${allowed} ${used}`,
  refusedEmpty: (field: string, allowed: string, used: string) =>
    `${field} was empty and was not taken. ${allowed} ${used}`,
  stands: (used: string) => `${used} stands in for it.`,
  quoted: (name: string) => `“${name}”`,
  leftOut: 'It is left out.',
  allowed: {
    range: (low: string, high: string) => `Any number from ${low} to ${high} will do.`,
    rangeBelow: (low: string, high: string) => `Any number from ${low} up to but not ${high} will do.`,
    finite: 'Any number will do.',
    rangeUp: (low: string) => `Any number from ${low} up will do.`,
    wholeRangeUp: (low: string) => `Any whole number from ${low} up will do.`,
    wholeRange: (low: string, high: string) => `Any whole number from ${low} to ${high} will do.`,
    oneOf: (choices: string) => `It may be ${choices}.`,
    nothingToChoose: 'There is nothing to choose from here.',
    pairs: (at: string) => `Pair ${at} needs two numbers with a comma between them, as in 1,2;2,4.`,
    tooManyPairs: (most: string) => `Up to ${most} pairs will do.`,
    spans: 'It needs low,high,low,high.',
    camera: 'It needs azimuth,elevation,zoom, with the elevation between −π/2 and π/2.',
    numbers: (count: string) => `It needs ${count} numbers with commas between them.`,
    flag: '1 and 0 will do.',
    text: (most: string) => `Up to ${most} ordinary characters on one line will do.`,
    formula: 'It needs a formula in w and b.',
    unknown: 'Nothing here has that name.',
    once: 'It was given twice, and the first one counts.',
    instead: (other: string) => `It does not go together with ${other}.`,
    percent: 'Its percent signs do not spell any text.',
    cut: 'The link seems to have been cut off or changed on its way.',
    size: (most: string) => `More than ${most} is too much.`,
    version: (newest: string) =>
      `It was made by a newer version of this page; version ${newest} reads what it can.`,
    notAFile: 'This is not a file that the playground wrote.',
  },
  or: ' or ',
  more: (count: string) => `and ${count} more`,
  tooLong: (characters: string, most: string) =>
    `A link to this would be about ${characters} characters long, and some programs cut links after ${most}. Save it as a file instead.`,
};
