/** The core's public face: the mathematics of the course, in plain functions without a package. */
export * from './autodiff/backward.ts';
export * from './autodiff/graph.ts';
export * from './autodiff/lineCostGraph.ts';
export * from './autodiff/objectiveFromGraph.ts';
export { OPERATIONS, type Operation, type OperationName } from './autodiff/operations.ts';
export * from './bothWays.ts';
export * from './bottomOfLine.ts';
export * from './classify.ts';
export * from './csv/index.ts';
export type { Dataset } from './datasets/dataset.ts';
export { default as wagsAndPats } from './datasets/wagsAndPats.ts';
export * from './descend.ts';
export * from './differences.ts';
export * from './draws.ts';
export * from './eigen.ts';
export * from './groupLines.ts';
export * from './influence.ts';
export { type LeastSquaresFit, type LeastSquaresOptions, leastSquares } from './leastSquares.ts';
export * from './levels.ts';
export { type LineCostOptions, lineCost, lineCostFromMoments } from './lineCost.ts';
export * from './moments.ts';
export type { Objective } from './objective.ts';
export * from './observations.ts';
export { default as gradientDescent } from './optimizers/gradientDescent.ts';
export * from './optimizers/optimizer.ts';
export * from './problem.ts';
export {
  coefficients,
  type Quadratic,
  type QuadraticParts,
  quadratic,
  type SixCoefficients,
  type Squares,
} from './quadratic.ts';
export * from './random.ts';
export * from './reduction.ts';
export * from './restrict.ts';
export * from './squaredError.ts';
export * from './summary.ts';
export * from './surfaces.ts';
export * from './terms.ts';
export * from './ticks.ts';
