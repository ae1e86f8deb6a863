/**
 * The jump to the bottom: no slopes, no learning rate, one step. A quadratic bowl has its bottom by formula, for a line
 * w = Sxy/Sxx, b = ȳ − w·x̄ (see bottomOfLine.ts), where both slopes are 0, which is to say θ = (XᵀX)⁻¹Xᵀy. (Legendre 1805; Montgomery, Peck &
 * Vining, *Introduction to Linear Regression Analysis*, §2.2.) In a valley it goes to the level line among the best. Of a cost with more
 * parameters whose curvatures H are the same everywhere, a linear model's with squared misses, the bottom is where H·(θ − here) = −slopes, which are the normal equations again. What has no bottom,
 * or none by formula, is a named problem.
 */
import { classify, stationaryPoint } from '../classify.ts';
import { determinant } from '../eigen.ts';
import type { Objective } from '../objective.ts';
import type { Problem } from '../problem.ts';
import type { Quadratic } from '../quadratic.ts';
import { solve } from '../solve.ts';
import { isQuadratic } from '../terrain.ts';
import { type Part, workedLines } from '../worked.ts';
import newton from './newton.ts';
import type { Optimizer } from './optimizer.ts';

const closedForm: Optimizer<null, never> = {
  id: 'closedForm',
  settings: {},
  rule: String.raw`\theta \leftarrow (X^{\mathsf T} X)^{-1} X^{\mathsf T} y`,
  init: (parameters) => ({ parameters: [...parameters], memory: null }),
  update(state, objective) {
    if (!isQuadratic(objective)) {
      const found = levelPlace(objective, state.parameters);
      return 'kind' in found ? { ...state, problem: found } : { parameters: found, memory: null };
    }
    const bottom = bottomOf(objective);
    if (!bottom) {
      const message = 'This surface has no bottom to jump to; somewhere it goes down for ever.';
      return { ...state, problem: { kind: 'noBottom', message } };
    }
    return { parameters: [...bottom], memory: null };
  },
  working(state, objective, settings) {
    const { parameters, problem } = closedForm.update(state, objective, settings);
    if (problem) return [];
    return isQuadratic(objective)
      ? workedLines('θ', parameters, (_at, i) => partsOf(objective, i))
      : // The same equations that a whole step of Newton's method solves.
        newton.working(state, objective, { learningRate: 1 });
  },
};

export default closedForm;

/** Where the slopes of a cost of any number of parameters are all 0, if it curves alike everywhere. */
function levelPlace({ hessian, gradient }: Objective, from: readonly number[]): number[] | Problem {
  const message = 'There is no formula for the bottom of this surface; it has to be found step by step.';
  const none: Problem = { kind: 'noClosedForm', message };
  if (!hessian) return none;
  const curvatures = hessian(from);
  const step = solve(curvatures, gradient(from));
  const place = from.map((value, i) => value - (step?.[i] ?? 1));
  if (!alike(curvatures, hessian(place))) return none;
  if (step) return place;
  return {
    kind: 'singularHessian',
    message:
      'As far as the digits tell, this surface is level along a whole line, so it has no single bottom to jump to.',
  };
}

const alike = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]): boolean =>
  one.every((row, i) =>
    row.every((entry, j) => Math.abs(entry - (other[i]?.[j] as number)) <= 1e-12 * Math.abs(entry)),
  );

/** Of a valley, the place on its floor that is nearest to the center. */
function bottomOf(q: Quadratic): readonly [number, number] | null {
  const kind = classify(q);
  if (kind === 'basin') return stationaryPoint(q)?.at ?? null;
  if (kind === 'flat') return q.center;
  if (kind !== 'valley') return null;
  // All that slopes does so across the valley, where the curvature is the trace of H.
  const across = q.curvature[0] + q.curvature[2];
  return [q.center[0] - q.slope[0] / across, q.center[1] - q.slope[1] / across];
}

/** The bottom as it follows from the center: a line's cost has its center there, worked out from the data as Sxy/Sxx and ȳ − w·x̄. */
function partsOf(q: Quadratic, i: number): readonly Part[] {
  const { center, slope, curvature } = q;
  const at = center[i] as number;
  if (slope[0] === 0 && slope[1] === 0) return [at];
  if (classify(q) === 'valley') return [at, '−', slope[i] as number, '÷', curvature[0] + curvature[2]];
  const [hww, hwb, hbb] = curvature;
  const [one, other] = i === 0 ? ([slope[1], slope[0]] as const) : ([slope[0], slope[1]] as const);
  const across = i === 0 ? hbb : hww;
  return [at, '+', '(', hwb, '·', one, '−', across, '·', other, ')', '÷', determinant(q)];
}
