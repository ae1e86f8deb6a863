// Three students and an exam as a network of two layers, for tests.
import exam from '../../../src/core/tables/exam.ts';
import { type NetworkNow, networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import '../../../src/run/laboratory/laboratory.ts';

export const EXAM: NetworkPatch = {
  ...tableOnStage(exam),
  inputs: ['sleep', 'study'],
  across: 'sleep',
  hidden: [{ units: 3, activation: 'sigmoid' }],
  output: 'sigmoid',
  hiddenBiases: false,
  intercept: false,
  loss: 'halfSquared',
  reduction: 'sum',
  learningRate: 10,
  nudge: 0,
};

/** Where the weights of W⁽²⁾ lie. */
export const LAST = [6, 7, 8] as const;

export const examNow = (patch: NetworkPatch = {}): NetworkNow =>
  networkNow({ ...defaultsOf(NETWORK_FIELDS), ...EXAM, ...patch });
