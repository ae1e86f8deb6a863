/** The path of a learner's own program: plain data on the stage, and how it compares with the run of the app. */
import type { AnyRecording } from '../recording.ts';
import type { CodePath } from './code.ts';

/** So many places of a path are kept as they are; of a longer one the first half of them, and a thinned rest. */
const MOST = 1200;

/**
 * A path as the stage keeps it. It ends before the first place that is not finite.
 * @param pieces place after place, each of `width` numbers
 */
export function codePathOf(pieces: readonly Float64Array[], width: number): CodePath {
  const count = pieces.reduce((sum, piece) => sum + piece.length / width, 0);
  const step = count <= MOST ? 1 : Math.ceil((count - MOST / 2) / (MOST / 2));
  const at: number[] = [];
  const parameters = Array.from({ length: width }, (): number[] => []);
  let index = 0;
  let brokenAt: number | null = null;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length && brokenAt === null; i += width, index++) {
      if (!piece.subarray(i, i + width).every(Number.isFinite)) brokenAt = index;
      else if (step === 1 || index < MOST / 2 || index % step === 0 || index === count - 1) {
        at.push(index);
        for (const [place, column] of parameters.entries()) column.push(piece[i + place] as number);
      }
    }
  }
  return { at, parameters, count, brokenAt };
}

export type Comparison =
  | { readonly kind: 'none' }
  /** The same steps; `largest` is the largest difference of any parameter. */
  | { readonly kind: 'same'; readonly largest: number }
  /** The first step at which the two differ, and where the program is there. */
  | { readonly kind: 'parts'; readonly step: number; readonly parameters: readonly number[] }
  /** The program is no longer at a place. */
  | { readonly kind: 'broken'; readonly step: number }
  /** The same as far as both go. */
  | { readonly kind: 'length'; readonly steps: number };

/** Differences below this are rounding: two programs that add the same numbers in another order. */
const SAME = 1e-9;

/** Compares a program's path with the run, whose first `steps` steps the program was to take. */
export function comparePaths(path: CodePath | null, run: AnyRecording): Comparison {
  if (!path || path.count === 0) return { kind: 'none' };
  let largest = 0;
  for (const [i, step] of path.at.entries()) {
    if (step > run.steps) break;
    const theirs = run.at(step).parameters;
    const ours = theirs.map((_, at) => path.parameters[at]?.[i] ?? Number.NaN);
    const apart = Math.max(...theirs.map((value, at) => Math.abs((ours[at] as number) - value)));
    // Also where the program has fewer parameters than the run.
    if (!(apart <= SAME * Math.max(1, ...theirs.map(Math.abs))))
      return { kind: 'parts', step, parameters: ours };
    largest = Math.max(largest, apart);
  }
  if (path.brokenAt !== null && path.brokenAt <= run.steps) return { kind: 'broken', step: path.brokenAt };
  return path.count === run.steps + 1 ? { kind: 'same', largest } : { kind: 'length', steps: path.count - 1 };
}
