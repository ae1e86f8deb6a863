import { listOf, literal } from '../../program.ts';
import {
  BLANK,
  costOf,
  type Library,
  lineOf,
  linesOf,
  type NetworkLine,
  type NetworkRun,
} from '../networkRun.ts';
import { libraryFile } from './shared.ts';

/** One call has the loop in it. It halves the squares and reads one example a step; neither can be set. */
const scikitLearn: Library = {
  ...libraryFile,
  id: 'scikitLearn',
  title: 'scikit-learn',
  order: 4,
  fileName: 'concise_scikit_learn.py',
  answered: ['net.predict(X)', 'y'],
  write: (run) => [
    lineOf('import numpy as np'),
    lineOf('from sklearn.linear_model import SGDRegressor'),
    BLANK,
    ...dataLines(run),
    BLANK,
    lineOf('# It deals by itself, one example a step.', 'iterator'),
    lineOf('net = SGDRegressor(', 'model'),
    lineOf('    loss="squared_error", penalty=None,', 'loss'),
    ...(run.bias === null ? [lineOf('    fit_intercept=False,', 'model')] : []),
    lineOf(
      // Its loss is half a square, so a whole one takes twice the rate.
      `    learning_rate="constant", eta0=${literal(run.learningRate * (costOf(run).halved ? 1 : 2))},`,
      'update',
    ),
    lineOf(
      `    max_iter=${run.epochs}, tol=None, shuffle=True, random_state=${run.batch?.seed ?? 1},`,
      'epoch',
    ),
    lineOf(')', 'model'),
    lineOf(
      `net.fit(X, y, coef_init=${listOf(run.weights)}, intercept_init=${listOf([run.bias ?? 0])})`,
      'epoch',
    ),
    BLANK,
    lineOf('print("w =", net.coef_, "b =", net.intercept_)', 'report'),
  ],
};

export default scikitLearn;

function dataLines({ data }: NetworkRun): NetworkLine[] {
  if (!('made' in data))
    return linesOf(
      'data',
      `X = np.array([${data.rows.map((row) => listOf(row)).join(', ')}])`,
      `y = np.array(${listOf(data.answers)})`,
    );
  const { weights, bias, noise, count, seed } = data.made;
  return linesOf(
    'data',
    `chance = np.random.default_rng(${seed})`,
    `true_w, true_b = ${listOf(weights)}, ${literal(bias)}`,
    `X = chance.normal(size=(${count}, ${weights.length}))`,
    `y = X @ true_w + true_b + ${literal(noise)} * chance.normal(size=${count})`,
  );
}
