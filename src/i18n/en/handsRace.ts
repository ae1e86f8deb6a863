/** The words of a race of hands of several sizes. Numbers come in as text. */
export const handsRace = {
  race: 'The race, hand by hand',
  times: (times: string) => `${times} × the least`,
  steps: (count: number, text: string) => (count === 1 ? '1 step' : `${text} steps`),
  hand: (size: string) => `hands of ${size}`,
  perEpoch: (count: number, text: string) => (count === 1 ? '1 step an epoch' : `${text} steps an epoch`),
  afterEpoch: 'end of epoch 1',
  notThere: 'not yet',
  measure: 'Time of a step',
  time: 'Time a step of each',
  timing: (share: string) => `Timing… ${share}%`,
  stop: 'Stop',
  notYet: 'Not measured on this machine yet.',
  took: (times: string) => `Here and now, in thousandths of a millisecond: ${times}.`,
  one: (name: string, time: string) => `${name} ${time}`,
};
