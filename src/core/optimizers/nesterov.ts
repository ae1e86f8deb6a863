/**
 * Nesterov's momentum: look where the last step would carry you, and take the slopes there, v ← μv − η·slopes(p + μv),
 * p ← p + v. (Nesterov 1983, "A method of solving a convex programming problem with convergence rate O(1/k²)"; in this form Sutskever
 * et al. 2013, equations 3 and 4.) It remembers its last step.
 */
import { type Optimizer, settingOf } from './optimizer.ts';

interface Memory {
  readonly velocity: readonly number[];
}

const nesterov: Optimizer<Memory, 'learningRate' | 'momentum'> = {
  id: 'nesterov',
  settings: {
    learningRate: { initial: 0.01, min: 0.0001, max: 0.1, logarithmic: true },
    momentum: { initial: 0.9, min: 0, max: 0.99 },
  },
  rule: String.raw`v \leftarrow \mu v - \eta\, g(\theta + \mu v), \qquad \theta \leftarrow \theta + v`,
  init: (parameters) => ({ parameters: [...parameters], memory: { velocity: parameters.map(() => 0) } }),
  update({ parameters, memory }, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const keep = settingOf(settings, 'momentum');
    const ahead = parameters.map((parameter, i) => parameter + keep * (memory.velocity[i] as number));
    const gradient = objective.gradient(ahead);
    const velocity = memory.velocity.map((last, i) => keep * last - learningRate * (gradient[i] as number));
    return {
      parameters: parameters.map((parameter, i) => parameter + (velocity[i] as number)),
      memory: { velocity },
    };
  },
};

export default nesterov;
