import { type Question, said } from '../../../recall/question.ts';

/** Forming XᵀX grows by the square of the features, solving by the cube. */
const question: Question = (draw) => {
  const [times, features] = [draw.integer(2, 5), 10 * draw.integer(2, 9)];
  const [line, table, solved] = [times, times ** 2, times ** 3];
  const worked = said`${times} · ${times} · ${times} = ${solved}`;
  return {
    ask: said`The normal equations of ${features} features become those of ${times * features}. About how many times as long does solving them take?`,
    answer: solved,
    unit: 'times',
    options: [
      { value: solved, reply: said`Solving goes by the cube of the features: ${worked}.` },
      {
        value: table,
        reply: said`By the square grows the table, and forming it. Solving goes over it once for each feature: ${worked}.`,
      },
      {
        value: line,
        reply: said`So grows a step of the walk. Solving goes by the cube of the features: ${worked}.`,
      },
      {
        value: 3 * times,
        reply: said`To the third power is not times three. The cube of ${times} is ${worked}.`,
      },
    ],
    otherwise: said`Solving goes by the cube of the features: ${worked}.`,
  };
};

export default question;
