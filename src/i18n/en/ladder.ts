/** The words of the ladder: how long a grid over more and more weights takes. Numbers come in as text. */
const weights = (count: string) => `${count} ${count === '1' ? 'weight' : 'weights'}`;

export const ladder = {
  name: 'How long it takes, by the number of weights',
  title: 'How long it takes',
  weights,
  axis: 'weights',
  mark: {
    blink: 'a blink',
    lesson: 'a lesson',
    night: 'a night',
    lifetime: 'a lifetime',
    universe: 'age of the universe',
  },
  /** Where there is less room. */
  short: { blink: 'blink', lesson: 'lesson', night: 'night', lifetime: 'life', universe: 'universe' },
  measured: (speed: string) => `At ${speed} tries a second, as measured here`,
  assumed: (speed: string) => `At ${speed} tries a second, until a search has been timed here`,
  measuredShort: (speed: string) => `${speed} tries a second, measured here`,
  assumedShort: (speed: string) => `${speed} tries a second, not measured yet`,
  each: (values: string) => `${values} values of each weight.`,
  rung: (d: { weights: string; time: string; past: string }) => `${weights(d.weights)}: ${d.time}${d.past}`,
  times: (count: string) => `, ${count} times the age of the universe`,
  // The control.
  values: 'Values of each weight',
  valuesLabel: 'Values each',
} as const;
