/**
 * Newton's method: take the surface for the quadratic that has its slopes and curvatures here, and go where that one is level,
 * p ← p − η·H⁻¹·slopes. (Nocedal & Wright, *Numerical Optimization*, §3.3; with η under 1, damped: Boyd & Vandenberghe,
 * *Convex Optimization*, §9.5.) A quadratic takes one step of η = 1. Level is all it asks: where the surface curves down it climbs to a
 * peak or a saddle as gladly. Where H is singular the quadratic has no one level place, and that has a name, not a NaN.
 */
import { solve } from '../solve.ts';
import { type Part, workedLines } from '../worked.ts';
import { type Optimizer, settingOf } from './optimizer.ts';

const newton: Optimizer<null, 'learningRate'> = {
  id: 'newton',
  settings: { learningRate: { initial: 1, min: 0.05, max: 1 } },
  rule: String.raw`\theta \leftarrow \theta - \eta\, H^{-1} g`,
  init: (parameters) => ({ parameters: [...parameters], memory: null }),
  update(state, objective, settings) {
    const { parameters } = state;
    const learningRate = settingOf(settings, 'learningRate');
    if (!objective.hessian) {
      const message = 'Newton’s method needs the curvatures, and no formula for them is known here.';
      return { ...state, problem: { kind: 'noHessian', message } };
    }
    const step = solve(objective.hessian(parameters), objective.gradient(parameters));
    if (!step) {
      const message =
        'As far as the digits tell, the surface is not curved in every direction here, so Newton’s method has no one place to go.';
      return { ...state, problem: { kind: 'singularHessian', message } };
    }
    return {
      parameters: parameters.map((parameter, i) => parameter - learningRate * (step[i] as number)),
      memory: null,
    };
  },
  working(state, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const { parameters, problem } = newton.update(state, objective, settings);
    if (problem || !objective.hessian) return [];
    const hessian = objective.hessian(state.parameters);
    const gradient = objective.gradient(state.parameters);
    const step = solve(hessian, gradient) ?? [];
    return [
      // The equations for d, H·d = g, and what solves them.
      ...workedLines('g', gradient, (_at, row) =>
        (hessian[row] ?? []).flatMap((curvature, parameter): Part[] => [
          ...(parameter > 0 ? (['+'] as const) : []),
          ...([curvature, '·', { quantity: 'd', parameter }] as const),
        ]),
      ),
      ...workedLines('d', step, (at) => [at(step)]),
      ...workedLines('θ', parameters, (at) => [at(state.parameters), '−', learningRate, '·', at(step)]),
    ];
  },
};

export default newton;
