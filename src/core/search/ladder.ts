/** How long a grid takes, and how fine one can be in a given time. */

/** In seconds: so many values of each of so many weights, at so many tries a second. ∞ never: a thousand values of a hundred weights are 10³⁰⁰. */
export const secondsFor = (values: number, weights: number, triesASecond: number): number =>
  Math.min(Number.MAX_VALUE, values ** weights / triesASecond);

/** The most values of each of so many weights that a grid can have and still be done within so many seconds; 1 where not even two are. */
export function valuesWithin(seconds: number, weights: number, triesASecond: number): number {
  const tries = seconds * triesASecond;
  let values = Math.max(1, Math.floor(tries ** (1 / weights)));
  // A root may come out a hair too large or too small.
  while (values > 1 && values ** weights > tries) values--;
  while ((values + 1) ** weights <= tries) values++;
  return values;
}
