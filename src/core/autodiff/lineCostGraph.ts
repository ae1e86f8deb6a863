/**
 * The line's cost drawn out: for each observation w·x, + b, the miss, its square; then their sum, and the scale where there is
 * one. The graph a library would build without being told, and the one the course lets slopes flow back through.
 */
import { type LineData, problemWithLine } from '../observations.ts';
import { type Reduction, reductionScale } from '../reduction.ts';
import { type Graph, graphBuilder } from './graph.ts';

export interface LineCostGraphOptions {
  readonly data: LineData;
  readonly w: number;
  readonly b: number;
  readonly reduction?: Reduction;
}

/**
 * The cost's graph at (w, b), with variables `w` and `b`; its output is the node labeled `cost`.
 * @throws with the problem's sentence when the data admit no cost
 */
export function lineCostGraph({ data, w, b, reduction = 'sum' }: LineCostGraphOptions): Graph {
  const problem = problemWithLine(data);
  if (problem) throw new Error(problem.message);
  const g = graphBuilder();
  const slope = g.variable('w', w);
  const lift = g.variable('b', b);
  const squares = data.x.map((x, i) => {
    const tilted = g.multiply(g.constant(x), slope, `${x}·w`);
    const predicted = g.add(tilted, lift, `${x}·w + b`);
    const miss = g.subtract(predicted, g.constant(data.y[i] as number), `miss ${i + 1}`);
    return g.square(miss, `square ${i + 1}`);
  });
  const scale = reductionScale(reduction, data.x.length);
  if (scale === 1) return g.graph(g.sum(squares, 'cost'));
  return g.graph(g.multiply(g.constant(scale), g.sum(squares, 'sum of squares'), 'cost'));
}
