import { predict } from '../../../../core/terms.ts';
import { type Question, said } from '../../../recall/question.ts';

/** w tilts: the farther right, the farther it swings. */
const question: Question = (draw) => {
  const [w, b] = [draw.integer(-1, 2), draw.integer(0, 4)];
  const [more, pats] = [draw.integer(1, 3), draw.integer(2, 6)];
  const rise = predict(w + more, b, pats) - predict(w, b, pats);
  return {
    ask: said`Raise w by ${more} and leave b alone. How far does the line rise at ${pats} pats?`,
    answer: rise,
    options: [
      {
        value: rise,
        reply: said`${more} more for each pat, and there are ${pats} pats. The farther right, the farther it swings.`,
      },
      {
        value: more,
        reply: said`That is what b does: it lifts every place alike. With w each of the ${pats} pats brings ${more} more, which makes ${rise}.`,
      },
      {
        value: 0,
        reply: said`At 0 pats, yes: that end stays. At ${pats} pats each pat brings ${more} more, which makes ${rise}.`,
      },
      {
        value: more + pats,
        reply: said`That adds the two. It is ${more} more for each of ${pats} pats, so multiply: ${rise}.`,
      },
    ],
  };
};

export default question;
