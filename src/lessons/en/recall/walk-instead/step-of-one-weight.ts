import { type Question, said } from '../../../recall/question.ts';

/** Against the slope, by the learning rate times as far. */
const question: Question = (draw) => {
  const [at, rate, slope] = [draw.integer(-4, 4), draw.integer(2, 9), draw.integer(-5, 5) / 10];
  if (slope === 0) return null;
  const answer = at - rate * slope;
  const worked = said`${at} − ${rate} · (${slope}) = ${answer}`;
  return {
    ask: said`A weight is ${at}, the slope of the cost along it ${slope}, the learning rate ${rate}. What is the weight after a step?`,
    answer,
    options: [
      { value: answer, reply: said`Against the slope, ${rate} times as far: ${worked}.` },
      { value: at + rate * slope, reply: said`That is uphill. A step goes against the slope: ${worked}.` },
      { value: at - slope, reply: said`The learning rate says how far: ${worked}.` },
    ],
    otherwise: said`Against the slope, by the learning rate times as far: ${worked}.`,
  };
};

export default question;
