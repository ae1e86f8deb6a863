/** The words of the program that deals hands. Numbers come in as text. */
export const dataIterator = {
  name: 'A data iterator in Python',
  title: 'In Python',
  yields: (hand: string, first: string, last: string) => `hand ${hand}: order[${first}:${last}]`,
  rows: (rows: string) => `rows ${rows}`,
  and: (rows: string, more: string) => `${rows} … and ${more} more`,
  waits: (left: string) => `waits; ${left} still in the deck`,
  through: 'the deck is through: the loop ends, and the next epoch shuffles anew',
  describe: (program: string, now: string) => `The program: ${program} Now: ${now}.`,
};
