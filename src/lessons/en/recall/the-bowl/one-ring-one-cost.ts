import { lineCost } from '../../../../core/lineCost.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A ring on the map joins lines of one cost, whatever they look like. */
const question: Question = (draw) => {
  const [w, b, off] = [draw.integer(0, 2), draw.integer(1, 4), draw.integer(1, 2)];
  // Misses of off, −2·off and off leave the bottom at (w, b): they turn and lift nothing.
  const x = [1, 2, 3];
  const cost = lineCost({
    x,
    y: x.map((pats, i) => w * pats + b - (i === 1 ? -2 : 1) * off),
    reduction: 'sum',
  });
  const [aside, up] = [draw.integer(1, 2), draw.integer(-3, 3)];
  if (up === 0) return null;
  const one = [w + aside, b + up] as const;
  const other = [w - aside, b - up] as const;
  const [height, there] = [cost.value(one), cost.value(other)];
  const answer = Math.abs(there - height) < 1e-9 ? 'same' : there > height ? 'more' : 'less';
  return {
    ask: said`On the map of a bowl, the lines (${one[0]}, ${one[1]}) and (${other[0]}, ${other[1]}) lie on one ring. The first costs ${height}. What does the second cost?`,
    answer,
    options: [
      {
        value: 'same',
        label: said`Also ${height}`,
        reply: 'A ring joins all the lines with one cost. The two look nothing alike and are equally wrong.',
      },
      {
        value: 'less',
        label: 'Less, since its w is smaller',
        reply: said`A small w does not make a line cheap. Both are on one ring, and a ring is one cost: ${height}.`,
      },
      {
        value: 'more',
        label: 'More, since it lies on the far side',
        reply: said`Sides of the bowl do not matter, only how high you stand. One ring is one cost: ${height}.`,
      },
      {
        value: 'unknown',
        label: 'The map cannot say',
        reply: said`It can: that is what rings are for. All lines on one ring have one cost, ${height}.`,
      },
    ],
  };
};

export default question;
