/** Words on the squares of the data plot. */
export const missSquares = {
  totalArea: (area: string) => `total area ${area}`,
  squareSum: (miss: string, is: string, square: string) => `(${miss})² ${is} ${square}`,
};
