/** The words of the data plot. Numbers come in as text, formatted by i18n/format.ts. */
const patsOf = (count: string) => (count === '1' ? '1 pat' : `${count} pats`);
const wagsOf = (count: string) => (count === '1' ? '1 wag' : `${count} wags`);

/** Days with a dog, whichever of pats and wags comes first; where there are no labels, they are meant. */
const areDays = (labels: unknown) => /pats|null/.test(String(labels));

export const dataPlot = {
  name: 'Data plot',
  title: 'The line now',
  pats: 'pats',
  wags: 'wags',
  lift: 'Lift the line',
  tilt: 'Tilt the line',
  liftValue: (b: string) => `b = ${b}`,
  tiltValue: (w: string) => `w = ${w}`,
  day: (number: string, labels: unknown) => `${areDays(labels) ? 'day' : 'point'} ${number}`,
  pointName: (number: string, labels: unknown) => `${areDays(labels) ? 'Day' : 'Point'} ${number}`,
  pointValue: (x: string, y: string, labels: readonly [string, string] | null) =>
    labels ? `${labels[0]} ${x}, ${labels[1]} ${y}` : `${patsOf(x)}, ${wagsOf(y)}`,
  pointWithMiss: (where: string, miss: string) => `${where}, a miss of ${miss}`,
  totalAreaIs: (area: string) => `The areas of the squares add up to ${area}.`,
  line: (w: string, b: string) => `The line is wags = w · pats + b with w = ${w} and b = ${b}.`,
  observed: (day: string, x: string, y: string) => `Day ${day}: ${patsOf(x)}, ${wagsOf(y)}.`,
  missed: (day: string, x: string, y: string, predicted: string, miss: string) =>
    `Day ${day}: ${patsOf(x)}, ${wagsOf(y)}; the line says ${predicted}, a miss of ${miss}.`,
  missedSquare: (day: string, x: string, y: string, predicted: string, miss: string, square: string) =>
    `Day ${day}: ${patsOf(x)}, ${wagsOf(y)}; the line says ${predicted}, a miss of ${miss}, whose square is ${square}.`,
  lineOf: (w: string, b: string, x: string, y: string) =>
    `The line is ${y} = w · ${x} + b with w = ${w} and b = ${b}.`,
  pointOf: (number: string, x: string, y: string) => `Point ${number}: ${x}, ${y}.`,
  crowd: (count: string, miss: string) =>
    `There are ${count} points, drawn as a cloud that is darker where they are many; a typical miss is ${miss}.`,
  more: (count: string) => `And ${count} more.`,
  cost: (cost: string) => `The cost is ${cost}.`,
};
