/** Words of the pieces of the lesson on what can go wrong. Numbers come in as text, formatted by i18n/format.ts. */
export const whatCanGoWrong = {
  w: 'w',
  b: 'b',
  cost: 'cost',

  outlier: 'The best line with the strange day and without it',
  without: (day: string) => `without day ${day}`,
  withIt: (day: string) => `with day ${day}`,
  difference: 'what it changes',
  describeWithout: (day: string, w: string, b: string, cost: string) =>
    `The best line without day ${day}, dashed, has w = ${w} and b = ${b} and costs ${cost}.`,

  groupTable: 'The best lines, of all and of each group',
  all: 'all together',
  hidden: '?',
  groupLine: (name: string, count: string, w: string, b: string) =>
    `The best line of the ${count} ${name} has w = ${w} and b = ${b}.`,
  groupsHidden: 'All points look alike.',
  days: 'Days',
  birds: 'Penguins',
  alike: 'all alike',
  byGroup: { days: 'lively or tired', birds: 'by species' },
  dots: 'Dots',
  dotsHidden: 'hidden',
  dotsShown: 'shown',

  drawTable: 'How much the slope changes from draw to draw',
  drawSize: 'Days in a draw',
  drawOnce: 'Draw once',
  drawMany: 'Draw a hundred',
  stopDrawing: 'Stop',
  daysOf: (count: string) => `${count} days`,
  drawsSoFar: 'draws',
  spread: 'spread of w, measured',
  byRoot: '3-day spread × √(3/n)',
  truth: 'the dog himself',
  describeFan: (count: string, size: string, low: string, high: string) =>
    `The best lines of ${count} draws of ${size} days are drawn behind it; their w goes from ${low} to ${high}.`,
  describeTruth: (w: string, b: string) => `The dog himself, dotted, follows w = ${w} and b = ${b}.`,

  quartet: 'Four data sets',
  set: (number: string) => `Set ${number}`,
  summaries: 'The four data sets in numbers',
  points: 'n',
  meanX: 'mean x',
  meanY: 'mean y',
  rSquared: 'r²',
  describeSet: (number: string, w: string, b: string, rSquared: string) =>
    `Set ${number}: the best line has w = ${w} and b = ${b}, and r² is ${rSquared}.`,
  dotsOf: (number: string, dots: string) => `The dots of set ${number}, x and y: ${dots}.`,
  dot: (x: string, y: string) => `${x}, ${y}`,
  dotsNotYet: 'The dots are hidden.',

  bothWays: 'The best line in either direction',
  direction: 'Predict',
  from: (to: string, from: string) => `${to} from ${from}`,
  turned: 'the same, turned over',
  describeOther: (to: string, from: string, w: string, b: string) =>
    `The best line for ${to} from ${from}, dashed, is ${to} = w · ${from} + b with w = ${w} and b = ${b}; its misses are level.`,
};
