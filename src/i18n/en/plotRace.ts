/** What the data plot says about a race. */
export const plotRace = {
  line: (letter: string, name: string, w: string, b: string) =>
    `Racer ${letter}, ${name}: w = ${w} and b = ${b}.`,
};
