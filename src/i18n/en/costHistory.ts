/** The words of the chart of the cost by step. Numbers come in as text, formatted by i18n/format.ts. */
export const costHistory = {
  name: 'Cost by step',
  cost: 'cost',
  step: 'step',
  log: 'log',
  logName: 'log scale',
  logNeedsPositive: 'A log scale has no place for costs under 0, and there are some.',
  shown: 'Step shown',
  shownValue: (step: string, cost: string) => `step ${step}, cost ${cost}`,
  atStart: (cost: string) => `No steps yet: the cost is ${cost}.`,
  now: (step: string, cost: string, start: string) =>
    `At step ${step} the cost is ${cost}. It started at ${start}.`,
  lowest: (cost: string, step: string) => `The lowest so far is ${cost}, at step ${step}.`,
  race: (letter: string, name: string, cost: string) => `Run ${letter}, ${name}: cost ${cost}.`,
  racesAt: (step: string) => `At step ${step}:`,
  scale: (kind: string) => `The scale is ${kind}.`,
  logarithmic: 'logarithmic',
  straight: 'linear',
};
