/** What stands on paper alone, to work with: the lesson's `<Days>` and `<Axes>`. */
export const paperForms = {
  days: (days: string) => `The days, pats first, then wags: ${days}.`,
  axes: (x: string, y: string) => `Axes to draw on: ${x} across, ${y} up`,
} as const;
