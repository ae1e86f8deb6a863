/** What is given of a network's stage, on paper. Numbers come in as text. */
const list = (names: readonly string[]) => names.join(', ');

export const networkGiven = {
  size: (count: string) => (count === '1' ? '1 example' : `${count} examples`),
  copies: (count: string) => `each of them ${count} times`,
  cost: (kind: string) => `cost: ${kind}`,
  hands: (size: string) => `hands of ${size}`,
  inputs: (names: readonly string[]) =>
    names.length === 0 ? 'no feature goes in' : `features: ${list(names)}`,
  noLift: 'no b',
  parameter: (name: string, value: string) => `${name} = ${value}`,
  weights: (values: readonly string[]) => `weights: ${list(values)}`,
  band: (feature: string, from: string, to: string) => `only ${feature} from ${from} up to under ${to}`,

  leftovers: 'the leftovers, once the other features are taken out',
} as const;
