/**
 * What a jump to the bottom costs on this machine, and what walking there does. The data are made up: EXAMPLES rows, features of chance with mean 0 and spread 1, an answer that is a sum of them all with
 * some noise. Timed apart: forming XᵀX and Xᵀy; solving; and gradient descent from all zeros until its cost is within a thousandth of the least, each step reading all of X twice. Its learning rate is
 * the quickest for such data, 2/(λmax + λmin) = 1/(2(1 + d/n)) of the mean of squares (Marchenko & Pastur 1967), so the walk is timed at its best. Making the data is not timed.
 */
import { formEquations, solveInSlices } from '../../core/normalEquations.ts';
import { isRefused, type Refused } from '../../core/problem.ts';
import { random } from '../../core/random.ts';
import { EXAMPLES, type Part, type Timing } from './timing.ts';

/** A walk that is not there by then is timed so far. */
const MOST_STEPS = 1000;
/** What is over sooner is done again, as often as it takes, and the mean counts: a clock in a browser is coarse. */
const LEAST = 25;

interface Watch {
  clock(): number;
  /** What is being done, and the share of it that is done. */
  onProgress(part: Part, share: number): void;
}

/** Times one size. */
export function measure(features: number, watch: Watch, examples = EXAMPLES): Timing {
  const during = (part: Part) => (share: number) => watch.onProgress(part, share);
  const { columns, y } = made(features, examples, during('make'));
  const forming = timed(watch, () =>
    through(formEquations({ columns, y, intercept: false }), during('form')),
  );
  const solving = timed(watch, () => through(solveInSlices(forming.result), during('solve')));
  const least = costOf(columns, y, solving.result.weights);
  const walking = timed(watch, () => walked(columns, y, { least, onShare: during('walk') }));
  return {
    features,
    form: forming.milliseconds,
    solve: solving.milliseconds,
    walk: walking.milliseconds,
    steps: walking.result,
  };
}

/**
 * Work in slices, all of it at once.
 * @throws with the sentence, where the data have no single answer; what is made up here has one
 */
function through<T extends object>(
  work: Generator<number, T | Refused>,
  onShare: (share: number) => void,
): T {
  for (;;) {
    const { done, value } = work.next();
    if (!done) onShare(value);
    else if (isRefused(value)) throw new Error(value.problem.message);
    else return value;
  }
}

/** How long it takes, and what comes of it; what is quick is done again and again. */
function timed<T>({ clock }: Watch, act: () => T): { result: T; milliseconds: number } {
  const from = clock();
  let result = act();
  let times = 1;
  let gone = clock() - from;
  while (gone < LEAST && times < 10_000) {
    result = act();
    times++;
    gone = clock() - from;
  }
  // A clock that stood still has seen less than its smallest tick.
  return { result, milliseconds: Math.max(gone, 0.001) / times };
}

function made(features: number, examples: number, onShare: (share: number) => void) {
  const { normal } = random(features);
  const y = Float64Array.from({ length: examples }, normal);
  const columns = Array.from({ length: features }, (_, j) => {
    const column = Float64Array.from({ length: examples }, normal);
    const weight = normal();
    for (let i = 0; i < examples; i++) y[i] = (y[i] as number) + weight * (column[i] as number);
    onShare((j + 1) / features);
    return column;
  });
  return { columns, y };
}

/** Xw − y. */
function missesOf(columns: readonly Float64Array[], y: Float64Array, w: ArrayLike<number>): Float64Array {
  const misses = y.map((value) => -value);
  for (const [j, column] of columns.entries()) {
    const weight = w[j] as number;
    for (let i = 0; i < misses.length; i++)
      misses[i] = (misses[i] as number) + weight * (column[i] as number);
  }
  return misses;
}

function costOf(columns: readonly Float64Array[], y: Float64Array, w: ArrayLike<number>): number {
  const misses = missesOf(columns, y, w);
  return dot(misses, misses) / y.length;
}

interface Walk {
  /** The least cost there is. */
  readonly least: number;
  onShare(share: number): void;
}

/** Gradient descent until it is near enough: how many steps it took. */
function walked(columns: readonly Float64Array[], y: Float64Array, { least, onShare }: Walk): number {
  const count = y.length;
  const w = new Float64Array(columns.length);
  const rate = 1 / (2 * (1 + columns.length / count));
  let first = 0;
  for (let step = 0; ; step++) {
    const misses = missesOf(columns, y, w);
    const over = dot(misses, misses) / count / least - 1;
    if (step === 0) first = over;
    if (over <= 0.001 || step === MOST_STEPS) return step;
    // Each step takes away about the same share of what is left.
    onShare(Math.min(1, Math.log(first / over) / Math.log(first / 0.001)));
    for (const [j, column] of columns.entries()) {
      w[j] = (w[j] as number) - ((rate * 2) / count) * dot(column, misses);
    }
  }
}

/** Σ aᵢbᵢ, in four sums, since each addition waits for the one before it. */
function dot(a: Float64Array, b: Float64Array): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 3 < a.length; i += 4) {
    one += (a[i] as number) * (b[i] as number);
    two += (a[i + 1] as number) * (b[i + 1] as number);
    three += (a[i + 2] as number) * (b[i + 2] as number);
    four += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (; i < a.length; i++) one += (a[i] as number) * (b[i] as number);
  return one + two + (three + four);
}
