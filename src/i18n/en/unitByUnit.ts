/** The words of what goes with a network shown unit by unit: which example is in hand, and the sum of the unit in hand. Numbers come in as text. */
export const unitByUnit = {
  inHand: (row: string) => (row ? row.replace(/^./, (letter) => letter.toUpperCase()) : 'Example'),
  all: 'all at once',
  wire: 'Wire',
  /** As books write what is done with the sum. */
  squashed: (activation: string) => (activation === 'sigmoid' ? 'σ(' : `${activation}(`),
  sum: 'The sum of the unit in hand, squashed',
};
