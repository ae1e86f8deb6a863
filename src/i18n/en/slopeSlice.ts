export const slopeSlice = {
  name: 'Slope slice',
  title: 'The slice',
  ball: 'Ball on the slice',
  cost: 'cost',
  slopeLabel: (slope: string) => `slope ${slope}`,
  run: (run: string) => `run ${run}`,
  rise: (rise: string) => `rise ${rise}`,
  held: (value: string) => `stays at ${value}`,
  heldNarrow: (value: string) => `= ${value}`,
  flat: 'flat here',
  before: 'before',
  describeBefore: (axis: string, at: string, cost: string) =>
    ` A hollow ring marks where the ball was before: ${axis} ${at}, cost ${cost}.`,
  magnified: (times: string) => `enlarged ${times} times`,
  magnifiedNarrow: (times: string) => `× ${times}`,
  riseOverRun: 'rise over run',
  apart: 'off by',
  choose: 'Which way to slice',
  along: (letter: string) => `Along ${letter}`,
  value: (axis: string, at: string, cost: string, slope: string) =>
    `${axis} ${at}, cost ${cost}, slope ${slope}`,
  /** `uphill`: which way is up, in words. */
  describe: (n: {
    axis: string;
    other: string;
    at: string;
    held: string;
    cost: string;
    slope: string;
    uphill: string;
  }) =>
    `The bowl cut upright along ${n.axis}, with ${n.other} held at ${n.held}: a parabola of cost against ${n.axis}. ` +
    `The ball is at ${n.axis} ${n.at}, cost ${n.cost}; the tangent there has slope ${n.slope}, ${n.uphill}.`,
  describeNudge: (n: { run: string; rise: string; riseOverRun: string; apart: string }) =>
    ` A nudge of ${n.run} changes the cost by ${n.rise}: rise over run is ${n.riseOverRun}, off by ${n.apart}.`,
  describeFlat: ' It is flat here: the slope is 0, or as good as.',
};
