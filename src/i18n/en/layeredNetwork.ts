/** The words of the picture of a network with layers. Numbers come in as text. */
export const layeredNetwork = {
  name: 'Network with its layers',
  title: 'The network',
  example: 'example',
  none: 'No example is in hand.',
  measured: (value: string, unit: string) => (unit ? `${value} ${unit}` : value),
  sum: (value: string) => `z ${value}`,
  value: (value: string) => `a ${value}`,
  answer: (value: string) => `ŷ ${value}`,
  got: (value: string) => `got ${value}`,
  andGot: (value: string) => `, got ${value}`,
  unit: (sum: string, value: string) => `Unit ${sum}, ${value}`,
  unitIs: (z: string, a: string) => `Its sum is ${z}, its value ${a}.`,
  input: (name: string, value: string) => `${name} ${value}`,
  inputMeasured: (name: string, value: string, measured: string) => `${name} ${value}, which is ${measured}`,
  weights: (all: string) => `Weights: ${all}.`,
  row: (name: string, inputs: string, units: string, outcome: string) =>
    `Of ${name}: ${inputs}; ${units}. ${outcome}`,
  outcome: (answer: string, observed: string, unit: string) =>
    `It answers ${answer} ${unit}; observed ${observed}.`,
};
