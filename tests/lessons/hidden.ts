// What a step's question asks for, as numbers, on the stage as it is set and on a few others like it.

import { DRAW_SIZES, drawLines, spreadOf } from '../../src/core/draws.ts';
import { REDUCTIONS } from '../../src/core/reduction.ts';
import type { AnyNow, Beginning } from '../../src/run/kinds/kinds.ts';
import { kindOf, loadKind, stateOf } from '../../src/run/kinds/kinds.ts';
import { drawnOf } from '../../src/run/kinds/line/drawn.ts';
import type { Quantity } from '../../src/run/stage/quantities.ts';
import { isGiven } from '../givenAway.ts';

// A line.
await loadKind();

type Values = (now: AnyNow) => readonly number[];

/** The numbers of each quantity, by kind. */
const NUMBERS: Readonly<Record<string, Partial<Record<Quantity, Values>>>> = {
  line: {
    cost: (now) => [
      now.cost,
      ...now.state.samples.map(([w, b]: number[]) => now.ground.value([w, b])),
      ...now.races.map((run: AnyNow) => run.cost[Math.min(now.state.cursor, run.steps)]),
    ],
    residual: (now) => now.terms.slice(0, 12).map(({ residual }: AnyNow) => residual),
    square: (now) => now.terms.slice(0, 12).map(({ square }: AnyNow) => square),
    predicted: (now) => [
      now.w * now.state.reading + now.b,
      ...now.terms.slice(0, 12).map(({ predicted }: AnyNow) => predicted),
    ],
    slopeW: (now) => [now.slopeW],
    slopeB: (now) => [now.slopeB],
    spread: ({ state }) =>
      DRAW_SIZES.map((size) =>
        spreadOf(drawLines(state.seed, size, drawnOf(state, size)).map(({ w }) => w)),
      ).filter(Number.isFinite),
  },
  network: {
    cost: (now) => [
      now.cost,
      now.cost / now.leastCost,
      ...now.races.map((run: AnyNow) => run.cost[Math.min(now.state.cursor, run.steps)]),
    ],
    // Of a model that answers 0 a miss is what was observed, and can be read off.
    residual: (now) =>
      [...now.residuals].slice(0, 5).map((miss, i) => (now.predicted[i] === 0 ? Number.NaN : miss)),
    predicted: (now) => [...now.predicted].slice(0, 5),
    rootMeanSquare: (now) => [now.rootMeanSquare],
    rSquared: (now) => [now.rSquared],
    edge: (now) => REDUCTIONS.map((reduction) => now.with({ reduction }).edge).filter(Number.isFinite),
    slopeW: (now) => [now.gradient[0]],
    slopeB: (now) => [now.gradient[1]],
    spread: ({ hands }) => [hands.spread, hands.law].filter(Number.isFinite),
  },
};

export const numbersOf = (layout: Beginning, quantity: Quantity, now: AnyNow): readonly number[] =>
  NUMBERS[kindOf(layout).id]?.[quantity]?.(now) ?? [];

/** Another line, other data, another rate; of a network, another target. */
function others(layout: Beginning): readonly Readonly<Record<string, unknown>>[] {
  const state = stateOf(layout) as AnyNow;
  const by = [0.43, -0.31];
  return kindOf(layout).id === 'line'
    ? by.map((far) => otherLine(state, far))
    : by.map((far) => otherTarget(state, far));
}

/** All of it can be carried by a link. */
function otherLine({ start, data, learningRate, code }: AnyNow, by: number) {
  const few = data.x.length <= 6;
  return {
    start: [start[0] + by, start[1] - 1.7 * by],
    ...(few && { data: { x: data.x, y: data.y.map((y: number, i: number) => y + by * (0.71 + 0.37 * i)) } }),
    ...(code === null && { learningRate: learningRate * (1 + by / 3) }),
  };
}

const otherTarget = ({ data }: AnyNow, by: number) => ({
  data: {
    ...data,
    target: {
      ...data.target,
      values: data.target.values.map(
        (value: number, i: number) => value * (1 + by / 3) + 40 * by * ((i % 5) - 1),
      ),
    },
  },
});

/** The numbers that an answer is: one, those of a place, or none where it is said in words. */
const numbersIn = (answer: unknown): number[] =>
  typeof answer === 'number'
    ? [answer]
    : typeof answer === 'object' && answer !== null
      ? ['w', 'b'].map((axis) => (answer as Record<string, number>)[axis] as number)
      : [];

export interface Hidden {
  /** What is different on the stage, in each variant; in the first nothing. */
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  /** The numbers that are not to be written, in each variant. */
  readonly hidden: readonly (readonly number[])[];
}

/**
 * What is not to be written while a step's question is open: the right answer, where it is a number that has to be worked out, and the quantities that `asked` names. An answer that is
 * the same whatever the stage, or one of the data, is read off or counted, and may stand where it is read.
 */
export function hiddenIn(
  layout: Beginning,
  answer: ((given: AnyNow) => unknown) | undefined,
  asked?: readonly Quantity[],
): Hidden {
  const changes = [{}, ...others(layout)];
  const kind = kindOf(layout);
  const nows: AnyNow[] = changes.map((change) => kind.now({ ...stateOf(layout), ...change }));
  const data = nows.map(({ state }) => (kind.id === 'line' ? [...state.data.x, ...state.data.y] : []));
  const answers = nows.map((now) => numbersIn(answer?.(now)));
  const workedOut = (answers[0] ?? []).map(
    (_, i) =>
      !isGiven(
        answers.map((all) => all[i] as number),
        data,
      ),
  );
  const names = asked ?? (stateOf(layout).asked as readonly Quantity[]);
  return {
    changes,
    hidden: nows.map((now, k) => [
      ...(answers[k] ?? []).filter((_, i) => workedOut[i]),
      ...names.flatMap((quantity) => numbersOf(layout, quantity, now)),
    ]),
  };
}
