import { terms } from '../../../../core/terms.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A square grows both ways: k times the miss, k² times the square. */
const question: Question = (draw) => {
  const times = [2, 3, 4, 5, 10][draw.integer(0, 4)] as number;
  const miss = draw.integer(1, 3);
  const [before, after] = terms({ x: [0, 0], y: [-miss, -miss * times] }, 0, 0);
  if (!before || !after) return null;
  const grown = after.square / before.square;
  const option = (value: number, reply: string) => ({ value, label: said`${value} times as large`, reply });
  return {
    ask: said`A miss of ${miss} grows to ${miss * times}. Its square becomes…`,
    answer: grown,
    options: [
      option(
        grown,
        said`${times} times as wide and ${times} times as tall: ${before.square} grows to ${after.square}.`,
      ),
      option(
        times,
        said`The side does. The square grows across and up: ${times} · ${times} = ${grown} of the old ones fit in.`,
      ),
      option(
        times ** 3,
        said`A cube would. A square lies flat and grows two ways, across and up: ${times} · ${times} = ${grown}.`,
      ),
    ],
  };
};

export default question;
