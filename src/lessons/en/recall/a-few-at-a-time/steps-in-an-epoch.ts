import { batchesPerEpoch } from '../../../../core/batches.ts';
import { type Question, said } from '../../../recall/question.ts';
import { many } from '../say.ts';

/** An epoch is once through all examples; each step reads a batch, the last a short one. */
const question: Question = (draw) => {
  const [batchSize, full, epochs] = [10 * draw.integer(2, 6), draw.integer(3, 9), draw.integer(2, 4)];
  const rest = 5 * draw.integer(1, batchSize / 5 - 1);
  const count = full * batchSize + rest;
  const each = batchesPerEpoch({ count, batchSize });
  const worked = said`${full} full batches and a last one of ${rest} are ${many(each, 'step')} an epoch, so ${epochs} · ${each} = ${epochs * each}.`;
  return {
    ask: said`There are ${count} examples, and each step reads a batch of ${batchSize}. How many steps are ${epochs} epochs?`,
    answer: epochs * each,
    unit: 'steps',
    options: [
      { value: epochs * each, reply: worked },
      { value: epochs * full, reply: said`The last batch of an epoch is short, and still a step: ${worked}` },
      { value: epochs, reply: said`A step is not an epoch: an epoch is all examples. ${worked}` },
      { value: epochs * count, reply: said`So it would be with one example a step. ${worked}` },
    ],
    otherwise: said`An epoch is once through all ${count}. ${worked}`,
  };
};

export default question;
