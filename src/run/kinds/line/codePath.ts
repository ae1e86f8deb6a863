/** The path of a learner's own program: plain data on the stage, and how it compares with the run of the app. */
import type { PairRecording } from '../../recording.ts';
import type { CodePath } from './state.ts';

/** So many places of a path are kept as they are; of a longer one the first half of them, and a thinned rest. */
const MOST = 1200;

/** A path as the stage keeps it. It ends before the first place that is not a pair of finite numbers. */
export function codePathOf(pieces: readonly Float64Array[]): CodePath {
  const count = pieces.reduce((sum, piece) => sum + piece.length / 2, 0);
  const step = count <= MOST ? 1 : Math.ceil((count - MOST / 2) / (MOST / 2));
  const [at, w, b]: number[][] = [[], [], []];
  let index = 0;
  let brokenAt: number | null = null;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length && brokenAt === null; i += 2, index++) {
      const [atW, atB] = [piece[i] as number, piece[i + 1] as number];
      if (!Number.isFinite(atW + atB)) brokenAt = index;
      else if (step === 1 || index < MOST / 2 || index % step === 0 || index === count - 1) {
        at?.push(index);
        w?.push(atW);
        b?.push(atB);
      }
    }
  }
  return { at: at ?? [], w: w ?? [], b: b ?? [], count, brokenAt };
}

export type Comparison =
  | { readonly kind: 'none' }
  /** The same steps; `largest` is the largest difference of any w or b. */
  | { readonly kind: 'same'; readonly largest: number }
  /** The first step at which the two differ. */
  | { readonly kind: 'parts'; readonly step: number; readonly w: number; readonly b: number }
  /** The same as far as both go. */
  | { readonly kind: 'length'; readonly steps: number };

/** Differences below this are rounding: two programs that add the same numbers in another order. */
const SAME = 1e-9;

/** Compares a program's path with the run, whose first `steps` steps the program was to take. */
export function comparePaths(path: CodePath | null, run: PairRecording): Comparison {
  if (!path || path.count === 0) return { kind: 'none' };
  let largest = 0;
  for (const [i, step] of path.at.entries()) {
    if (step > run.steps) break;
    const [w, b] = [path.w[i] as number, path.b[i] as number];
    const [runW, runB] = [run.w[step] as number, run.b[step] as number];
    const apart = Math.max(Math.abs(w - runW), Math.abs(b - runB));
    if (apart > SAME * Math.max(1, Math.abs(runW), Math.abs(runB))) return { kind: 'parts', step, w, b };
    largest = Math.max(largest, apart);
  }
  if (path.brokenAt !== null && path.brokenAt <= run.steps)
    return { kind: 'parts', step: path.brokenAt, w: Number.NaN, b: Number.NaN };
  return path.count === run.steps + 1 ? { kind: 'same', largest } : { kind: 'length', steps: path.count - 1 };
}
