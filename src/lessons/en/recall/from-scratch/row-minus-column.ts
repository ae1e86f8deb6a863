import { allPairs } from '../../../../core/allPairs.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A row minus a column is a table: every answer meets every target. */
const question: Question = (draw) => {
  const count = draw.integer(4, 12);
  const numbers = Array.from({ length: count }, (_, i) => i);
  const misses = allPairs(numbers, numbers).flat().length;
  const worked = said`${count} · ${count} = ${misses}`;
  return {
    ask: said`A model’s answers have the shape (${count}), the targets the shape (${count}, 1). A library subtracts one from the other. How many misses come out?`,
    answer: misses,
    unit: 'misses',
    options: [
      {
        value: misses,
        reply: said`A row minus a column is a table, every answer against every target: ${worked}.`,
      },
      {
        value: count,
        reply: said`That is what was meant. But a row and a column are stretched to a table: ${worked}.`,
      },
      {
        value: 2 * count,
        reply: said`They are not put one after the other: each answer meets each target, ${worked}.`,
      },
      {
        value: 0,
        label: 'none: an error',
        reply: said`Libraries stretch a side of 1 and say nothing: ${worked}.`,
      },
    ],
  };
};

export default question;
