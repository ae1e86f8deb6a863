/**
 * Plain gradient descent: p ← p − learningRate · slopes. (Cauchy 1847; Nocedal & Wright, *Numerical Optimization*, §3.1.) It
 * remembers nothing.
 */
import { workedLines } from '../worked.ts';
import { type Optimizer, settingOf } from './optimizer.ts';

const gradientDescent: Optimizer<null, 'learningRate'> = {
  id: 'gradientDescent',
  settings: {
    learningRate: { initial: 0.01, min: 0.0001, max: 0.1, logarithmic: true, scalesWith: 'curvature' },
  },
  rule: String.raw`\theta \leftarrow \theta - \eta\, g`,
  init: (parameters) => ({ parameters: [...parameters], memory: null }),
  update({ parameters }, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const gradient = objective.gradient(parameters);
    return {
      parameters: parameters.map((parameter, i) => parameter - learningRate * (gradient[i] as number)),
      memory: null,
    };
  },
  working(state, objective, settings) {
    const learningRate = settingOf(settings, 'learningRate');
    const gradient = objective.gradient(state.parameters);
    const next = gradientDescent.update(state, objective, settings);
    return workedLines('θ', next.parameters, (at) => [
      at(state.parameters),
      '−',
      learningRate,
      '·',
      at(gradient),
    ]);
  },
};

export default gradientDescent;
