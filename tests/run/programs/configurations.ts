// Runs to write programs of: a hundred, drawn anew from one seed, some of which climb out of their bowl.

import { fastestLearningRate, largestStableLearningRate } from '../../../src/core/eigen.ts';
import { lineCost } from '../../../src/core/lineCost.ts';
import { random } from '../../../src/core/random.ts';
import { REDUCTIONS } from '../../../src/core/reduction.ts';
import type { RunConfiguration } from '../../../src/run/configuration.ts';
import { record } from '../../../src/run/lineRun.ts';
import type { LineRecording, PairRecording } from '../../../src/run/recording.ts';

export interface Drawn {
  readonly configuration: RunConfiguration;
  readonly recording: LineRecording;
}

export function drawRuns(count: number, seed: number): Drawn[] {
  const draw = random(seed);
  const between = (low: number, high: number, digits = 10) =>
    Math.round(digits * (low + (high - low) * draw.uniform())) / digits;
  return Array.from({ length: count }, (_, i) => {
    const points = draw.integer(2, 9);
    const data = {
      // Far enough apart that there is a bowl and not a valley.
      x: Array.from({ length: points }, (_, at) => at + between(-0.4, 0.4)),
      y: Array.from({ length: points }, () => between(-6, 9)),
    };
    const reduction = REDUCTIONS[i % REDUCTIONS.length] ?? 'sum';
    const surface = lineCost({ ...data, reduction });
    // From a crawl to beyond the edge; every ninth run has forgotten its minus sign.
    const share = between(0.01, 1.3, 1000);
    const rate =
      share < 1 ? share * fastestLearningRate(surface) : share * largestStableLearningRate(surface);
    const configuration: RunConfiguration = {
      data,
      reduction,
      optimizer: 'gradientDescent',
      settings: { learningRate: i % 9 === 8 ? -rate : rate },
      start: [between(-5, 5), between(-8, 8)],
    };
    return { configuration, recording: record(configuration, draw.integer(0, 60)) };
  });
}

export interface Told {
  readonly visited: readonly (readonly [number, number])[];
  readonly printed: string;
}

/** How far what a program told is from what the core computed, as a share of the largest number of its column. */
export function differenceFrom(
  { recording }: { readonly recording: PairRecording<unknown> },
  { visited, printed }: Told,
): number {
  const { w, b, cost, steps } = recording;
  if (visited.length !== steps + 1) return Number.POSITIVE_INFINITY;
  const said = Object.fromEntries(
    printed
      .trim()
      .split('\n')
      .map((line) => line.split(' = ') as [string, string]),
  );
  const columns = [
    [w, [...visited.map(([one]) => one)]],
    [b, [...visited.map(([, one]) => one)]],
  ] as const;
  const ends = [
    [w, said['w']],
    [b, said['b']],
    [cost, said['cost']],
  ] as const;
  const largest = (column: Float64Array) => Math.max(1, ...column.map(Math.abs));
  return Math.max(
    ...columns.flatMap(([column, told]) =>
      told.map((one, i) => Math.abs(one - (column[i] ?? 0)) / largest(column)),
    ),
    ...ends.map(([column, told]) => Math.abs(Number(told ?? 'x') - (column[steps] ?? 0)) / largest(column)),
  );
}
