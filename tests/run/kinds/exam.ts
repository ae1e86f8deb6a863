// Three students and an exam as a network of two layers, for tests.
import exam from '../../../src/core/tables/exam.ts';
import { type NetworkNow, networkNow } from '../../../src/run/kinds/network/now.ts';
import {
  NETWORK_FIELDS,
  type NetworkPatch,
  type NetworkState,
} from '../../../src/run/kinds/network/state.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import '../../../src/run/laboratory/laboratory.ts';

const EXAM_STATE: NetworkState = {
  ...defaultsOf(NETWORK_FIELDS),
  ...tableOnStage(exam),
  inputs: ['sleep', 'study'],
  across: 'sleep',
  hidden: [{ units: 3, activation: 'sigmoid' }],
  output: 'sigmoid',
  hiddenBiases: false,
  intercept: false,
  loss: 'halfSquared',
  reduction: 'sum',
};

export const examNow = (patch: NetworkPatch = {}): NetworkNow => networkNow({ ...EXAM_STATE, ...patch });
