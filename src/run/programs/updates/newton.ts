import type { Update } from '../parts/update.ts';

/** The curvatures of a line's cost are sums over x; two equations in d follow, H·d = slopes, solved by Cramer's rule. */
const newton: Update = {
  id: 'newton',
  constants: ['learningRate'],
  memory: [],
  together: ({ intercept, two, over, curveB }) => [
    `curveW = ${two}sum(x ** 2)${over}`,
    ...(intercept
      ? [
          `curveBoth = ${two}sum(x)${over}`,
          `curveB = ${curveB}`,
          'det = curveW * curveB - curveBoth ** 2',
          'dW = (curveB * dcdw - curveBoth * dcdb) / det',
          'dB = (curveW * dcdb - curveBoth * dcdw) / det',
        ]
      : ['dW = dcdw / curveW']),
  ],
  each: ['@ = @ - rate * d@'],
};

export default newton;
