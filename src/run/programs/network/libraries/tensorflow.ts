import { decimal, listOf } from '../../program.ts';
import {
  BLANK,
  costOf,
  countOf,
  deeper,
  type Library,
  lineOf,
  linesOf,
  type NetworkLine,
  type NetworkRun,
} from '../networkRun.ts';
import { libraryFile } from './shared.ts';

/** A tape writes down the way forward, and is played backward. A tape is new for every hand, so nothing has to be put to 0. */
const tensorflow: Library = {
  ...libraryFile,
  id: 'tensorflow',
  title: 'TensorFlow',
  order: 3,
  fileName: 'concise_tensorflow.py',
  answered: ['tf.reshape(net(X), [-1])', 'tf.reshape(y, [-1])'],
  write: (run) => [
    lineOf('import tensorflow as tf'),
    BLANK,
    ...dataLines(run),
    BLANK,
    lineOf('hands = tf.data.Dataset.from_tensor_slices((X, y))', 'iterator'),
    ...(run.batch
      ? [lineOf(`hands = hands.shuffle(${countOf(run)}, seed=${run.batch.seed})`, 'iterator')]
      : []),
    lineOf(`hands = hands.batch(${run.batch?.size ?? countOf(run)})`, 'iterator'),
    ...modelLines(run),
    ...lossLines(run),
    lineOf(`optimizer = tf.keras.optimizers.SGD(${decimal(run.learningRate)})`, 'update'),
    BLANK,
    lineOf(`for epoch in range(${run.epochs}):`, 'epoch'),
    ...deeper([
      lineOf('for X_hand, y_hand in hands:', 'iterator'),
      ...deeper([
        lineOf('with tf.GradientTape() as tape:', 'slopes'),
        lineOf('    cost = loss(net(X_hand), y_hand)', 'slopes'),
        lineOf('slopes = tape.gradient(cost, net.trainable_variables)', 'slopes'),
        lineOf('optimizer.apply_gradients(zip(slopes, net.trainable_variables))', 'update'),
      ]),
      lineOf('print("epoch", epoch + 1, "loss", float(loss(net(X), y)))', 'report'),
    ]),
    lineOf('print(*net.get_weights())', 'report'),
  ],
};

export default tensorflow;

function dataLines({ data }: NetworkRun): NetworkLine[] {
  if (!('made' in data))
    return linesOf(
      'data',
      `X = tf.constant([${data.rows.map((row) => listOf(row, decimal)).join(', ')}])`,
      `y = tf.constant([${data.answers.map((one) => `[${decimal(one)}]`).join(', ')}])`,
    );
  const { weights, bias, noise, count, seed } = data.made;
  return linesOf(
    'data',
    `tf.random.set_seed(${seed})`,
    `true_w, true_b = tf.constant([${weights.map((one) => `[${decimal(one)}]`).join(', ')}]), ${decimal(bias)}`,
    `X = tf.random.normal((${count}, ${weights.length}))`,
    `y = X @ true_w + true_b + ${decimal(noise)} * tf.random.normal((${count}, 1))`,
  );
}

function modelLines({ weights, bias }: NetworkRun): NetworkLine[] {
  return [
    lineOf(`net = tf.keras.layers.Dense(1${bias === null ? ', use_bias=False' : ''})`, 'model'),
    lineOf(`net.build((None, ${weights.length}))`, 'model'),
    lineOf(`net.kernel.assign([${weights.map((one) => `[${decimal(one)}]`).join(', ')}])`, 'start'),
    ...(bias === null ? [] : [lineOf(`net.bias.assign([${decimal(bias)}])`, 'start')]),
  ];
}

function lossLines(run: NetworkRun): NetworkLine[] {
  const { halved, mean } = costOf(run);
  const reduce = mean ? 'mean' : 'sum';
  const half = halved ? ' / 2' : '';
  return linesOf(
    'loss',
    'def loss(answer, target):',
    `    return tf.reduce_${reduce}((answer - target) ** 2)${half}`,
  );
}
