/** What stands on the cards over a network's figures. */
export const networkSaid = {
  typicalMiss: 'typical miss',
  share: 'R²',
  counted: 'examples that count',
  slope: 'slope among them',
} as const;
