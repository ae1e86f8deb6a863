/** For drawn parts that say nothing which the figure's description does not say in words. */
export const QUIET = { 'aria-hidden': true } as const;
