/**
 * Adam: momentum over a running mean of slopes, divided as in RMSProp, both corrected for having begun at 0:
 * m ← β₁m + (1 − β₁)·slopes, v ← β₂v + (1 − β₂)·slopes², p ← p − η·m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ).
 * (Kingma & Ba 2015, "Adam: a method for stochastic optimization", algorithm 1.) It remembers m, v and the two powers, which are
 * multiplied up step by step: so they are the same bits on every machine, as `**` need not be.
 */
import { workedLines } from '../worked.ts';
import { type Optimizer, settingOf } from './optimizer.ts';

interface Memory {
  readonly mean: readonly number[];
  readonly meanSquare: readonly number[];
  /** β₁ᵗ and β₂ᵗ. */
  readonly powers: readonly [number, number];
}

const adam: Optimizer<Memory, 'learningRate' | 'beta1' | 'beta2' | 'epsilon'> = {
  id: 'adam',
  settings: {
    learningRate: { initial: 0.1, min: 0.0001, max: 1, logarithmic: true, scalesWith: 'size' },
    beta1: { initial: 0.9, min: 0, max: 0.99, allowed: [0, 1] },
    beta2: { initial: 0.999, min: 0, max: 0.9999, allowed: [0, 1] },
    epsilon: {
      initial: 1e-8,
      min: 1e-12,
      max: 1,
      logarithmic: true,
      allowed: [Number.MIN_VALUE, Number.POSITIVE_INFINITY],
    },
  },
  rule: String.raw`\begin{gathered} m \leftarrow \beta_1 m + (1 - \beta_1)\, g, \quad v \leftarrow \beta_2 v + (1 - \beta_2)\, g^2 \\ \theta \leftarrow \theta - \eta\, \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)} + \varepsilon} \end{gathered}`,
  init(parameters) {
    const zeros = parameters.map(() => 0);
    return { parameters: [...parameters], memory: { mean: zeros, meanSquare: zeros, powers: [1, 1] } };
  },
  update({ parameters, memory }, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const beta1 = settingOf(settings, 'beta1');
    const beta2 = settingOf(settings, 'beta2');
    const epsilon = settingOf(settings, 'epsilon');
    const gradient = objective.gradient(parameters);
    const mean = memory.mean.map((m, i) => beta1 * m + (1 - beta1) * (gradient[i] as number));
    const meanSquare = memory.meanSquare.map(
      (v, i) => beta2 * v + (1 - beta2) * (gradient[i] as number) ** 2,
    );
    const powers = [memory.powers[0] * beta1, memory.powers[1] * beta2] as const;
    return {
      parameters: parameters.map((parameter, i) => {
        const corrected = (mean[i] as number) / (1 - powers[0]);
        const correctedSquare = (meanSquare[i] as number) / (1 - powers[1]);
        return parameter - (learningRate * corrected) / (Math.sqrt(correctedSquare) + epsilon);
      }),
      memory: { mean, meanSquare, powers },
    };
  },
  working(state, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const beta1 = settingOf(settings, 'beta1');
    const beta2 = settingOf(settings, 'beta2');
    const epsilon = settingOf(settings, 'epsilon');
    const gradient = objective.gradient(state.parameters);
    const { parameters, memory } = adam.update(state, objective, settings);
    const { mean, meanSquare, powers } = memory;
    const corrected = mean.map((m) => m / (1 - powers[0]));
    const correctedSquare = meanSquare.map((v) => v / (1 - powers[1]));
    return [
      ...workedLines('m', mean, (at) => [
        ...([beta1, '·', at(state.memory.mean), '+'] as const),
        ...(['(', 1, '−', beta1, ')', '·', at(gradient)] as const),
      ]),
      ...workedLines('v', meanSquare, (at) => [
        ...([beta2, '·', at(state.memory.meanSquare), '+'] as const),
        ...(['(', 1, '−', beta2, ')', '·', at(gradient), '²'] as const),
      ]),
      ...workedLines('m̂', corrected, (at) => [at(mean), '÷', '(', 1, '−', powers[0], ')']),
      ...workedLines('v̂', correctedSquare, (at) => [at(meanSquare), '÷', '(', 1, '−', powers[1], ')']),
      ...workedLines('θ', parameters, (at) => [
        at(state.parameters),
        ...(['−', learningRate, '·', at(corrected)] as const),
        ...(['÷', '(', '√', at(correctedSquare), '+', epsilon, ')'] as const),
      ]),
    ];
  },
};

export default adam;
