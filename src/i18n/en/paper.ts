/** What is said on paper alone, and of a lesson that was printed before its handout was there. */
export const paper = {
  days: (days: string) => `The days, pats first, then wags: ${days}.`,
  axes: (x: string, y: string) => `Axes to draw on: ${x} across, ${y} up`,
  ready:
    'That was printed before the handout had come: all the words and pictures, but not set for paper. The handout is here now, a page a step.',
  print: 'Print the handout',
} as const;
