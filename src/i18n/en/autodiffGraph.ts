export const autodiffGraph = {
  name: 'Autodiff graph',
  boxes: 'The boxes of the graph. Left and right arrows step the flow, up and down choose a box.',
  minus: (number: string) => `− ${number}`,
  plus: (number: string) => `+ ${number}`,
  plusB: '+ b',
  square: 'square',
  cost: 'cost',
  sum: 'sum',
  local: (factor: string) => `×${factor}`,
  slope: (slope: string) => `← ${slope}`,
  day: (number: string) => `Day ${number}`,
  chooseDay: 'Which day’s chain to show',
  forward: 'values flow forward',
  back: 'slopes flow back, × local slope',
  arrived: 'came back',
  formula: 'formula',
  empty: 'not yet',
  box: (name: string, value: string, slope: string) => `${name}: value ${value}, slope ${slope}`,
  why: {
    empty: 'The cost, taken apart: each box does one small thing. Values go in at the left.',
    inputs: 'Forward: w and b go in.',
    forward: 'Forward: every box works out its value from the boxes before it.',
    out: (cost: string) => `Forward is done: the cost comes out, ${cost}.`,
    seed: 'Now back. How fast does the cost change with the cost itself? By 1.',
    back: 'Back: each box hands on its slope, times the local slope on the arrow.',
    done: 'What has come back to w and b are the two slopes. Nobody derived a formula.',
  },
  rule: {
    variable: (name: string, value: string) => `${name} is ${value}. It is yours to choose.`,
    gathers: (name: string, parts: string, slope: string) =>
      `${name}: what came back adds up, ${parts} = ${slope}.`,
    multiply: (name: string, sum: string, value: string, local: string) =>
      `${name}: ${sum} = ${value}, local slope ${local}.`,
    add: (name: string, sum: string, value: string) => `${name}: ${sum} = ${value}, local slope 1 for both.`,
    subtract: (name: string, sum: string, value: string) => `${name}: ${sum} = ${value}, local slope 1.`,
    square: (from: string, value: string, sum: string, local: string) =>
      `square: value ${from} → ${value}, local slope ${sum} = ${local}.`,
    sum: (name: string, sum: string, value: string) => `${name}: ${sum} = ${value}, local slope 1 for each.`,
    handed: (slope: string) => ` Its slope: ${slope}.`,
  },
  describe: (n: { w: string; b: string; boxes: string; why: string }) =>
    `The cost as a graph of small operations, at w ${n.w} and b ${n.b}. ${n.why} ${n.boxes}`,
};
