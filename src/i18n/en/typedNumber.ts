/** What is said of a number that was typed and cannot be taken. */
export const typedNumber = {
  nothingTyped: (low: string, high: string) => `Nothing typed. Any number from ${low} to ${high} will do.`,
  notANumber: (text: string, low: string, high: string) =>
    `“${text}” is not a number. Any from ${low} to ${high} will do.`,
  unclear: (text: string, one: string, other: string) =>
    `“${text}” could be ${one} or ${other}: write ${one} or ${other}.`,
  tooSmall: (text: string, low: string, high: string) =>
    `${text} is too small. Any number from ${low} to ${high} will do.`,
  tooLarge: (text: string, low: string, high: string) =>
    `${text} is too large. Any number from ${low} to ${high} will do.`,
  justUnder: (high: string) => `just under ${high}`,
} as const;
