/**
 * Momentum, the heavy ball: a step is a part of the last step plus a push down the slopes, v ← μv − η·slopes, p ← p + v.
 * (Polyak 1964, "Some methods of speeding up the convergence of iteration methods"; in this form Sutskever, Martens, Dahl & Hinton
 * 2013, "On the importance of initialization and momentum in deep learning", equations 1 and 2.) It remembers its last step.
 */
import { workedLines } from '../worked.ts';
import { type Optimizer, settingOf } from './optimizer.ts';

interface Memory {
  readonly velocity: readonly number[];
}

const momentum: Optimizer<Memory, 'learningRate' | 'momentum'> = {
  id: 'momentum',
  settings: {
    learningRate: { initial: 0.01, min: 0.0001, max: 0.1, logarithmic: true, scalesWith: 'curvature' },
    momentum: { initial: 0.9, min: 0, max: 0.99 },
  },
  rule: String.raw`v \leftarrow \mu v - \eta\, g, \qquad \theta \leftarrow \theta + v`,
  init: (parameters) => ({ parameters: [...parameters], memory: { velocity: parameters.map(() => 0) } }),
  update({ parameters, memory }, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const keep = settingOf(settings, 'momentum');
    const gradient = objective.gradient(parameters);
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
    const gradient = objective.gradient(state.parameters);
    const { parameters, memory } = momentum.update(state, objective, settings);
    return [
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

export default momentum;
