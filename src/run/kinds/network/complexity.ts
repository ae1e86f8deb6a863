/**
 * How models of growing size do on what they learn from and on what is held out, and how that went in many deals: for models that read the powers of one feature, a size is a degree; of a
 * model that reads its inputs as they are, there is the one size.
 */
import { growingFits, rootMeanSquareIn } from '../../../core/growingFits.ts';
import { kept } from '../../kept.ts';
import type { Complexity } from '../../stage/facets.ts';
import { powerColumns } from './columns.ts';
import { type Parts, partsOf } from './examples.ts';
import { featureIn } from './model.ts';
import type { Deal, NetworkData, NetworkPatch, NetworkState } from './state.ts';

/** As far as sizes are compared. */
export const LARGEST_DEGREE = 12;
/** As many deals as are counted. */
export const MOST_DEALS = 500;

/** Typical misses of one size; null in a part without rows. */
interface Misses {
  readonly learned: number;
  readonly heldOut: number | null;
  readonly envelope: number | null;
}

type Asked = Pick<NetworkState, 'data' | 'inputs' | 'degree' | 'split'>;

const known = new WeakMap<NetworkData, Map<string, readonly Misses[]>>();
const MOST_KNOWN = 2000;

/** The misses of every size in one deal, least size first. */
export function missesOf({ data, inputs, degree, split }: Asked, seed = split?.seed): readonly Misses[] {
  const deal: Deal | null = split && seed !== undefined ? { ...split, seed } : split;
  const ours = known.get(data) ?? new Map<string, readonly Misses[]>();
  known.set(data, ours);
  const key = JSON.stringify([degree === null, degree === null ? inputs : inputs[0], deal]);
  const found =
    ours.get(key) ?? judge(data, inputs, degree !== null, partsOf(data.target.values.length, deal));
  if (ours.size >= MOST_KNOWN) ours.clear();
  ours.set(key, found);
  return found;
}

function judge(data: NetworkData, inputs: readonly string[], powers: boolean, parts: Parts): Misses[] {
  const features = inputs.flatMap((name) => featureIn(data, name) ?? []);
  const [first] = features;
  const read = powers ? (first ? powerColumns(first, LARGEST_DEGREE, parts.learned) : []) : features;
  const y = data.target.values;
  const answers = growingFits({ columns: read.map(({ values }) => values), y, rows: parts.learned });
  return (powers ? answers : answers.slice(-1)).map((answer) => ({
    learned: rootMeanSquareIn(answer, y, parts.learned) ?? 0,
    heldOut: rootMeanSquareIn(answer, y, parts.heldOut),
    envelope: rootMeanSquareIn(answer, y, parts.envelope),
  }));
}

/** The size with the least miss on what is held out; of equals the smaller. */
export const bestOf = (misses: readonly Pick<Misses, 'heldOut'>[]): number =>
  misses.reduce(
    (best, { heldOut }, size) =>
      (heldOut ?? Number.POSITIVE_INFINITY) < (misses[best]?.heldOut ?? Number.POSITIVE_INFINITY)
        ? size
        : best,
    0,
  );

/** The deals with the seeds from 1 to a number. */
const deals = ({ data, inputs, degree, split }: Asked, count: number): readonly (readonly Misses[])[] =>
  dealsOf(data, { inputs, degree, split }, count);

const dealsOf = kept((data: NetworkData, rest: Omit<Asked, 'data'>, count: number): (readonly Misses[])[] =>
  rest.split
    ? Array.from({ length: Math.min(count, MOST_DEALS) }, (_, at) => missesOf({ data, ...rest }, at + 1))
    : [],
);

/** In how many of the first so many deals each size did best on what is held out. */
export function winsOf(asked: Asked, count: number): readonly number[] {
  const wins = missesOf(asked).map(() => 0);
  for (const misses of deals(asked, count)) {
    const best = bestOf(misses);
    wins[best] = (wins[best] ?? 0) + 1;
  }
  return wins;
}

/** In how many of the first so many deals the model of the largest size missed less on what is held out than on what it learned from. */
export const lowerOf = (asked: Asked, count: number): number =>
  deals(asked, count).filter((misses) => {
    const { heldOut, learned } = misses.at(-1) as Misses;
    return heldOut !== null && heldOut < learned;
  }).length;

/** How much more the envelope says than what is held out did, for the size that did best there: the median of their ratio over the first so many deals. */
export function flatteryOf(asked: Asked, count: number): number {
  const ratios = deals(asked, count)
    .map((misses) => misses[bestOf(misses)] as Misses)
    .map(({ heldOut, envelope }) => (envelope ?? 1) / (heldOut || 1))
    .sort((one, other) => one - other);
  return ratios[ratios.length >> 1] ?? 1;
}

/** Another degree is looked at; where looks at what is held out are counted, this is one. */
export function withDegree({ peeked }: Pick<NetworkState, 'peeked'>, degree: number): NetworkPatch {
  const looks = peeked && !peeked.includes(degree) ? { peeked: [...peeked, degree] } : {};
  return { degree, cursor: 0, litParameter: null, ...looks };
}

/** So many deals have been made and counted, by the seeds from 1 on, and the last lies on the table: another envelope, that nobody has opened, and nothing looked at but the model in hand. */
export const dealt = (
  { split, peeked, degree }: Pick<NetworkState, 'split' | 'peeked' | 'degree'>,
  draws: number,
): NetworkPatch => ({
  draws,
  split: split && { ...split, seed: Math.max(1, draws) },
  opened: null,
  peeked: peeked && (degree === null ? [] : [degree]),
  cursor: 0,
});

/** What the picture of sizes shows of a state. */
export function complexityOf(state: NetworkState): Complexity['complexity'] {
  const { degree, draws, opened, peeked } = state;
  const misses = missesOf(degree === null ? { ...state, degree: 1 } : state);
  const envelope = opened === null ? null : (misses[opened]?.envelope ?? null);
  return {
    learned: misses.map(({ learned }) => learned),
    heldOut: misses.map(({ heldOut }, size) => (!peeked || peeked.includes(size) ? heldOut : null)),
    chosen: degree,
    opened: opened === null || envelope === null ? null : { size: opened, miss: envelope },
    peeks: peeked?.length ?? null,
    deals: draws,
    wins: () => (degree === null ? [] : winsOf(state, draws)),
    choose: (size) => withDegree(state, Math.max(0, Math.min(misses.length - 1, size))),
  };
}
