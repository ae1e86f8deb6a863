/** The words of the contour map. Numbers come in as text, formatted by i18n/format.ts; a place is what its two parameters are called, and their values. */
type Two = readonly [string, string];

export const contourMap = {
  name: 'Contour map',
  title: 'From above',
  ball: 'Ball',
  place: (names: Two, at: Two) => `${names[0]} = ${at[0]}, ${names[1]} = ${at[1]}`,
  ballValue: (place: string, cost: string) => `${place}, cost ${cost}`,
  guess: 'your guess',
  flag: 'Your guess: arrow keys move it, Enter plants it',
  guessAt: (place: string) => `A flag marks your guess: ${place}.`,
  before: (cost: string) => `before: cost ${cost}`,
  beforeShort: 'before',
  beforeAt: (place: string, cost: string) =>
    `A hollow ring marks where it was before: ${place}, cost ${cost}.`,
  bottom: 'bottom',
  code: 'your code',
  codePath: (steps: string, place: string) =>
    `The path of your program is drawn dashed: ${steps} places, the last at ${place}.`,
  stands: (place: string, cost: string) => `The ball stands at ${place}, where the cost is ${cost}.`,
  outside: 'That is outside the map; a mark at the edge points to it.',
  shows: (levels: string) => `Contours at cost ${levels}.`,
  bottomAt: (place: string, cost: string) => `The bottom is at ${place}, cost ${cost}.`,
  path: (steps: string) => `The path of ${steps} steps leads here.`,
  race: (letter: string, name: string, place: string, cost: string) =>
    `Run ${letter}, ${name}: at ${place}, cost ${cost}.`,
  samples: (count: string) => `${count} lines tried by hand are marked.`,
  slice: (along: string, held: string, value: string) =>
    `A slice runs along ${along}, holding ${held} = ${value}.`,
};
