/** What is said where something went wrong with the page itself. */
export const net = {
  broken: 'This part of the page could not be drawn. Nothing that you did is lost.',
  again: 'Try again',
  missing: 'A part of this page did not arrive. Is the connection down?',
} as const;
