/** What the slice says of a cost that is no bowl. */
export const terrainSlice = {
  shape: { cut: 'cost', curve: 'curve' },
  concave: 'concave',
  /** `share` of what is shown. */
  share: (share: string) => `${share} of this stretch is concave`,
  /** `ends`: from where to where, for each part. */
  describe: (share: string, from: string, to: string, ends: readonly (readonly [string, string])[]) =>
    ` ${share} of the stretch from ${from} to ${to} is concave, ${ends.map(([one, other]) => `from ${one} to ${other}`).join(' and ')}: there the curve bends downward.`,
  describeNone: (from: string, to: string) => ` No part of the stretch from ${from} to ${to} is concave.`,
};
