/** The words of figures that show examples row by row, and of what a model makes of them. */
const inUnit = (value: string, unit: string) => (unit ? `${value} ${unit}` : value);

export const examples = {
  hand: 'Example in hand',
  none: 'none; arrow keys take one',
  inUnit,
  value: (name: string, value: string, unit: string) => `${name} ${inUnit(value, unit)}`,
  row: (number: string) => `Row ${number}`,
  rowSays: (number: string, values: string) => `Row ${number}: ${values}.`,
  predicted: 'predicted',
  observed: 'observed',
  residual: 'miss',
  predictedName: (target: string) => `predicted ${target}`,
  observedName: (target: string) => `observed ${target}`,
  typicalMiss: 'typical miss',
  share: 'R²',
  // Predicted against observed.
  predictedObserved: 'Predicted against observed',
  predictedTitle: 'Predicted, observed',
  exact: 'exact',
  predictedOf: (row: string, observed: string, predicted: string, miss: string) =>
    `Row ${row}: observed ${observed}, predicted ${predicted}, a miss of ${miss}`,
  predictedDescribe: (d: { count: string; target: string; rms: string; share: string; lit: string }) =>
    `${d.count} examples, one dot each: the observed ${d.target} across, the predicted up. On the diagonal the two are equal. A typical miss is ${d.rms}; R² is ${d.share}. ${d.lit}`,
  // One column against another.
  featurePlot: 'One feature against the target',
  plotTitle: 'One feature',
  plotDescribe: (d: {
    count: string;
    places: string;
    x: string;
    y: string;
    line: string;
    band: string;
    lit: string;
  }) => `${d.count} examples, ${d.places}: ${d.x} across, ${d.y} up. ${d.line} ${d.band} ${d.lit}`,
  oneEach: 'one dot each',
  places: (count: string) => `several at each of ${count} places`,
  stack: (count: string) => `×${count}`,
  modelSays: (w: string, b: string, x: string, y: string) =>
    `The line of the model is ${y} = ${w} · ${x} + ${b}.`,
  lineSays: (w: string, b: string, x: string, y: string) =>
    `The best line over all of them is ${y} = ${w} · ${x} + ${b}.`,
  levelSays: (value: string) => `The level line is the mean, ${value}.`,
  bandSays: (d: { feature: string; from: string; to: string; count: string; slope: string }) =>
    `Only the ${d.count} whose ${d.feature} is from ${d.from} up to under ${d.to} count; among them the slope is ${d.slope}.`,
  allLine: (slope: string) => `all: slope ${slope}`,
  bandLine: (slope: string) => `in the band: slope ${slope}`,
  leftLine: (slope: string) => `slope ${slope}`,
  leftSays: (slope: string, x: string) =>
    `What the other features explain is taken out of both. The best line has the slope ${slope}, and that is the weight of ${x}.`,
  plotOf: (row: string, x: string, y: string) => `Row ${row}: ${x}, ${y}`,
  leftoverName: (name: string) => `what is left of ${name}`,
  // Weights of samples drawn again.
  weightSpread: 'Weights, drawn again',
  spreadTitle: 'Drawn again',
  spreadDescribe: (d: { draws: string; rows: string }) =>
    `The examples were drawn again ${d.draws} times. ${d.rows}`,
  spreadOf: (d: { name: string; now: string; least: string; most: string; above: string }) =>
    `${d.name} is ${d.now} with the examples as they are; in the draws it goes from ${d.least} to ${d.most} and is above 0 in ${d.above} percent.`,
  spreadNone: (name: string, now: string) => `${name} is ${now} with the examples as they are.`,
  spreadWeight: (name: string) => `The weight of ${name}`,
  spreadTogether: 'together',
  spreadShared: (names: readonly string[]) => `What ${names.join(' and ')} say together`,
  aboveZero: (percent: string) => `${percent}% above 0`,
  noDraws: 'not drawn yet',
  // The table.
  table: 'Table',
  moreRows: (count: string) => `… and ${count} more rows`,
  tableTitle: 'The table',
  tableOf: (count: string, name: string) => `Table of ${count} rows: ${name}`,
  tableDescribe: (d: { count: string; columns: string; sorted: string; marks: string; lit: string }) =>
    [`${d.count} rows with the columns ${d.columns}.`, d.sorted, d.marks, d.lit].filter(Boolean).join(' '),
  sortedBy: (name: string, down: boolean) => `Sorted by ${name}, ${down ? 'greatest' : 'least'} first.`,
  /** At the head of a row, for the eye and for who hears it. */
  marks: { batch: 'B', heldOut: 'H' },
  marksSaid: { batch: ', in the batch', heldOut: ', held out' },
  batchLegend: 'in the batch of the next step',
  heldOutLegend: 'held out, read by no step',
  batchSays: (count: string) => `${count} of them, marked B, are in the batch of the next step.`,
  heldOutSays: (count: string) => `${count} of them, marked H, are held out.`,
  number: 'row',
  sortBy: (name: string) => `Sort by ${name}`,
  sorted: { ascending: 'least first', descending: 'greatest first' },
};
