/** Whether two values of a field say the same: plain JSON, compared by what it holds. */
export const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
