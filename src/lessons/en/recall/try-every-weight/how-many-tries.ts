import { countOf } from '../../../../core/search/plan.ts';
import { type Question, said } from '../../../recall/question.ts';

/** One wire at a time: tries are added up, not multiplied. */
const question: Question = (draw) => {
  const [wires, values] = [draw.integer(3, 9), 10 * draw.integer(2, 9)];
  const each = Number(countOf({ kind: 'grid', weights: [0], low: -5, high: 5, values }));
  const all = wires * each;
  return {
    ask: said`${wires} wires are tried one after the other, ${values} values each, the rest as it is. How many tries are that in all?`,
    answer: all,
    options: [
      { value: all, reply: said`One wire at a time, so they add up: ${wires} · ${values} = ${all}.` },
      {
        value: each,
        reply: said`So many are for one wire. There are ${wires}: ${wires} · ${values} = ${all}.`,
      },
      {
        value: each * each,
        reply: said`That would be two wires together, each value of one with each of the other. One after the other: ${wires} · ${values} = ${all}.`,
      },
    ],
    otherwise: said`One wire at a time, so they add up: ${wires} · ${values} = ${all}.`,
  };
};

export default question;
