import { layoutOf } from '../../../../core/network/layout.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Wires go from all of one layer to all of the next; examples add none. */
const question: Question = (draw) => {
  const [inputs, hidden, rows] = [draw.integer(2, 5), draw.integer(3, 8), 10 * draw.integer(2, 9)];
  const { parameterCount } = layoutOf({
    sizes: [inputs, hidden, 1],
    activations: ['identity', 'identity'],
    biases: false,
  });
  const worked = said`${inputs} · ${hidden} + ${hidden} = ${parameterCount}`;
  return {
    ask: said`A network without lifts: ${inputs} inputs, ${hidden} hidden units, one answer. ${rows} students go through it. How many weights has it?`,
    answer: parameterCount,
    options: [
      {
        value: parameterCount,
        reply: said`A wire from each input to each hidden unit, and one from each of those: ${worked}.`,
      },
      {
        value: inputs + hidden,
        reply: said`That counts inputs and units. Wires go from each to each: ${worked}.`,
      },
      { value: inputs * hidden, reply: said`And the wires from the hidden units to the answer: ${worked}.` },
      {
        value: rows * parameterCount,
        reply: said`All ${rows} students go through the same wires: ${worked}.`,
      },
    ],
    otherwise: said`From each input to each hidden unit, and from each of those to the answer: ${worked}.`,
  };
};

export default question;
