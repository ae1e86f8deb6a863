import { batchAt, batchesPerEpoch } from '../../../../core/batches.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Each example is dealt once an epoch, so what is left over is the last hand. */
const question: Question = (draw) => {
  const [batchSize, full, left] = [10 * draw.integer(3, 9), draw.integer(3, 8), draw.integer(1, 28)];
  const count = full * batchSize + left;
  const hands = batchesPerEpoch({ count, batchSize });
  const last = batchAt({ count, batchSize, seed: 1 }, hands - 1).length;
  const worked = said`${count} − ${full} · ${batchSize} = ${last}`;
  return {
    ask: said`A data iterator deals ${count} examples in hands of ${batchSize}, each example once an epoch. How many are in the last hand of an epoch?`,
    answer: last,
    unit: 'examples',
    options: [
      { value: last, reply: said`What the full hands leave: ${worked}.` },
      {
        value: batchSize,
        reply: said`A full one would deal some twice. An epoch ends when the deck is through: ${worked}.`,
      },
      { value: hands, reply: said`That is how many hands there are. The last has what is left: ${worked}.` },
    ],
    otherwise: said`Take the full hands away, and see what is left: ${worked}.`,
  };
};

export default question;
