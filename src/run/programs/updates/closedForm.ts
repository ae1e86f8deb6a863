import type { Update } from '../parts/update.ts';

/** Sxy/Sxx and ȳ − w·x̄. Where x does not vary any slope does as well, and the level line stands for all; see the core's bottomOfLine.ts. */
const closedForm: Update = {
  id: 'closedForm',
  constants: [],
  memory: [],
  slopeless: true,
  together: ({ intercept, varies }) => {
    if (!intercept) return varies ? ['sxy = sum(x * y)', 'sxx = sum(x ** 2)', 'w = sxy / sxx'] : ['w = 0'];
    if (!varies) return ['w = 0', 'b = sum(y) / count'];
    return [
      'meanX = sum(x) / count',
      'meanY = sum(y) / count',
      'sxy = sum((x - meanX) * (y - meanY))',
      'sxx = sum((x - meanX) ** 2)',
      'w = sxy / sxx',
      'b = meanY - w * meanX',
    ];
  },
  each: [],
};

export default closedForm;
