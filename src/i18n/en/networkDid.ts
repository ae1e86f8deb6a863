/** What "Show me" does to a network's stage, in words. Numbers come in as text. */
const list = (names: readonly string[]) => names.join(', ');

export const networkDid = {
  inputs: (names: readonly string[]) =>
    names.length === 0 ? 'let no feature in' : `let in ${list(names)} and no other`,
  weights: (values: readonly string[]) => `set ${list(values)}`,
  kept: (values: readonly string[]) => `keep the answer ${list(values)}`,
  fitted: 'let the computer fit the weights',
  band: (feature: string, from: string, to: string) => `hold ${feature} between ${from} and ${to}`,
  noBand: 'let all examples count',
  leftovers: 'look at the leftovers',
  trend: (answer: string, feature: string, slope: string) =>
    `there ${answer} goes with ${feature} by ${slope}`,
  draws: (count: string) =>
    count === '1' ? 'draw the examples again once' : `draw the examples again ${count} times`,
  tried: (names: readonly string[], count: string) => `try ${count} values of ${names.join(' and ')}`,
  valuesEach: (count: string) => `give each weight ${count} values`,
  nudge: (nudge: string) => `nudge by ${nudge}`,
  sides: { both: 'nudge to both sides', one: 'nudge to one side' },
  accuse: (name: string) => `point at ${name}`,
  lowest: (cost: string, number: string) => `the lowest is ${cost}, number ${number}`,
  copies: (count: string) =>
    count === '1' ? 'let the data stand there once' : `copy the data: ${count} times`,
  cost: (kind: string) => `take ${kind} as the cost`,
  hands: (size: string) => `deal hands of ${size}`,
  deal: (hands: string) => (hands === '1' ? 'deal 1 more hand' : `deal ${hands} more hands`),
  unit: (value: string) => `take the unit of ${value} in hand`,
  row: (number: string, miss: string) => `take row ${number}, a miss of ${miss}`,
  rms: (miss: string) => `typical miss ${miss}`,
  degree: (degree: string, heldOut: string) => `degree ${degree}, which misses the held out by ${heldOut}`,
  opened: (miss: string) => `open the envelope: it says ${miss}`,
} as const;
