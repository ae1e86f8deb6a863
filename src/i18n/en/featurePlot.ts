/** The words of the figure of one column against another. */
import { examples } from './examples.ts';

export const featurePlot = {
  value: (name: string, value: string, unit: string) => `${name} ${examples.inUnit(value, unit)}`,
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
};
