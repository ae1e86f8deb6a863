import { examplesDealt } from '../../../../core/batches.ts';
import { type Question, said } from '../../../recall/question.ts';

/** How far a run has come through its examples. */
const question: Question = (draw) => {
  const [batchSize, perEpoch, halves] = [
    10 * draw.integer(1, 6),
    2 * draw.integer(3, 10),
    draw.integer(3, 9),
  ];
  const count = perEpoch * batchSize;
  const steps = (halves * perEpoch) / 2;
  const dealt = examplesDealt({ count, batchSize }, steps);
  const worked = said`${steps} · ${batchSize} = ${dealt} examples, and ${dealt} / ${count} = ${dealt / count}.`;
  return {
    ask: said`A run has ${count} examples and reads ${batchSize} a step. It has taken ${steps} steps. How many epochs is that?`,
    answer: dealt / count,
    unit: 'epochs',
    options: [
      { value: dealt / count, reply: said`It has read ${worked}` },
      { value: steps, reply: said`Those are the steps. An epoch is once through all examples: ${worked}` },
      { value: dealt, reply: said`That is how many examples it has read. As epochs: ${worked}` },
      { value: steps / batchSize, reply: said`A step is a batch, not an example. It has read ${worked}` },
    ],
    otherwise: said`Count the examples that it has read: ${worked}`,
  };
};

export default question;
