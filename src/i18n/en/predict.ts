/** The words of predictions that are not chosen but given: a typed number, a place on the map. */
export const predict = {
  typeWaits: 'Type a number. There is no grade, only a reply.',
  yourGuess: 'Your guess',
  commit: 'That’s my guess',
  anythingElse: 'Anything else',
  placeWaits: 'There is no grade, only a reply.',
  place: 'Place my guess',
  placing:
    'Now click or tap a spot on the map or in the bowl. By keyboard, arrow keys move the flag, Enter plants it, and Escape puts it away.',
  said: (place: string) => `You: ${place}`,
  lands: (place: string) => `Ball: ${place}`,
} as const;
