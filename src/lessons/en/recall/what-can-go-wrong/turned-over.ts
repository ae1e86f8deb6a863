import { bothWays } from '../../../../core/bothWays.ts';
import { plain } from '../../../../i18n/format.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The best line the other way is not the first one turned over. */
const question: Question = (draw) => {
  const slope = draw.integer(1, 3);
  const x = [1, 2, 3, 4, 5];
  const { forth, back } = bothWays({ x, y: x.map((pats) => slope * pats + draw.integer(0, 4)) });
  const over = 1 / forth.w;
  if (!(forth.w > 0.4) || Math.abs(over - 1) < 0.02 || back.w > 0.97 * over || back.w < 0.2 * over)
    return null;
  const shown = plain(over, 2);
  const truth = said`It makes other misses small, those in pats, and comes out at ${plain(back.w, 2)}.`;
  return {
    ask: said`The best line for wags from pats has slope ${plain(forth.w, 2)}, and the dots scatter around it. Turned over, that is ${shown} pats a wag. The best line for pats from wags has a slope that is…`,
    answer: Math.abs(back.w - over) < 1e-9 ? 'same' : back.w < over ? 'less' : 'more',
    options: [
      { value: 'less', label: said`Less than ${shown}`, reply: truth },
      {
        value: 'same',
        label: said`${shown}: the same line turned over`,
        reply: said`It would be if every dot lay on the line. ${truth}`,
      },
      {
        value: 'more',
        label: said`More than ${shown}`,
        reply: said`Scatter makes a best line flatter, whichever way it is read. ${truth}`,
      },
    ],
  };
};

export default question;
