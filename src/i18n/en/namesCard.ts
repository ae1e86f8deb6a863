/** What stands before the names of a thing. */
export const namesCard = {
  words: 'in words',
  books: 'in books',
  code: 'in code',
};
