const any = (low: string, high: string, whole = false) =>
  `Any ${whole ? 'whole ' : ''}number from ${low} to ${high} will do.`;

/** What is said of a number that was typed and cannot be taken. */
export const typedNumber = {
  nothingTyped: (low: string, high: string, whole?: boolean) => `Nothing typed. ${any(low, high, whole)}`,
  notANumber: (text: string, low: string, high: string) =>
    `“${text}” is not a number. Any from ${low} to ${high} will do.`,
  unclear: (text: string, one: string, other: string) =>
    `“${text}” could be ${one} or ${other}: write ${one} or ${other}.`,
  tooSmall: (text: string, low: string, high: string, whole?: boolean) =>
    `${text} is too small. ${any(low, high, whole)}`,
  tooLarge: (text: string, low: string, high: string, whole?: boolean) =>
    `${text} is too large. ${any(low, high, whole)}`,
  notWhole: (text: string, low: string, high: string) =>
    `${text} is not a whole number. Any from ${low} to ${high} will do.`,
  justUnder: (high: string) => `just under ${high}`,
} as const;
