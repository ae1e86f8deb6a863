import type { slopeSlice } from './slopeSlice.ts';

/** What the slice says of a cost that is no bowl. */
export const terrainSlice = {
  concave: 'concave',
  /** `share` of what is shown. */
  share: (share: string) => `${share} of this stretch is concave`,
  describe: (n: Parameters<typeof slopeSlice.describe>[0]) =>
    `The cost cut upright along ${n.axis}, with ${n.other} held at ${n.held}: a curve of cost against ${n.axis}. ` +
    `The ball is at ${n.axis} ${n.at}, cost ${n.cost}; the tangent there has slope ${n.slope}, ${n.uphill}.`,
  /** `ends`: from where to where, for each part. */
  describeConcave: (share: string, from: string, to: string, ends: readonly (readonly [string, string])[]) =>
    ` ${share} of the stretch from ${from} to ${to} is concave, ${ends.map(([one, other]) => `from ${one} to ${other}`).join(' and ')}: there the curve bends downward.`,
  describeNone: (from: string, to: string) => ` No part of the stretch from ${from} to ${to} is concave.`,
};
