import { bottomOfLine } from '../../../../core/bottomOfLine.ts';
import { groupLines } from '../../../../core/groupLines.ts';
import { plain } from '../../../../i18n/format.ts';
import { type Question, said } from '../../../recall/question.ts';
import { dots } from '../say.ts';

/** The whole may go against each of its parts. */
const question: Question = (draw) => {
  const slope = draw.integer(1, 2);
  const [high, low] = [draw.integer(7, 9), draw.integer(0, 1)];
  const [early, late] = [draw.integer(1, 2), draw.integer(6, 8)];
  const days = {
    x: [early, early + 1, late, late + 1],
    y: [high, high + slope, low, low + slope],
  };
  const moods = groupLines(days, { names: ['lively', 'tired'], of: [0, 0, 1, 1] });
  const whole = bottomOfLine(days).w;
  const [lively, tired] = moods.map(({ data }) => dots(data));
  if (!moods.every(({ w }) => Math.abs(w - slope) < 1e-9)) return null;
  const truth = said`Tired days lie low and to the right, and the whole follows that: its slope is ${plain(whole, 2)}.`;
  return {
    ask: said`Lively days: ${lively as string}. Tired days: ${tired as string}. Either kind alone rises by ${slope} a pat. The best line through all four…`,
    answer: whole < 0 ? 'falls' : Math.abs(whole - slope) < 0.05 ? 'same' : 'more',
    options: [
      { value: 'falls', label: 'Falls', reply: truth },
      {
        value: 'same',
        label: said`Rises by ${slope} a pat, as both do`,
        reply: said`It would, if the two bunches lay in one line. ${truth}`,
      },
      {
        value: 'more',
        label: said`Rises by ${2 * slope} a pat, as both add up`,
        reply: said`Slopes of groups do not add. ${truth}`,
      },
    ],
  };
};

export default question;
