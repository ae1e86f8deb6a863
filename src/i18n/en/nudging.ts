/** The words of slopes by nudging: how far off they are, by the size of the nudge, and beside those of backpropagation. Numbers come in as text. */
export const nudging = {
  name: 'Error of nudging, by the size of the nudge',
  title: 'How far off nudging is',
  nudge: 'nudge ε',
  error: 'error, as a share of the slopes',
  errorShort: 'error',
  curve: 'too far: the cost bends',
  round: 'too near: rounding',
  hand: 'Nudge ε, in the picture',
  handSays: (nudge: string, error: string) => `${nudge}: off by ${error} of the slopes`,
  here: (nudge: string, error: string) =>
    `With a nudge of ${nudge} the slopes are off by ${error} of their size.`,
  unseen: 'For other nudges nothing is shown yet.',
  shape: (best: string, error: string) =>
    `Over all nudges the error is a V: larger ones are off because the cost bends, smaller ones by rounding. The smallest error is ${error}, at ${best}.`,
  // The table.
  table: 'Slopes, by both ways',
  tableTitle: 'Both ways',
  weight: 'weight',
  given: 'backward',
  nudged: 'nudged',
  off: 'apart',
  row: (d: { name: string; given: string; nudged: string; off: string }) =>
    `${d.name}: ${d.given} and ${d.nudged}, ${d.off} apart`,
  described: (d: { nudge: string; tries: string; rows: string }) =>
    `The slope of each weight, by one pass back and by a nudge of ${d.nudge}, which takes ${d.tries} tries in all; and how far apart they are, as a share. ${d.rows}.`,
  accused: 'taken for the wrong one',
  // The controls.
  epsilon: 'Nudge ε',
  sides: 'Nudged',
  both: 'to both sides',
  one: 'to one side',
  accuse: 'The wrong one',
  nobody: 'none yet',
  found: (off: string) => `Yes: ${off} of it apart. No nudge explains that.`,
  innocent: (off: string, nudge: string) =>
    `No: its two slopes are ${off} apart, as far as a nudge of ${nudge} can be off.`,
  unasked: '·',
  unaskedSaid: 'not shown yet how far',
} as const;
