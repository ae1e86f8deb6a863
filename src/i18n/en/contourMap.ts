/** The words of the contour map. Numbers come in as text, formatted by i18n/format.ts. */
export const contourMap = {
  name: 'Contour map',
  ball: 'Ball',
  ballValue: (w: string, b: string, cost: string) => `w = ${w}, b = ${b}, cost ${cost}`,
  guess: 'your guess',
  flag: 'Your guess: arrow keys move it, Enter plants it',
  guessValue: (w: string, b: string) => `w = ${w}, b = ${b}`,
  guessAt: (w: string, b: string) => `A flag marks your guess: w = ${w}, b = ${b}.`,
  bottom: 'bottom',
  code: 'your code',
  codePath: (steps: string, w: string, b: string) =>
    `The path of your program is drawn dashed: ${steps} places, the last at w = ${w}, b = ${b}.`,
  uphill: 'gradient',
  downhill: 'downhill',
  slopeAlong: (slope: string) => `slope ${slope}`,
  stands: (w: string, b: string, cost: string) =>
    `The ball stands at w = ${w}, b = ${b}, where the cost is ${cost}.`,
  outside: 'That is outside the map; a mark at the edge points to it.',
  shows: (levels: string) => `Contours at cost ${levels}.`,
  bottomAt: (w: string, b: string, cost: string) => `The bottom is at w = ${w}, b = ${b}, cost ${cost}.`,
  slopes: (alongW: string, alongB: string) => `The slope along w is ${alongW} and along b is ${alongB}.`,
  gradient: (alongW: string, alongB: string) =>
    `The gradient, (${alongW}, ${alongB}), points straight uphill, at right angles to the contour through the ball.`,
  path: (steps: string) => `The path of ${steps} steps leads here.`,
  race: (letter: string, name: string, w: string, b: string, cost: string) =>
    `Run ${letter}, ${name}: at w = ${w}, b = ${b}, cost ${cost}.`,
  samples: (count: string) => `${count} lines tried by hand are marked.`,
  sliceAlongW: (b: string) => `A slice runs along w, holding b = ${b}.`,
  sliceAlongB: (w: string) => `A slice runs along b, holding w = ${w}.`,
};
