/** A linear model's walk, as what its programs are written of: plain data, whatever the language. */
import type { Made } from '../../../core/madeFeatures.ts';
import type { Reduction } from '../../../core/reduction.ts';
import type { ProgramLine, Tongue } from '../program.ts';

/** What a line of such a program does: the name of its counterpart in the other program, and on the figures. */
export type NetworkPart =
  | 'data'
  | 'start'
  | 'rate'
  | 'iterator'
  | 'model'
  | 'loss'
  | 'slopes'
  | 'update'
  | 'epoch'
  | 'visit'
  | 'report';

/** A line that is there for a reason that is not seen until it is missing. */
export type Reason = 'yield' | 'zero' | 'noGrad' | 'detach';

export interface NetworkRun {
  /** How the data were made; a program makes them anew. Else the rows themselves, and the answers. */
  readonly data:
    | { readonly made: Made }
    | { readonly rows: readonly (readonly number[])[]; readonly answers: readonly number[] };
  readonly weights: readonly number[];
  /** Null where the model has none. */
  readonly bias: number | null;
  readonly reduction: Reduction;
  readonly learningRate: number;
  /** How many examples a step reads, and the seed that deals them; null where it reads them all. */
  readonly batch: { readonly size: number; readonly seed: number } | null;
  readonly epochs: number;
  /** Written without the line of this reason. */
  readonly leftOut: Reason | null;
}

export const countOf = ({ data }: Pick<NetworkRun, 'data'>): number =>
  'made' in data ? data.made.count : data.rows.length;

/** What turns a sum of squared misses into the cost, as factors: squares count `half` a time, and their mean is taken or not. */
export const costOf = ({ reduction }: Pick<NetworkRun, 'reduction'>) => ({
  halved: reduction === 'halfSum' || reduction === 'halfMean',
  mean: reduction === 'mean' || reduction === 'halfMean',
});

export interface NetworkLine extends ProgramLine<NetworkPart> {
  readonly reason?: Reason | undefined;
}

/** A language or a library, with its program of a walk. One file in libraries/, default-exporting one, adds one. */
export interface Library extends Tongue {
  /** What its model answers in the end, and what was observed, each as numbers in a row; absent where the program notes its path. */
  readonly answered?: readonly [answers: string, observed: string];
  write(run: NetworkRun): readonly NetworkLine[];
}

export const lineOf = (
  text: string,
  part?: NetworkPart,
  more: Pick<NetworkLine, 'reason' | 'blankFrom'> = {},
): NetworkLine => ({ text, part, ...more });

/** Lines of one part. */
export const linesOf = (part: NetworkPart, ...texts: readonly string[]): NetworkLine[] =>
  texts.map((text) => lineOf(text, part));

export const BLANK = lineOf('');

export const deeper = (lines: readonly NetworkLine[]): NetworkLine[] =>
  lines.map((one) => ({ ...one, text: one.text && `    ${one.text}` }));
