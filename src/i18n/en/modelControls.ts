/** The words of controls and strips that belong to a model of several features. */
export const modelControls = {
  features: 'Features that go in',
  weights: 'Weights',
  weightOf: (name: string) => (name === 'b' ? 'Lift b' : `Weight of ${name}`),
  hold: (feature: string) => `Hold ${feature} still`,
  all: 'all count',
  band: 'only the band',
  leftovers: 'leftovers',
  middle: 'Middle',
  width: 'Width',
  redraw: 'Draw the examples again',
  drawOnce: 'Draw once',
  drawMany: 'Draw a thousand',
  stopDrawing: 'Stop',
  startOver: 'Start over',
  drawsSoFar: (count: string) => `Draws so far: ${count}`,
  fits: 'How well it does',
  typicalMiss: 'typical miss',
  meanForAll: 'the mean for all',
  modelOf: (inputs: readonly string[]) =>
    inputs.length === 0 ? 'the model: no feature yet' : `the model: ${inputs.join(' + ')}`,
  weightedSum: 'The sum of the example in hand',
};
