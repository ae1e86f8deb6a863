/**
 * Nesterov's momentum: look where the last step would carry you, and take the slopes there, v ← μv − η·slopes(p + μv),
 * p ← p + v. (Nesterov 1983, "A method of solving a convex programming problem with convergence rate O(1/k²)"; in this form Sutskever
 * et al. 2013, equations 3 and 4.) It remembers its last step.
 */
import { workedLines } from '../worked.ts';
import { type Optimizer, type OptimizerState, settingOf } from './optimizer.ts';

interface Memory {
  readonly velocity: readonly number[];
}

const nesterov: Optimizer<Memory, 'learningRate' | 'momentum'> = {
  id: 'nesterov',
  settings: {
    learningRate: { initial: 0.01, min: 0.0001, max: 0.1, logarithmic: true, scalesWith: 'curvature' },
    momentum: { initial: 0.9, min: 0, max: 0.99 },
  },
  rule: String.raw`v \leftarrow \mu v - \eta\, g(\theta + \mu v), \qquad \theta \leftarrow \theta + v`,
  init: (parameters) => ({ parameters: [...parameters], memory: { velocity: parameters.map(() => 0) } }),
  update(state, objective, settings) {
    const { parameters, memory } = state;
    const learningRate = settingOf(settings, 'learningRate');
    const keep = settingOf(settings, 'momentum');
    const gradient = objective.gradient(aheadOf(state, keep));
    const velocity = memory.velocity.map((last, i) => keep * last - learningRate * (gradient[i] as number));
    return {
      parameters: parameters.map((parameter, i) => parameter + (velocity[i] as number)),
      memory: { velocity },
    };
  },
  working(state, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const keep = settingOf(settings, 'momentum');
    const last = state.memory.velocity;
    const ahead = aheadOf(state, keep);
    const gradient = objective.gradient(ahead);
    const { parameters, memory } = nesterov.update(state, objective, settings);
    return [
      ...workedLines('θ′', ahead, (at) => [at(state.parameters), '+', keep, '·', at(last)]),
      ...workedLines('v', memory.velocity, (at) => [
        keep,
        '·',
        at(last),
        '−',
        learningRate,
        '·',
        at(gradient),
      ]),
      ...workedLines('θ', parameters, (at) => [at(state.parameters), '+', at(memory.velocity)]),
    ];
  },
};

export default nesterov;

/** Where the last step would carry on to. */
const aheadOf = ({ parameters, memory }: OptimizerState<Memory>, keep: number): number[] =>
  parameters.map((parameter, i) => parameter + keep * (memory.velocity[i] as number));
