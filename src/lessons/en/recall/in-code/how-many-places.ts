import { type Question, said } from '../../../recall/question.ts';

/** A loop of n steps visits n + 1 places: the start is one. */
const question: Question = (draw) => {
  const steps = draw.integer(8, 60);
  // The start, and where each step lands.
  const places = [0, ...Array.from({ length: steps }, (_, step) => step + 1)].length;
  return {
    ask: said`A program says where it starts, and again after each step of its loop, for step in range(${steps}). How many places are on its path?`,
    answer: places,
    unit: 'places',
    options: [
      { value: places, reply: said`The start, and where each of ${steps} steps lands.` },
      { value: steps, reply: said`That counts the steps. The start is a place as well, so ${places}.` },
      {
        value: steps - 1,
        reply: said`range(${steps}) ends at ${steps - 1} because it begins at 0: that is ${steps} steps. With the start, ${places} places.`,
      },
    ],
    otherwise: said`range(${steps}) makes ${steps} steps, and the start is a place as well: ${places}.`,
  };
};

export default question;
