/** Words of the formula strips. */
export const strips = {
  line: 'The line as a formula',
  machine: 'The line as a machine',
  pats: 'pats',
  wags: 'wags',
  patsIn: 'pats in',
  wagsOut: 'wags out',

  cost: 'The cost, with its numbers',
  costWord: 'cost',
  observation: (number: string) => `Observation ${number}:`,
  moreTerms: (count: string) => `and ${count} more`,

  misses: 'The misses, added up',

  slopes: 'The two slopes, with their numbers',
  slopeW: 'slope along w',
  slopeB: 'slope along b',

  update: 'One step, with its numbers',
  new: 'new',
  rate: 'rate',
  slope: 'slope',

  samples: 'Lines tried so far',
  try: (number: string) => `Try ${number}`,
  lowest: 'lowest',
  noTry: 'no line yet',

  race: 'The race',
  learningRate: 'learning rate',
  ready: 'at the start',
  rolling: 'rolling',
  arrived: 'at the bottom',
  out: 'out',
  noRace: 'Nobody is racing yet.',
};
