/**
 * AdaGrad: each parameter has a learning rate of its own, divided by the root of all its squared slopes so far, so that a
 * parameter that has seen steep slopes walks more slowly: s ← s + slopes², p ← p − η·slopes/(√s + ε). (Duchi, Hazan & Singer 2011,
 * "Adaptive subgradient methods", figure 1 with diagonal matrices, where ε is their δ.) It remembers the sums of squares.
 */
import { workedLines } from '../worked.ts';
import { type Optimizer, settingOf } from './optimizer.ts';

interface Memory {
  readonly squares: readonly number[];
}

const adaGrad: Optimizer<Memory, 'learningRate' | 'epsilon'> = {
  id: 'adaGrad',
  settings: {
    learningRate: { initial: 0.5, min: 0.001, max: 5, logarithmic: true, scalesWith: 'size' },
    epsilon: {
      initial: 1e-8,
      min: 1e-12,
      max: 1,
      logarithmic: true,
      allowed: [Number.MIN_VALUE, Number.POSITIVE_INFINITY],
    },
  },
  rule: String.raw`s \leftarrow s + g^2, \qquad \theta \leftarrow \theta - \frac{\eta\, g}{\sqrt{s} + \varepsilon}`,
  init: (parameters) => ({ parameters: [...parameters], memory: { squares: parameters.map(() => 0) } }),
  update({ parameters, memory }, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const epsilon = settingOf(settings, 'epsilon');
    const gradient = objective.gradient(parameters);
    const squares = memory.squares.map((sum, i) => sum + (gradient[i] as number) ** 2);
    return {
      parameters: parameters.map(
        (parameter, i) =>
          parameter - (learningRate * (gradient[i] as number)) / (Math.sqrt(squares[i] as number) + epsilon),
      ),
      memory: { squares },
    };
  },
  working(state, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const epsilon = settingOf(settings, 'epsilon');
    const gradient = objective.gradient(state.parameters);
    const { parameters, memory } = adaGrad.update(state, objective, settings);
    return [
      ...workedLines('s', memory.squares, (at) => [at(state.memory.squares), '+', at(gradient), '²']),
      ...workedLines('θ', parameters, (at) => [
        at(state.parameters),
        ...(['−', learningRate, '·', at(gradient)] as const),
        ...(['÷', '(', '√', at(memory.squares), '+', epsilon, ')'] as const),
      ]),
    ];
  },
};

export default adaGrad;
