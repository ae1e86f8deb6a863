import { predictions } from '../../../../core/network/predictions.ts';
import { type Question, said } from '../../../recall/question.ts';

/** (n×d)(d×h) gives n×h: what is in the middle goes. */
const question: Question = (draw) => {
  const [rows, inputs, units] = [draw.integer(6, 9), draw.integer(2, 3), draw.integer(4, 5)];
  const shape = { sizes: [inputs, units], activations: ['identity' as const], biases: false };
  const zeros = (count: number) => new Array<number>(count).fill(0);
  const count = predictions({ shape, parameters: zeros(inputs * units) }, zeros(rows * inputs)).length;
  return {
    ask: said`X has ${rows} rows and ${inputs} columns, W has ${inputs} rows and ${units} columns. How many numbers are in X times W?`,
    answer: count,
    options: [
      {
        value: count,
        reply: said`A row for each of ${rows}, a column for each of ${units}: ${rows} · ${units} = ${count}.`,
      },
      {
        value: rows * inputs,
        reply: said`That is X. Each of its rows meets each column of W, one number each: ${rows} · ${units} = ${count}.`,
      },
      {
        value: inputs * units,
        reply: said`That is W. Each row of X meets each of its columns, one number each: ${rows} · ${units} = ${count}.`,
      },
      {
        value: rows * inputs * units,
        reply: said`So many products are made, and ${inputs} at a time are added up to one number: ${rows} · ${units} = ${count}.`,
      },
    ],
    otherwise: said`A row for each row of X, a column for each column of W: ${rows} · ${units} = ${count}.`,
  };
};

export default question;
