/** What stands for a number while the question that asks for it is open. */
export const untold = {
  shown: '?',
  said: 'not told yet',
};
