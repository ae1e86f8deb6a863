/** What a network's cost is made from, and the check of it: the shape first, then the loss and the reduction, then the data. */
import type { Problem } from '../problem.ts';
import { REDUCTIONS, type Reduction } from '../reduction.ts';
import { problemWithLabels, problemWithLoss } from './head.ts';
import type { LossName } from './losses.ts';
import { type NetworkShape, problemWithShape, shown } from './shape.ts';
import { flatten, problemWithCounts, type Table } from './table.ts';

export interface NetworkOptions extends NetworkShape {
  readonly loss: LossName;
  /** What the losses added up are multiplied by: for 'mean' one over the number of examples, whatever the number of outputs. */
  readonly reduction: Reduction;
  /** One row an example, or flat, row by row. */
  readonly inputs: Table;
  /** The same, for what the last layer should answer. */
  readonly targets: Table;
}

/** What is wrong with a network or its data, or null: a sentence that names the layer, or the row and the column, and says what is allowed. */
export function problemWithNetwork(options: NetworkOptions): Problem | null {
  const read = networkData(options);
  return 'kind' in read ? read : null;
}

/** The examples, flat, row by row, in arrays of their own. */
export interface NetworkData {
  readonly count: number;
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

/** The options' examples, or what is wrong with the options. */
export function networkData(options: NetworkOptions): NetworkData | Problem {
  const { sizes, loss, reduction } = options;
  const problem = problemWithShape(options) ?? problemWithLoss(options, loss);
  if (problem) return problem;
  if (!REDUCTIONS.includes(reduction)) {
    const message = `There is no reduction ${shown(reduction)}; there are ${REDUCTIONS.join(', ')}.`;
    return { kind: 'badShape', message };
  }
  const width = sizes[0] as number;
  const answers = sizes.at(-1) as number;
  const inputs = flatten(options.inputs, width, 'inputs');
  if ('kind' in inputs) return inputs;
  const targets = flatten(options.targets, answers, 'targets');
  if ('kind' in targets) return targets;
  const count = inputs.length / width;
  return (
    problemWithCounts(count, targets.length / answers) ??
    problemWithLabels(options, loss, targets) ?? {
      count,
      inputs,
      targets,
    }
  );
}
