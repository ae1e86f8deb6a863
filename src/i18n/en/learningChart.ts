/** What the chart of the cost says of a model that learns from examples: what goes across, and the cost of what is held out. Numbers come in as text. */
export const learningChart = {
  across: 'What goes across',
  choices: { steps: 'steps', examples: 'examples', epochs: 'epochs', time: 'time' },
  axes: { steps: 'step', examples: 'examples seen', epochs: 'epochs', time: 'time (ms)' },
  come: {
    steps: (place: string) => `At step ${place}:`,
    examples: (place: string) => `After ${place} examples seen:`,
    epochs: (place: string) => `After ${place} epochs:`,
    time: (place: string) => `After ${place} milliseconds:`,
  },
  here: {
    examples: (place: string) => `${place} examples have been seen.`,
    epochs: (place: string) => `That is ${place} epochs.`,
    time: (place: string) => `That took ${place} milliseconds.`,
  },
  heldOut: 'held out',
  heldOutSays: (cost: string, lowest: string, step: string) =>
    `The cost of what is held out, dashed, is ${cost}; its lowest so far is ${lowest}, at step ${step}.`,
};
