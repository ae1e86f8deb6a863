/** Words on what an answer has changed. Numbers come in as text. */
export const beforeAnswer = {
  line: 'before',
  totalArea: (area: string) => `before: ${area}`,
  describeLine: (w: string, b: string, cost: string) =>
    `A dashed line shows where it was before: w = ${w} and b = ${b}, cost ${cost}.`,
  describeRise: (x: string, from: string, to: string, by: string) =>
    `At ${x} it went from ${from} to ${to}, a change of ${by}.`,
  describePoint: (name: string, x: string, y: string) => `${name} was at ${x}, ${y}: a hollow dot.`,
  describeSquare: (name: string, miss: string, square: string, now: string) =>
    `The square of ${name} was ${square}, a miss of ${miss}, drawn dashed; it is ${now} now.`,
} as const;
