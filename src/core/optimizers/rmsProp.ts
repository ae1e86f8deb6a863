/**
 * RMSProp: as AdaGrad, but old slopes are forgotten: it divides by the root of a running mean of squared slopes,
 * s ← ρs + (1 − ρ)·slopes², p ← p − η·slopes/(√s + ε). (Tieleman & Hinton 2012, *Neural Networks for Machine Learning*, lecture 6.5,
 * with ρ = 0.9 there.) It remembers the running mean.
 */
import { workedLines } from '../worked.ts';
import { type Optimizer, settingOf } from './optimizer.ts';

interface Memory {
  readonly meanSquares: readonly number[];
}

const rmsProp: Optimizer<Memory, 'learningRate' | 'decay' | 'epsilon'> = {
  id: 'rmsProp',
  settings: {
    learningRate: { initial: 0.01, min: 0.0001, max: 1, logarithmic: true, scalesWith: 'size' },
    decay: { initial: 0.9, min: 0, max: 0.999, allowed: [0, 1] },
    epsilon: {
      initial: 1e-8,
      min: 1e-12,
      max: 1,
      logarithmic: true,
      allowed: [Number.MIN_VALUE, Number.POSITIVE_INFINITY],
    },
  },
  rule: String.raw`s \leftarrow \rho s + (1 - \rho)\, g^2, \qquad \theta \leftarrow \theta - \frac{\eta\, g}{\sqrt{s} + \varepsilon}`,
  init: (parameters) => ({ parameters: [...parameters], memory: { meanSquares: parameters.map(() => 0) } }),
  update({ parameters, memory }, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const decay = settingOf(settings, 'decay');
    const epsilon = settingOf(settings, 'epsilon');
    const gradient = objective.gradient(parameters);
    const meanSquares = memory.meanSquares.map(
      (mean, i) => decay * mean + (1 - decay) * (gradient[i] as number) ** 2,
    );
    return {
      parameters: parameters.map(
        (parameter, i) =>
          parameter -
          (learningRate * (gradient[i] as number)) / (Math.sqrt(meanSquares[i] as number) + epsilon),
      ),
      memory: { meanSquares },
    };
  },
  working(state, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const decay = settingOf(settings, 'decay');
    const epsilon = settingOf(settings, 'epsilon');
    const gradient = objective.gradient(state.parameters);
    const { parameters, memory } = rmsProp.update(state, objective, settings);
    return [
      ...workedLines('s', memory.meanSquares, (at) => [
        ...([decay, '·', at(state.memory.meanSquares), '+'] as const),
        ...(['(', 1, '−', decay, ')', '·', at(gradient), '²'] as const),
      ]),
      ...workedLines('θ', parameters, (at) => [
        at(state.parameters),
        ...(['−', learningRate, '·', at(gradient)] as const),
        ...(['÷', '(', '√', at(memory.meanSquares), '+', epsilon, ')'] as const),
      ]),
    ];
  },
};

export default rmsProp;
