/** Words for the line in use: pats put in, wags read off, and how far to trust it. */
export const usingTheLine = {
  extrapolation: 'extrapolation',
  rangeIs: (from: string, to: string) =>
    `The days had from ${from} to ${to} pats. Beyond them the line is dashed: extrapolation.`,
  readAt: 'Where the line is read',
  readValue: (x: string, y: string) => `${x} pats in, ${y} wags out`,
  readIs: (x: string, y: string) => `Put in ${x} pats, and the line says ${y} wags.`,
  truth: 'what he really does',
  truthShort: 'the dog',
  truthIs: (x: string, y: string, stray: string) =>
    `What he really does at ${x} pats: ${y} wags. A day strays from it by ${stray} at most, the band around the curve.`,
  control: 'What is put in',
  inFormula: 'Pats in the formula',
  strip: 'The line in use, with its numbers',
  inside: 'Between the days we saw.',
  outside: 'Extrapolation: we saw no such day.',
  growls: 'Extrapolation, and fewer than no wags.',
};
