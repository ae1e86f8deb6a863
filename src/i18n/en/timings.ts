/** The words of what a jump to the bottom and a walk there take on this machine. Numbers come in as text. */
const PARTS = {
  make: 'making up examples',
  form: 'forming the equations',
  solve: 'solving them',
  walk: 'walking',
} as const;
const rows = (features: string) => `${features} features`;

export const timings = {
  name: 'Jump and walk, timed here',
  title: 'Timed here',
  features: 'features',
  milliseconds: 'milliseconds',
  jump: 'jump',
  walk: 'walk',
  none: 'Not timed yet: these are for your machine to say.',
  noneShort: 'Not timed yet',
  described: (examples: string, sizes: string, verdict: string) =>
    `Measured on this machine, with ${examples} made-up examples: ${sizes}. ${verdict}`,
  size: (d: { features: string; jump: string; walk: string }) =>
    `with ${rows(d.features)} the jump took ${d.jump} milliseconds, the walk ${d.walk}`,
  verdict: {
    jump: 'The jump was quicker at every size.',
    walk: 'The walk was quicker at every size.',
    cross: (quick: 'jump' | 'walk', at: string, then: string) =>
      `The ${quick} was quicker up to ${at} features, the other from ${then} on.`,
    both: 'Now the one was quicker, now the other.',
  },
  // The control.
  control: 'Time it on this machine',
  start: 'Time it here',
  again: 'Time it again',
  stop: 'Stop',
  rest: (examples: string) =>
    `${examples} made-up examples; it takes some seconds, and runs beside the page.`,
  progressName: 'How far the timing is',
  toldName: 'What is timed',
  starting: 'Starting …',
  doing: (features: string, part: 'make' | 'form' | 'solve' | 'walk') =>
    `${rows(features)}: ${PARTS[part]} …`,
  refused: 'This site is served in a way that keeps workers out, so nothing can be timed here.',
  // The table.
  table: 'In milliseconds',
  form: 'form XᵀX',
  solve: 'solve',
  walkSteps: 'steps of the walk',
  sizeHead: (features: string) => `d = ${features}`,
  unmeasured: '·',
} as const;
