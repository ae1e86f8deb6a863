/** The words of brute force: the figure that fills in, and its controls. Numbers come in as text. */
const tries = (count: string) => `${count} ${count === '1' ? 'try' : 'tries'}`;

export const search = {
  name: 'What was tried',
  title: 'What was tried',
  cost: 'J',
  none: 'Nothing is searched here.',
  untried: 'Nothing tried yet',
  hand: (name: string) => `${name}, by hand`,
  handBoth: (one: string, other: string) => `${one} and ${other}, by hand`,
  handSays: (name: string, value: string, cost: string) => `${name} is ${value}: J ${cost}`,
  lowest: (cost: string) => `lowest ${cost}`,
  at: (value: string) => `at ${value}`,
  number: (number: string, of: string) => `number ${number} of ${of}`,
  tries: 'tries',
  best: 'lowest so far',
  // In words.
  about: (names: readonly string[], low: string, high: string) =>
    `J over ${list(names)}, from ${low} to ${high}, the other weights held.`,
  stands: (cost: string) => `By hand it is ${cost} now.`,
  noneYet: (of: string) => `None of ${tries(of)} is done.`,
  redoing: (done: string, of: string) =>
    `${done} of ${tries(of)} were done; they are being worked out again.`,
  found: (d: { done: string; of: string; cost: string; number: string; point: string }) =>
    `${d.done} of ${tries(d.of)} done. The lowest is ${d.cost}, at ${d.point}: number ${d.number}.`,
  pointIs: (name: string, value: string) => `${name} = ${value}`,
  // The control.
  control: 'Try them all',
  start: (of: string) => `Try all ${of}`,
  throw: (of: string) => `Try ${of} at random`,
  again: 'Again from the start',
  pause: 'Pause',
  goOn: 'Go on',
  cancel: 'Cancel',
  take: 'Set the wires to the lowest',
  progressName: 'How much of it is done',
  toldName: 'The search',
  rest: (of: string) => `${tries(of)}. Nothing runs before you start it.`,
  willTake: (of: string, time: string, perSecond: string) =>
    `${tries(of)}: about ${time}, at ${perSecond} tries a second, as measured here.`,
  doing: (done: string, of: string, left: string) => `${done} of ${tries(of)} · ${left} left`,
  starting: 'Starting …',
  paused: (done: string, of: string) => `Paused after ${done} of ${tries(of)}. It goes on where it stopped.`,
  tooMany: (of: string, time: string) => `${tries(of)} would take this machine ${time}.`,
  over: (of: string) => `All ${tries(of)} are done.`,
  done: (of: string, time: string, perSecond: string) =>
    `${tries(of)} took this machine ${time}: ${perSecond} a second.`,
  smaller: (of: string) =>
    `This site is served in a way that keeps workers out, so the page searches by itself, with ${tries(of)}.`,
  // What is tried.
  byHand: 'By hand',
  which: 'Wires tried',
  wire: 'Wire tried',
  how: 'How',
  grid: 'a grid',
  random: 'at random',
  values: 'Values of each',
  triesOf: 'Tries',
  all: (of: string) => `${tries(of)} in all`,
  /** What large numbers are counted in: each a thousand of the one before. */
  large: ['thousand', 'million', 'billion', 'trillion'],
} as const;

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
