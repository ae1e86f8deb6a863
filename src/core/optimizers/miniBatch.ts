/**
 * Mini-batch gradient descent: each step takes the slopes of a few examples only, p ← p − learningRate · slopes of the batch. With one
 * example a step it is stochastic gradient descent (Robbins & Monro 1951, "A stochastic approximation method"); with all of them, plain
 * descent. Which examples, see batches.ts: every one once an epoch, in an order shuffled from the seed. (Bottou, Curtis & Nocedal 2018,
 * "Optimization methods for large-scale machine learning", §3.) It remembers how many steps it has taken.
 */
import { onBatches } from '../onBatches.ts';
import gradientDescent from './gradientDescent.ts';

const miniBatch = {
  ...onBatches(gradientDescent),
  id: 'miniBatch',
  rule: String.raw`\theta \leftarrow \theta - \eta\, g_{\text{batch}}`,
};

export default miniBatch;
