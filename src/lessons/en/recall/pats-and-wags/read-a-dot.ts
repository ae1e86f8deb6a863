import { terms } from '../../../../core/terms.ts';
import { type Question, said } from '../../../recall/question.ts';
import { dots, many } from '../say.ts';

/** Across for pats, up for wags. */
const question: Question = (draw) => {
  const x = draw
    .shuffle([1, 2, 3, 4, 5, 6, 7])
    .slice(0, 3)
    .sort((one, other) => one - other);
  const days = { x, y: draw.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, 3) };
  const day = draw.integer(0, 2);
  const [asked, other] = [day, (day + 1) % 3].map((i) => terms(days, 0, 0)[i]);
  if (!asked || !other) return null;
  return {
    ask: said`Three days are three dots, pats across and wags up: ${dots(days)}. How many wags on the day of ${many(asked.x, 'pat')}?`,
    answer: asked.observed,
    options: [
      {
        value: asked.observed,
        reply: said`Across to ${asked.x} for the pats, then up to ${asked.observed} for the wags.`,
      },
      {
        value: asked.x,
        reply: said`That counts the pats again, along the bottom. How high the dot stands says the wags: ${asked.observed}.`,
      },
      {
        value: other.observed,
        reply: said`That dot stands over ${many(other.x, 'pat')}. Go across to ${asked.x} first, then up: ${asked.observed}.`,
      },
    ],
  };
};

export default question;
