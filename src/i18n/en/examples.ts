/** The words that figures share which show examples one by one. */
const inUnit = (value: string, unit: string) => (unit ? `${value} ${unit}` : value);

export const examples = {
  hand: 'Example in hand',
  none: 'none; arrow keys take one',
  inUnit,
  predicted: 'predicted',
};
