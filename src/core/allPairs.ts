/**
 * What libraries make of shapes that do not match: answers of shape (n) minus targets of shape (m, 1) is a table of m rows and n columns, every answer
 * against every target, since a missing or single place is repeated ("broadcasting": NumPy's documentation, "Broadcasting"; PyTorch and TensorFlow do the
 * same). The mean of its squares is a number like any other, and not the one that was meant.
 */

/** One row a target, one column an answer: answer − target. */
export const allPairs = (answers: ArrayLike<number>, targets: ArrayLike<number>): number[][] =>
  Array.from(targets, (target) => Array.from(answers, (answer) => answer - target));

/** The mean of the squares of that table; NaN where there is nothing in it. */
export function meanSquareOfPairs(answers: ArrayLike<number>, targets: ArrayLike<number>): number {
  const squares = allPairs(answers, targets).flatMap((row) => row.map((miss) => miss ** 2));
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
