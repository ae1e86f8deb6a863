/** The words of the picture of a network. */
const inUnit = (value: string, unit: string) => (unit ? `${value} ${unit}` : value);

export const network = {
  name: 'Network',
  title: 'The network',
  // Not as the slider of the same weight is called.
  weightOf: (name: string) => `Wire of ${name}`,
  weightIs: (weight: string, slope: string) => `weight ${weight}, slope ${slope}`,
  /** Where the picture of the cost goes along this one. */
  along: { 'is-across': ', across the picture of the cost', 'is-up': ', up the picture of the cost' },
  looks: 'Enter looks along it.',
  ofBias: 'b',
  lookAlong: (bias: string) => `Look along ${bias}`,
  chosen: (across: string, up: string) =>
    `The picture of the cost goes along ${across}, across, and ${up}, up.`,
  times: (weight: string) => `× ${weight}`,
  bias: (value: string) => `b = ${value}`,
  observed: (value: string) => `observed ${value}`,
  shape: (sizes: string) =>
    `A network; its columns have so many units, from what comes in to what comes out: ${sizes}.`,
  inputs: (names: string) => (names ? `What comes in: ${names}.` : 'Nothing comes in.'),
  inputIs: (name: string, value: string, unit: string) => `${name} ${inUnit(value, unit)}`,
  wireIs: (name: string, weight: string) => `The weight of ${name} is ${weight}.`,
  biasIs: (name: string, value: string) => `The bias of ${name} is ${value}.`,
  more: (count: string) => `And ${count} more weights.`,
  out: (name: string, value: string, unit: string, observed: string | null) =>
    `What comes out, ${name}: ${inUnit(value, unit)}${observed === null ? '' : `; observed ${inUnit(observed, unit)}`}.`,
};
