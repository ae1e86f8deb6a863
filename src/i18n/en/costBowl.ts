/** The words of the bowl, which a lesson asks about before it says that it is one. A place is what its two parameters are called, and their values. */
type Two = readonly [string, string];

export const costBowl = {
  name: 'Cost in 3D',
  title: 'The cost in 3D',
  ball: 'Ball in 3D: arrow keys move it',
  ballRole: 'ball',
  place: (names: Two, at: Two) => `${names[0]} ${at[0]}, ${names[1]} ${at[1]}`,
  at: (place: string, cost: string) => `${place}, cost ${cost}`,
  /** `away`: it has left the picture, up or down. */
  out: (cost: string, away = false) => `${away ? 'out of the picture' : 'climbed out'}: cost ${cost}`,
  outShort: (away = false) => (away ? 'out of the picture' : 'climbed out'),
  code: 'your code',
  before: (cost: string) => `before: cost ${cost}`,
  beforeShort: 'before',
  raceOut: (letter: string, away = false) => `${letter} ${away ? 'is out' : 'climbed out'}`,
  guess: 'your guess',
  view: 'View in 3D',
  turn: 'Turn the picture',
  reset: 'Reset view',
  above: 'Look from above',
  left: 'Turn left',
  right: 'Turn right',
  closer: 'Zoom in',
  farther: 'Zoom out',
  noWebGl: 'This browser has no 3D here, so the cost is shown from above, as a contour map.',
  describe: {
    axes: (names: Two, from: Two, to: Two, top: string, surface: boolean) =>
      `${surface ? 'A surface' : 'An empty space'} over a floor with ${names[0]} from ${from[0]} to ${to[0]} and ${names[1]} from ${from[1]} to ${to[1]}; height is the cost, up to ${top}.`,
    ball: (place: string, cost: string) => `The ball is at ${place}, cost ${cost}.`,
    out: 'It has climbed out of the bowl and is drawn on the rim.',
    outOfPicture: 'It has left the picture and is drawn on the edge.',
    before: (place: string, cost: string) =>
      `A hollow ring marks where it was before: ${place}, cost ${cost}.`,
    bottom: (place: string, cost: string) => `The bottom is at ${place}, cost ${cost}.`,
    code: (count: string, place: string) =>
      `The path of your program is drawn dashed: ${count} places, the last at ${place}.`,
    steps: (count: string) => `Steps taken: ${count}.`,
    race: (letter: string, name: string, place: string, cost: string) =>
      `${letter}, ${name}: ${place}, cost ${cost}.`,
    guess: (place: string) => `A flag marks your guess: ${place}.`,
    sample: (place: string, cost: string) => `Point at ${place}, cost ${cost}.`,
    slice: (axis: string, held: string, value: string) =>
      `An upright slice along ${axis}, with ${held} held at ${value}.`,
    grid: [
      (names: Two) => `A flat grid of whole numbers ${names[0]} and ${names[1]}.`,
      () => 'Each grid point at the height of its cost.',
      () => 'Neighboring grid points joined by lines.',
    ],
  },
} as const;
