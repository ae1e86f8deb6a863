/** The words of the home page, of the page that is not there, and of what the header opens. */
export const pages = {
  contents: 'Lessons',
  keysTitle: 'Keys',
  keyList: [
    [
      'Page Down, Page Up',
      'Next step, previous step, even while a slider or a field has the focus; in the playground they scroll',
    ],
    ['Space', 'Play or pause the run, while the stage has focus'],
    ['→ and ←', 'One step of the run forward or back, while the stage has focus'],
    ['Arrow keys on the ball, a handle or a point', 'Move it; with Shift, move it finely'],
    ['Home, End on a slider or a handle', 'To its ends'],
    ['Delete on a point', 'Remove it, in the playground'],
    ['Ctrl+Z, Ctrl+Shift+Z', 'Undo, redo, in the playground; in a field, first what you are typing'],
    ['Ctrl+V', 'Paste a table of points, in the playground'],
    ['L', 'All lessons'],
    ['P', 'Present the lesson to a room; the playground, full screen'],
    ['?', 'This list'],
    ['Esc', 'Close what is open'],
  ],
  tagline: 'Linear regression and gradient descent, one pat at a time.',
  notFoundTitle: 'No lesson lives here',
  heroTitle: 'The way down',
  heroText:
    'Biscuit wags. The more you pat, the more Biscuit wags, more or less. Find the line through the “more or less”, and meet the idea that most of machine learning runs on: look which way is up, and step the other way.',
  letterKeys: 'Let single letters, such as L and ?, work as keys',
  start: 'Start with lesson 1',
  goOn: (title: string) => `Go on with “${title}”`,
  minutes: (n: number) => `${n} min`,
  stepsSeen: (seen: number, all: number) => (seen === 0 ? `${all} steps` : `${seen} of ${all} steps seen`),
  finished: 'All steps seen',
  playground: 'Playground',
  playgroundSays:
    'Your own data, any way down, any surface. Race four optimizers in one bowl, let balls rain on a saddle, and hand it all over as one link.',
  toPlayground: 'Open the playground',
  inClass: 'In class',
  inClassSays:
    'Each lesson can be presented to a room with a clicker, with questions, a show of hands and a presenter’s view. The guide has notes, lesson plans, worksheets and their keys.',
  toGuide: 'To the teacher’s guide',
  forget: 'Forget my progress',
  forgotten: 'Your progress is forgotten.',
  didYouMean: 'Perhaps you meant',
  home: 'To the home page',
  description:
    'An interactive course on linear regression and gradient descent. A dog, some pats, some wags, a line, a bowl, and the way down.',
  notFound: 'This address leads nowhere in the course. The lessons are all on the home page.',
} as const;
