import { turnOver } from '../../../../core/bothWays.ts';
import { type Question, said } from '../../../recall/question.ts';
import { machine } from '../say.ts';

/** Where the line says 0 wags: put 0 in for wags. */
const question: Question = (draw) => {
  const [w, root] = [draw.integer(-4, 5), draw.integer(-6, 6)];
  if (Math.abs(w) < 2 || Math.abs(root) < 2) return null;
  const b = -w * root;
  const pats = turnOver({ w, b })?.b;
  if (pats === undefined) return null;
  return {
    ask: said`At how many pats does the line ${machine(w, b)} say 0 wags?`,
    answer: pats,
    unit: 'pats',
    options: [
      {
        value: pats,
        reply:
          pats < 0
            ? said`${w} · (${pats}) takes ${b} away. No dog was ever given ${pats} pats, and the line does not mind.`
            : said`${w} · ${pats} and ${b} make 0. On one side of it the line predicts growls.`,
      },
      {
        value: b,
        reply: said`That is what it says at 0 pats. We want 0 wags: ${-b} / ${w} = ${pats} pats.`,
      },
      {
        value: -pats,
        reply: said`Mind the sign: ${w} times that and ${b} do not cancel. ${-b} / ${w} = ${pats}.`,
      },
      { value: -b, reply: said`Each pat counts ${w}, so divide by it: ${-b} / ${w} = ${pats}.` },
    ],
    otherwise: said`Put 0 in for wags: ${w} · pats has to be ${-b}, so pats = ${-b} / ${w} = ${pats}.`,
  };
};

export default question;
