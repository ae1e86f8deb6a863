/** Words of the shared controls, the parameters and the readouts. */
export const controls = {
  decrease: (name: string) => `Decrease ${name}`,
  increase: (name: string) => `Increase ${name}`,
  typed: (name: string) => `${name}, typed`,

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
