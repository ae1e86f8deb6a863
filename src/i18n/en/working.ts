/** Words of a step that is written out with its numbers, as they are read aloud. */
import type { Quantity, Sign } from '../../core/index.ts';

const quantities: Readonly<Record<Quantity, (parameter: string) => string>> = {
  θ: (parameter) => `new ${parameter}`,
  'θ′': (parameter) => `${parameter} ahead`,
  g: (parameter) => `slope along ${parameter}`,
  d: (parameter) => `step along ${parameter}`,
  v: (parameter) => `v of ${parameter}`,
  s: (parameter) => `s of ${parameter}`,
  m: (parameter) => `m of ${parameter}`,
  m̂: (parameter) => `m hat of ${parameter}`,
  v̂: (parameter) => `v hat of ${parameter}`,
};

const signs: Readonly<Record<Sign, string>> = {
  '+': 'plus',
  '−': 'minus',
  '·': 'times',
  '÷': 'divided by',
  '(': 'open parenthesis',
  ')': 'close parenthesis',
  '√': 'the root of',
  '²': 'squared',
};

export const working = {
  name: 'The rule with its numbers, for the next step',
  none: 'No step can be taken from here, so there is nothing to work out.',
  equals: 'equals',
  about: 'is about',
  quantities,
  signs,
};
