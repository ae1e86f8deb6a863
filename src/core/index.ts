/** The core's public face: the mathematics of the course, in plain functions without a package. */
export * from './allPairs.ts';
export * from './autodiff/backward.ts';
export { ONE_OPERATIONS, TWO_OPERATIONS } from './autodiff/curvedOperations.ts';
export * from './autodiff/graph.ts';
export * from './autodiff/lineCostGraph.ts';
export * from './autodiff/objectiveFromGraph.ts';
export { OPERATIONS, type Operation, type OperationName } from './autodiff/operations.ts';
export * from './batches.ts';
export * from './bothWays.ts';
export * from './bottomOfLine.ts';
export * from './bowlShape.ts';
export * from './cholesky.ts';
export * from './classify.ts';
export * from './costOfEquations.ts';
export * from './csv/index.ts';
export type { Dataset } from './datasets/dataset.ts';
export { default as wagsAndPats } from './datasets/wagsAndPats.ts';
export * from './descend.ts';
export * from './descentAlongAxes.ts';
export * from './differences.ts';
export * from './draws.ts';
export * from './eigen.ts';
export * from './expressions/expression.ts';
export * from './expressions/objectiveOfExpression.ts';
export * from './finished.ts';
export * from './fitFeatures.ts';
export * from './groupLines.ts';
export * from './growingFits.ts';
export * from './influence.ts';
export { type LeastSquaresFit, type LeastSquaresOptions, leastSquares } from './leastSquares.ts';
export * from './levels.ts';
export { type LineCostOptions, lineCost, lineCostFromMoments } from './lineCost.ts';
export * from './lineExamples.ts';
export * from './loader.ts';
export * from './madeFeatures.ts';
export { default as collinearMaker } from './makers/collinear.ts';
export { default as curveMaker } from './makers/curve.ts';
export { default as noisyLineMaker } from './makers/noisyLine.ts';
export { default as outliersMaker } from './makers/outliers.ts';
export { default as twoGroupsMaker } from './makers/twoGroups.ts';
export * from './middle.ts';
export * from './moments.ts';
export { type NamedData, namedProblem, problemWithColumns } from './namedProblem.ts';
export type { Activation } from './network/activations/activation.ts';
export { ACTIVATIONS, type ActivationName } from './network/activations.ts';
export * from './network/backwardPass.ts';
export { type ForwardPass, forwardPass, type LayerValues, type Network } from './network/forwardPass.ts';
export * from './network/gradientCheck.ts';
export * from './network/layout.ts';
export type { Loss } from './network/losses/loss.ts';
export { LOSSES, type LossName } from './network/losses.ts';
export * from './network/namedLevels.ts';
export * from './network/networkObjective.ts';
export { type NetworkOptions, problemWithNetwork } from './network/networkOptions.ts';
export * from './network/numericalGradient.ts';
export * from './network/plantedMistake.ts';
export * from './network/predictions.ts';
export { type NetworkShape, problemWithShape } from './network/shape.ts';
export { rowsOf, type Table } from './network/table.ts';
export * from './normalEquations.ts';
export type { Examples, Objective } from './objective.ts';
export * from './observations.ts';
export * from './onBatches.ts';
export { default as adaGrad } from './optimizers/adaGrad.ts';
export { default as adam } from './optimizers/adam.ts';
export { default as closedForm } from './optimizers/closedForm.ts';
export { default as gradientDescent } from './optimizers/gradientDescent.ts';
export { default as miniBatch } from './optimizers/miniBatch.ts';
export { default as momentum } from './optimizers/momentum.ts';
export { default as nesterov } from './optimizers/nesterov.ts';
export { default as newton } from './optimizers/newton.ts';
export * from './optimizers/optimizer.ts';
export { default as rmsProp } from './optimizers/rmsProp.ts';
export * from './polynomialFeatures.ts';
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
export * from './randomLine.ts';
export * from './redraw.ts';
export * from './reduction.ts';
export * from './restrict.ts';
export * from './rounding.ts';
export * from './scaledModel.ts';
export { default as constantSchedule } from './schedules/constant.ts';
export { default as cosineSchedule } from './schedules/cosine.ts';
export { default as inverseTimeSchedule } from './schedules/inverseTime.ts';
export type { Schedule } from './schedules/schedule.ts';
export { default as stepSchedule } from './schedules/step.ts';
export { type Cells, type CellsFound, cellsOf } from './search/cells.ts';
export { createFalls, EVALUATIONS_A_STEP, type Falls, type FallsSoFar, fallsOfRun } from './search/falls.ts';
export * from './search/findings.ts';
export * from './search/linspace.ts';
export type { Loops, MakeLoops } from './search/loops.ts';
export { plainLoops } from './search/plainLoops.ts';
export {
  countOf,
  type GridPlan,
  pointAt,
  problemWithPlan,
  type SearchPlan,
  type TriesPlan,
} from './search/plan.ts';
export * from './search/search.ts';
export * from './settingChecks.ts';
export * from './settledTerrain.ts';
export * from './slopeCost.ts';
export * from './smallestFit.ts';
export * from './sortOrder.ts';
export * from './split.ts';
export * from './spreadOfBatch.ts';
export * from './squaredError.ts';
export * from './standardize.ts';
export * from './standardizeColumns.ts';
export * from './summary.ts';
export { default as bealeSurface } from './surfaces/beale.ts';
export { default as himmelblauSurface } from './surfaces/himmelblau.ts';
export { default as peakSurface } from './surfaces/peak.ts';
export { default as rosenbrockSurface } from './surfaces/rosenbrock.ts';
export { default as saddleSurface } from './surfaces/saddle.ts';
export { default as sixHumpCamelSurface } from './surfaces/sixHumpCamel.ts';
export * from './surfaces/surface.ts';
export { default as twoBasinsSurface } from './surfaces/twoBasins.ts';
export * from './surfaces.ts';
export * from './survey/floorNear.ts';
export * from './survey/minimaIn.ts';
export * from './survey/samples.ts';
export * from './survey/startOn.ts';
export * from './symmetricEigen.ts';
export type { Column, FeatureTable } from './tables/featureTable.ts';
export * from './terms.ts';
export * from './terrain.ts';
export * from './ticks.ts';
export * from './withoutIntercept.ts';
export * from './worked.ts';
