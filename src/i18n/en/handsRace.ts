/** The words of a race of hands of several sizes. Numbers come in as text. */
export const handsRace = {
  race: 'The race, hand by hand',
  least: 'Cost over the least',
  times: (times: string) => `${times} × the least`,
  steps: (count: number, text: string) => (count === 1 ? '1 step' : `${text} steps`),
  none: 'Nobody races here.',
  measure: 'Time of a step',
  time: 'Time a step of each',
  timing: (share: string) => `Timing… ${share}%`,
  stop: 'Stop',
  notYet: 'Not measured on this machine yet.',
  took: (times: string) => `Here and now, in thousandths of a millisecond: ${times}.`,
  one: (name: string, time: string) => `${name} ${time}`,
};
