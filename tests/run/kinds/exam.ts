// The exam's network as a stage, for tests: two inputs, three hidden units, one answer. Its hidden biases, where it has any, are 0.
import '../../../src/run/laboratory/laboratory.ts';
import { type NetworkNow, networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';

export const EXAM: NetworkPatch = {
  data: {
    features: [
      { name: 'sleep', unit: '', values: [0.3, 0.5, 1] },
      { name: 'study', unit: '', values: [1, 0.2, 0.4] },
    ],
    target: { name: 'score', unit: '', values: [0.75, 0.82, 0.93] },
  },
  inputs: ['sleep', 'study'],
  across: 'sleep',
  hidden: [{ units: 3, activation: 'sigmoid' }],
  output: 'sigmoid',
  intercept: false,
  loss: 'halfSquared',
  reduction: 'sum',
  weights: [0.5, -1, 0.3, -0.7, 0.2, 0.8, 0, 0, 0, -0.6, 0.4, -0.9],
  learningRate: 10,
  nudge: 0,
};

/** Where the weights of W⁽²⁾ lie. */
export const LAST = [9, 10, 11] as const;

export const examNow = (patch: NetworkPatch = {}): NetworkNow =>
  networkNow({ ...defaultsOf(NETWORK_FIELDS), ...EXAM, ...patch });
