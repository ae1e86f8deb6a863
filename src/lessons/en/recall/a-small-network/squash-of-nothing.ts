import sigmoid from '../../../../core/network/activations/sigmoid.ts';
import { bringActivations } from '../../../../core/network/atHand.ts';
import { forwardPass } from '../../../../core/network/forwardPass.ts';
import { type Question, said } from '../../../recall/question.ts';

bringActivations([sigmoid]);

/** A sum of 0 is squashed to one half, not to 0. */
const question: Question = (draw) => {
  const [x, y, factor] = [draw.integer(2, 6), draw.integer(2, 6), draw.integer(1, 3)];
  if (x === y) return null;
  const weights = [factor * y, -factor * x];
  const unit = { sizes: [2, 1], activations: ['sigmoid' as const], biases: false };
  const [value = 0] = forwardPass({ shape: unit, parameters: weights }, [x, y]).output;
  const sum = said`${x} · ${factor * y} − ${y} · ${factor * x} = 0`;
  return {
    ask: said`A unit without a lift has the weights ${factor * y} and ${-factor * x}, and squashes its sum with a sigmoid. In come ${x} and ${y}. Which value comes out?`,
    answer: value,
    options: [
      { value, reply: said`The sum is ${sum}, and the squash of 0 is the middle: ${value}.` },
      {
        value: 0,
        reply: said`That is the sum: ${sum}. It is squashed after that, and the squash of 0 is ${value}.`,
      },
      {
        value: 1,
        reply: said`The squash comes near 1 only for a large sum. Here it is 0: ${sum}, so ${value} comes out.`,
      },
    ],
    otherwise: said`First the sum: ${sum}. Then the squash of 0, which is the middle: ${value}.`,
  };
};

export default question;
