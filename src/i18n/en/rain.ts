/** The words of a rain of balls: many runs at once beside the one in hand. Numbers come in as text. */
export const rain = {
  balls: (count: string, where: string) => `${count} more ${count === '1' ? 'ball' : 'balls'}: ${where}.`,
  near: (count: string, w: string, b: string) => `${count} near (${w}, ${b})`,
  elsewhere: (count: string) => `${count} elsewhere`,
  outside: (count: string) => `${count} out of the picture`,
  costs: (count: string, lowest: string, middle: string, highest: string) =>
    `${count} more ${count === '1' ? 'ball' : 'balls'}: costs from ${lowest} to ${highest}, the middle one ${middle}.`,
};
