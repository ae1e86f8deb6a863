/**
 * A network's cost as something to make small: the losses of all examples, reduced as a line's squares are, as a function of its parameters (`layout.ts` says in
 * which order). One pass forward gives the value, one pass back all slopes at the price of about two more (`pass.ts`).
 */
import type { Examples, Objective } from '../objective.ts';
import type { Problem } from '../problem.ts';
import { REDUCTIONS, type Reduction, reductionScale } from '../reduction.ts';
import { headOf, problemWithLabels, problemWithLoss } from './head.ts';
import type { LossName } from './losses.ts';
import { passFor, roomFor, scoresOf, slopesOf } from './pass.ts';
import { many, type NetworkShape, problemWithShape, shown } from './shape.ts';
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

export interface NetworkObjective extends Objective {
  readonly examples: Examples;
}

/** What is wrong with a network or its data, or null: a sentence that names the layer, or the row and the column, and says what is allowed. */
export function problemWithNetwork(options: NetworkOptions): Problem | null {
  const read = dataOf(options);
  return 'kind' in read ? read : null;
}

/**
 * The cost of a network over its examples, which are copied. Batches are `examples`.
 * @throws with the problem's sentence, where `problemWithNetwork` finds one
 */
export function networkObjective(options: NetworkOptions): NetworkObjective {
  const data = dataOf(options);
  if ('kind' in data) throw new Error(data.message);
  const costOver = costsOf(options, data);
  const count = data.count;
  return {
    ...costOver(null),
    examples: {
      count,
      costOf(indices) {
        for (let k = 0; k < indices.length; k++) {
          const index = indices[k] as number;
          if (!(Number.isInteger(index) && index >= 0 && index < count)) {
            throw new Error(`there is no example ${index}; they are 0 to ${count - 1}`);
          }
        }
        return costOver(indices);
      },
    },
  };
}

interface Data {
  readonly count: number;
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

function dataOf(options: NetworkOptions): Data | Problem {
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

/** The cost of any of the examples. All costs work in the same room, so only what was worked out last is remembered. */
function costsOf(options: NetworkOptions, { count, inputs, targets }: Data) {
  const { sizes, loss, reduction } = options;
  const width = sizes[0] as number;
  const answers = sizes.at(-1) as number;
  const room = roomFor(options, count);
  const pass = passFor(options, room);
  const head = headOf(options, loss);
  const { parameterCount, last } = pass;
  const parameters = new Float64Array(parameterCount);
  const slopes = new Float64Array(parameterCount);
  const wanted = new Float64Array(room * answers);
  const zeros = Array.from(slopes);
  /** Whose examples are in the room, from which on, and whose scores stand there. */
  let loaded: object | null = null;
  let loadedFrom = 0;
  let stands: object | null = null;
  let standing = 0;

  /** Whether these are the parameters that were asked for last; they are from now on. */
  const sameAsBefore = (p: readonly number[]): boolean => {
    if (p.length !== parameterCount) {
      throw new Error(`the network has ${many(parameterCount, 'parameter')}, not ${p.length}`);
    }
    let same = true;
    for (let i = 0; i < parameterCount; i++) {
      const value = p[i] as number;
      if (parameters[i] === value) continue;
      same = false;
      parameters[i] = value;
    }
    return same;
  };

  return (indices: ArrayLike<number> | null): Objective => {
    const rowCount = indices ? indices.length : count;
    const scale = reductionScale(reduction, rowCount);
    const whose = {};

    const load = (first: number, rows: number): void => {
      if (loaded === whose && loadedFrom === first) return;
      for (let row = 0; row < rows; row++) {
        const from = indices ? (indices[first + row] as number) : first + row;
        for (let k = 0; k < width; k++) pass.inputs[row * width + k] = inputs[from * width + k] as number;
        for (let k = 0; k < answers; k++) wanted[row * answers + k] = targets[from * answers + k] as number;
      }
      loaded = whose;
      loadedFrom = first;
    };

    /** The losses added up, and the slopes as well where they are asked for. */
    const run = (withSlopes: boolean): number => {
      let total = 0;
      if (withSlopes) clear(slopes);
      for (let first = 0; first < rowCount; first += room) {
        const rows = Math.min(room, rowCount - first);
        load(first, rows);
        scoresOf(pass, parameters, rows);
        total += head.total(last.block, wanted);
        if (withSlopes) backFrom();
      }
      stands = whose;
      standing = total;
      return total;
    };

    const backFrom = (): void => {
      head.slopes(last.block, wanted);
      slopesOf(pass, parameters, slopes);
    };

    return {
      parameterCount,
      value(p) {
        const stood = sameAsBefore(p) && stands === whose;
        return scale * (stood ? standing : run(false));
      },
      gradient(p) {
        const stood = sameAsBefore(p) && stands === whose && rowCount <= room;
        if (stood) {
          clear(slopes);
          backFrom();
        } else run(true);
        const result = zeros.slice();
        for (let i = 0; i < parameterCount; i++) result[i] = scale * (slopes[i] as number);
        return result;
      },
    };
  };
}

/** For a few numbers quicker than fill. */
function clear(numbers: Float64Array): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = 0;
}
