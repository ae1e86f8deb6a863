/** Runs that the tests of the laboratory share, and what they compare them by. */
import { initialSettings, wagsAndPats } from '../../../src/core/index.ts';
import type { RunConfiguration } from '../../../src/run/configuration.ts';
import { effortAt, optimizerOf } from '../../../src/run/laboratory/laboratory.ts';
import type { LineRecording } from '../../../src/run/recording.ts';

export const plain: RunConfiguration = {
  data: wagsAndPats.data,
  reduction: 'sum',
  optimizer: 'gradientDescent',
  settings: { learningRate: 0.01 },
  start: [-1, 1],
};
export const five = { x: [0.5, 3, 1.25, -2, 4], y: [-2, 8, 1, 6, 0.5] };

export const using = (
  id: string,
  change: object = {},
  rest: Partial<RunConfiguration> = {},
): RunConfiguration => ({
  ...plain,
  optimizer: id,
  settings: { ...initialSettings(optimizerOf(id).settings, 3), ...change },
  ...rest,
});

/** All of a recording, with what it has cost, as plain data. */
export function contents(recording: LineRecording) {
  const { at: _, ...rest } = recording;
  const efforts = Array.from(recording.w, (_, step) => effortAt(recording, step));
  return structuredClone({ ...rest, efforts });
}
export const frames = ({ w, b, cost, slopeW, slopeB, end }: LineRecording) => ({
  w,
  b,
  cost,
  slopeW,
  slopeB,
  end,
});

export const onBatches = using('adam', { batchSize: 2, seed: 9 });
