/** Where the browser lets the page keep nothing. */
export const notKept = {
  says: 'This browser does not let the page keep anything, so your progress will be gone when you close it. Everything works all the same.',
} as const;
