import { spreadOfBatch } from '../../../../core/spreadOfBatch.ts';
import { type Question, said } from '../../../recall/question.ts';

/** So many examples that what is drawn is missed by nobody: the law is then the plain root. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

/** Four times the batch, half the error. */
const question: Question = (draw) => {
  const [root, small, error] = [draw.integer(2, 4), draw.integer(2, 9), 12 * draw.integer(2, 9)];
  const [before, times] = [10 * small, root * root];
  const spread = error * Math.sqrt(before);
  const after = Math.round(spreadOfBatch({ spread, count: ENDLESS, batchSize: before * times }) * 1e6) / 1e6;
  const worked = said`${times} times as many examples, and √${times} = ${root}: ${error} / ${root} = ${after}.`;
  return {
    ask: said`Of a very large set, the slopes of batches of ${before} are off by about ${error}. By how much are those of batches of ${before * times} off?`,
    answer: after,
    options: [
      { value: after, reply: said`The error goes by the root of the batch. ${worked}` },
      { value: error / times, reply: said`Errors cancel only in part, so it goes by the root. ${worked}` },
      { value: error, reply: said`In a larger batch errors up and down cancel, in part. ${worked}` },
      { value: error * root, reply: said`A larger batch is surer, not rougher. ${worked}` },
    ],
    otherwise: said`The error goes by the root of the batch. ${worked}`,
  };
};

export default question;
