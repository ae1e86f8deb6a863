/** The words of the bowl. */
export const costBowl = {
  name: 'Cost bowl',
  ball: 'Ball on the bowl: arrow keys move it',
  ballRole: 'ball',
  at: (w: string, b: string, cost: string) => `w ${w}, b ${b}, cost ${cost}`,
  keys: 'Left and right arrows change w, up and down arrows change b. Shift makes the steps fine.',
  slope: (slope: string) => `slope ${slope}`,
  up: 'up',
  down: 'down, −gradient',
  downShort: 'down',
  /** `away`: it has left the picture, up or down. */
  out: (cost: string, away = false) => `${away ? 'out of the picture' : 'climbed out'}: cost ${cost}`,
  outShort: (away = false) => (away ? 'out of the picture' : 'climbed out'),
  code: 'your code',
  raceOut: (letter: string, away = false) => `${letter} ${away ? 'is out' : 'climbed out'}`,
  guess: 'your guess',
  view: 'View of the bowl',
  turn: 'Turn the bowl',
  reset: 'Reset view',
  above: 'Look from above',
  left: 'Turn left',
  right: 'Turn right',
  closer: 'Zoom in',
  farther: 'Zoom out',
  noWebGl: 'This browser has no 3D here, so the bowl is shown from above, as a contour map.',
  describe: {
    axes: (wMin: string, wMax: string, bMin: string, bMax: string, top: string) =>
      `A surface over a floor with w from ${wMin} to ${wMax} and b from ${bMin} to ${bMax}; height is the cost, up to ${top}.`,
    floorOnly: (wMin: string, wMax: string, bMin: string, bMax: string, top: string) =>
      `An empty space over a floor with w from ${wMin} to ${wMax} and b from ${bMin} to ${bMax}; height is the cost, up to ${top}.`,
    ball: (w: string, b: string, cost: string) => `The ball is at w ${w}, b ${b}, cost ${cost}.`,
    out: 'It has climbed out of the bowl and is drawn on the rim.',
    outOfPicture: 'It has left the picture and is drawn on the edge.',
    bottom: (w: string, b: string, cost: string) => `The bottom is at w ${w}, b ${b}, cost ${cost}.`,
    slopes: (w: string, b: string) => `Slope along w ${w}, slope along b ${b}.`,
    code: (count: string, w: string, b: string) =>
      `The path of your program is drawn dashed: ${count} places, the last at w ${w}, b ${b}.`,
    steps: (count: string) => `Steps taken: ${count}.`,
    race: (letter: string, name: string, w: string, b: string, cost: string) =>
      `${letter}, ${name}: w ${w}, b ${b}, cost ${cost}.`,
    guess: (w: string, b: string) => `A flag marks your guess: w ${w}, b ${b}.`,
    sample: (w: string, b: string, cost: string) => `Point at w ${w}, b ${b}, cost ${cost}.`,
    slice: (axis: string, held: string, value: string) =>
      `An upright slice along ${axis}, with ${held} held at ${value}.`,
    grid: [
      'A flat grid of whole numbers w and b.',
      'Each grid point at the height of its cost.',
      'Neighboring grid points joined by lines.',
    ],
  },
} as const;
