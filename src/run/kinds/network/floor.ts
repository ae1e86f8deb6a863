/**
 * The cost over two of a network's parameters, the others held where they are. Along two weights of a linear model, squared misses are a quadratic, whose curvature follows from
 * slopes at three places without error but rounding. Any other cost is a terrain in a window around where the ball stands.
 */
import { type Quadratic, quadratic } from '../../../core/quadratic.ts';
import { solve } from '../../../core/solve.ts';
import type { Ground } from '../../../core/terrain.ts';
import { programOver } from '../../stage/code.ts';
import type { Axis, Floor, Pair } from '../../stage/facets.ts';
import type { Model } from './model.ts';
import { reachOf } from './reach.ts';
import type { NetworkPatch, NetworkState } from './state.ts';

interface Standing {
  readonly state: NetworkState;
  readonly model: Model;
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
}

type FloorPart = Pick<Floor, 'axes' | 'at' | 'slopes' | 'ground' | 'bottom' | 'start' | 'marks'> & {
  put(at: Pair): NetworkPatch;
};

export function floorOf({ state, model, parameters, gradient }: Standing): FloorPart {
  const [first, second] = chosenOf(state, parameters.length);
  const pair = (values: readonly number[]): Pair => [values[first] ?? 0, values[second] ?? 0];
  const at = pair(parameters);
  let made: Ground | null = null;
  const ground = () => {
    made ??= groundOver(model, parameters, [first, second]);
    return made;
  };
  return {
    axes: [axisOf(model, first, 'c-w'), axisOf(model, second, 'c-b')],
    at,
    slopes: pair(gradient),
    get ground() {
      return ground();
    },
    get bottom() {
      return bottomOf(ground());
    },
    start: pair(state.weights),
    marks: { samples: [], program: state.code && programOver(state.code, [first, second]) },
    put: ([p, q]) => ({
      weights: parameters.map((value, i) => (i === first ? p : i === second ? q : value)),
      cursor: 0,
      beat: 0,
      fitted: false,
    }),
  };
}

/** Two parameters that there are; where there is only one, it is both. */
function chosenOf({ chosen: [first, second] }: NetworkState, count: number): Pair {
  const one = Math.min(first, count - 1);
  const other = Math.min(second, count - 1);
  return one === other ? [0, Math.min(1, count - 1)] : [one, other];
}

const axisOf = ({ names }: Model, parameter: number, className: string): Axis => ({
  parameter,
  name: names[parameter] ?? '',
  className,
});

function groundOver(model: Model, parameters: readonly number[], [first, second]: Pair): Ground {
  const { objective, isQuadratic } = model;
  const whole = ([p, q]: readonly number[]) =>
    parameters.map((value, i) => (i === first ? (p as number) : i === second ? (q as number) : value));
  const value = (at: readonly number[]) => objective.value(whole(at));
  const gradient = (at: readonly number[]) => {
    const slopes = objective.gradient(whole(at));
    return [slopes[first] as number, slopes[second] as number];
  };
  const at: Pair = [parameters[first] ?? 0, parameters[second] ?? 0];
  if (isQuadratic && first !== second) return quadraticOver({ value, gradient }, at);
  const [w, b] = [reachOf(model.farthest, first, at[0]), reachOf(model.farthest, second, at[1])];
  const corners = w.flatMap((p) => b.map((q) => value([p, q])));
  const high = Math.max(...corners.filter(Number.isFinite), value(at));
  return { parameterCount: 2, value, gradient, window: { w, b, height: [0, high || 1] }, minima: [] };
}

interface Over {
  value(at: readonly number[]): number;
  gradient(at: readonly number[]): number[];
}

/** The quadratic with these values; where it has a bottom, measured from there. */
function quadraticOver({ value, gradient }: Over, at: Pair): Quadratic {
  const [g0, g1] = gradient(at) as [number, number];
  const [p, q] = at;
  const alongFirst = gradient([p + 1, q]) as [number, number];
  const alongSecond = gradient([p, q + 1]) as [number, number];
  const hww = alongFirst[0] - g0;
  const hwb = (alongFirst[1] - g1 + (alongSecond[0] - g0)) / 2;
  const hbb = alongSecond[1] - g1;
  const step = solve(
    [
      [hww, hwb],
      [hwb, hbb],
    ],
    [-g0, -g1],
  );
  const center: Pair = step ? [p + (step[0] as number), q + (step[1] as number)] : at;
  return quadratic({
    center,
    base: value(center),
    slope: step ? [0, 0] : [g0, g1],
    curvature: [hww, hwb, hbb],
  });
}

function bottomOf(ground: Ground): Floor['bottom'] {
  if ('center' in ground) return { at: ground.center, cost: ground.base };
  const [lowest] = ground.minima;
  const middle: Pair = [
    (ground.window.w[0] + ground.window.w[1]) / 2,
    (ground.window.b[0] + ground.window.b[1]) / 2,
  ];
  return lowest ? { at: lowest.at, cost: lowest.value } : { at: middle, cost: ground.value(middle) };
}
