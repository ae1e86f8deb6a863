/** Words of the shared controls, the parameters and the readouts. */
export const controls = {
  decrease: (name: string) => `Decrease ${name}`,
  increase: (name: string) => `Increase ${name}`,
  typed: (name: string) => `${name}, typed`,
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

  parameters: 'The line',
  wLabel: 'wags per pat',
  bLabel: 'wags with no pats',

  readouts: 'Numbers now',
  cost: 'cost',
  slopeW: 'slope along w',
  slopeB: 'slope along b',
  steps: 'steps taken',
  slopeWShort: 'slope w',
  slopeBShort: 'slope b',
  stepsShort: 'steps',
  spoken: (name: string, value: string) => `${name} ${value}`,
};
