/**
 * A network's cost as something to make small: the losses of all examples, reduced as a line's squares are, as a function of its parameters (`layout.ts` says in
 * which order). One pass forward gives the value, one pass back all slopes at the price of about two more (`pass.ts`); a network of one layer knows its curvatures too
 * (`curvatures.ts`). The slope of a step is 0, so all slopes before one are 0.
 */
import type { Examples, Objective } from '../objective.ts';
import { reductionScale } from '../reduction.ts';
import { addCurvatures } from './curvatures.ts';
import { headOf } from './head.ts';
import { type NetworkData, type NetworkOptions, networkData } from './networkOptions.ts';
import { passFor, roomFor, scoresOf, slopesOf } from './pass.ts';
import { many } from './shape.ts';
import { straightSlopes } from './straightSlopes.ts';

export interface NetworkObjective extends Objective {
  readonly examples: Examples;
}

/**
 * The cost of a network over its examples, which are copied. Batches are `examples`.
 * @throws with the problem's sentence, where `problemWithNetwork` finds one
 */
export function networkObjective(options: NetworkOptions): NetworkObjective {
  const data = networkData(options);
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

/** The cost of any of the examples. All costs share the same arrays, so only what was worked out last is remembered. */
function costsOf(options: NetworkOptions, data: NetworkData) {
  const { count, inputs, targets } = data;
  const { sizes, loss, reduction } = options;
  const width = sizes[0] as number;
  const answers = sizes.at(-1) as number;
  const room = roomFor(options, count);
  const pass = passFor(options, room);
  const head = headOf(options, loss);
  const curvature = sizes.length === 2 ? head.curvature : undefined;
  const straight = straightSlopes(options, head, pass, data);
  const { parameterCount, last } = pass;
  const parameters = new Float64Array(parameterCount);
  const slopes = new Float64Array(parameterCount);
  const wanted = new Float64Array(room * answers);
  const zeros = Array.from(slopes);
  /** Which examples the arrays hold, from which on, and of which parameters the scores are. */
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

    /** The losses added up, and what else is asked of each block on the way. */
    const run = (andThen: (() => void) | null): number => {
      let total = 0;
      for (let first = 0; first < rowCount; first += room) {
        const rows = Math.min(room, rowCount - first);
        load(first, rows);
        scoresOf(pass, parameters, rows);
        total += head.total(last.block, wanted);
        andThen?.();
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
        return scale * (stood ? standing : run(null));
      },
      gradient(p) {
        const same = sameAsBefore(p);
        if (straight) {
          // What stands of other parameters no longer does; what stands of these still does.
          if (!same) stands = null;
          straight(indices, parameters, slopes);
        } else {
          clear(slopes);
          if (same && stands === whose && rowCount <= room) backFrom();
          else run(backFrom);
        }
        const result = zeros.slice();
        for (let i = 0; i < parameterCount; i++) result[i] = scale * (slopes[i] as number);
        return result;
      },
      ...(curvature && {
        hessian(p: readonly number[]) {
          sameAsBefore(p);
          const flat = new Float64Array(parameterCount ** 2);
          run(() => addCurvatures(pass, curvature, flat));
          return zeros.map((_, i) =>
            Array.from(flat.subarray(i * parameterCount, (i + 1) * parameterCount), (entry) => scale * entry),
          );
        },
      }),
    };
  };
}

/** `fill` has a cost for each call that a loop over a few numbers has not. */
function clear(numbers: Float64Array): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = 0;
}
