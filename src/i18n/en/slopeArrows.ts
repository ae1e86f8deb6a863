/** The words at the arrows of bowl, map and slice. Numbers come in as text, parameters by their names. */
type Two = readonly [string, string];
/** Which way along an axis is uphill. */
type Way = 'more' | 'less' | 'level';

const toward = (name: string, way: Way) =>
  way === 'level' ? `level along ${name}` : `toward ${way} ${name}`;
const slope = (name: string, slope: string, way: Way) =>
  `slope along ${name} ${slope}, ${way === 'level' ? 'level' : `uphill ${toward(name, way)}`}`;
const wayOf = (uphill: boolean) => (uphill ? 'uphill' : 'downhill');

export const slopeArrows = {
  toward,
  /** The longest that has room is written. */
  slope: (name: string, slope: string, way: Way) =>
    way === 'level'
      ? [`${name}: level, slope ${slope}`, `${name} ${slope}`]
      : [`${name}: uphill, slope ${slope}`, `${name}: uphill ${slope}`, `${name} ${slope}`],
  gradient: ['gradient, uphill', 'gradient'],
  step: (uphill: boolean) => [`step, ${wayOf(uphill)}`, 'step'],
  /** The step before the learning rate has made it small: which way it goes. */
  turned: (uphill: boolean) => [wayOf(uphill)],
  uphill: 'uphill',
  describe: {
    slopes: (names: Two, slopes: Two, ways: readonly [Way, Way]) =>
      `Arrows point uphill: ${slope(names[0], slopes[0], ways[0])}; ${slope(names[1], slopes[1], ways[1])}.`,
    gradient: (names: Two, slopes: Two, ways: readonly [Way, Way]) =>
      `The gradient, (${slopes[0]}, ${slopes[1]}), points straight uphill, ${toward(names[0], ways[0])} and ${toward(names[1], ways[1])}.`,
    step: (place: string, uphill: boolean) => `The next step, dashed, goes ${wayOf(uphill)}, to ${place}.`,
    turned: (uphill: boolean) => `The step goes ${wayOf(uphill)}.`,
  },
};
