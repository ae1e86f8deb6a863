import { terms } from '../../../../core/terms.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A miss is predicted minus observed, so its sign says whether the line is too high. */
const question: Question = (draw) => {
  const [w, b, pats] = [draw.integer(1, 3), draw.integer(0, 4), draw.integer(2, 4)];
  const off = draw.integer(-4, 4);
  const [day] = terms({ x: [pats], y: [w * pats + b - off] }, w, b);
  if (!day || off === 0 || day.observed < 2) return null;
  const { predicted, observed, residual } = day;
  const where = residual < 0 ? 'below' : 'above';
  return {
    ask: said`The line says ${predicted} wags, and Biscuit did ${observed}. The miss is…`,
    answer: residual,
    options: [
      {
        value: residual,
        reply: said`Predicted minus observed: ${predicted} − ${observed}. The line runs ${where} the dot.`,
      },
      {
        value: -residual,
        reply: said`The right size. But predicted comes first: ${predicted} − ${observed} = ${residual}, since the line runs ${where} the dot.`,
      },
      {
        value: predicted,
        reply: said`That is where the line is. The miss is only the bar from dot to line: ${predicted} − ${observed} = ${residual}.`,
      },
      {
        value: observed,
        reply: said`That is how high the dot stands. The miss is only the bar from dot to line: ${predicted} − ${observed} = ${residual}.`,
      },
    ],
  };
};

export default question;
