export const derivation = {
  name: 'Derivation',
  title: 'The derivation',
  lines: 'The derivation, line by line',
  rules: {
    start: 'the cost',
    sum: 'sum rule',
    power: 'power rule',
    chain: 'chain rule',
    same: 'both again',
    expand: 'multiply out',
    gather: 'like with like',
    add: 'add up',
    plug: 'at this line',
  },
  why: {
    start: () => 'The cost with the data plugged in. Only w and b are left to choose.',
    sum: () =>
      'Sum rule: a sum changes as its terms do, so take them one at a time. The stroke ′ says “slope of this”.',
    power: () =>
      'Power rule: bring the 2 down, and a plain power is left. The inside still owes its own slope.',
    chain: (axis: string, factor: string) =>
      `Chain rule: times how fast the inside changes with ${axis}, and that is ${factor}.`,
    same: (axis: string, factor: string) =>
      `The same two rules: bring the 2 down, times how fast this inside changes with ${axis}, ${factor}.`,
    expand: (_axis: string, factor: string) =>
      `Multiply out: 2 and ${factor} go into every piece of the parentheses.`,
    gather: () => 'Put like with like: what stands on w, what stands on b, plain numbers.',
    add: (axis: string) => `Add them up: the slope along ${axis}, for every line at once.`,
    plug: (axis: string) => `Put in the w and b of the line you are on: the slope along ${axis} right here.`,
  },
  describe: (axis: string, rule: string, line: string, slope: string) =>
    `The formula for the slope along ${axis}, worked out step by step. ${rule} ${line}. Here the slope is ${slope}.`,
};
