/** The words of the code lab: the program, what it prints, and how its path compares. */
export const codeLab = {
  name: 'Program',
  title: 'The code',
  language: 'Language',
  editor: (language: string) =>
    `The program in ${language}. Tab moves on; Control and the right bracket indent; Control and Enter run it.`,
  editorKeys: 'Ctrl ] indents · Ctrl Enter runs',
  cannotRun: (language: string) =>
    `${language} does not run on this page. Copy the program to run it elsewhere.`,
  describe: (language: string, lines: string) => `A program in ${language}, of ${lines} lines.`,
  blank: 'your line here',
  does: {
    data: 'the three days: the points on the plot',
    start: 'where the ball starts',
    rate: 'the learning rate: how far each step goes',
    steps: 'how many steps to take',
    cost: 'the cost: the squares of the misses, added up',
    slopeW: 'the slope along w',
    slopeB: 'the slope along b',
    slopes: 'both slopes, worked out from the cost',
    updateW: 'the new w: the old one, less rate times slope',
    updateB: 'the new b: the old one, less rate times slope',
    update: 'the new w and b: the old ones, less rate times slope',
    loop: 'again and again: the whole path',
    visit: 'tells the page where it stands: a dot of the path',
    report: 'prints where it ended',
  },
  doesNothing: 'Point at a line to see what it computes.',
  lineDoes: (line: string, what: string) => `Line ${line}: ${what}.`,

  console: 'What the program says',
  output: 'Output',
  run: 'Run',
  stop: 'Stop',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying was refused. Download it instead.',
  download: 'Download',
  startOver: 'Start over',
  nothingYet: 'Press Run. What the program prints appears here.',
  firstTime: (megabytes: string) => `The first run brings Python to this page: ${megabytes} MB.`,
  loading: (loaded: string, total: string) => `Bringing Python: ${loaded} of ${total} MB`,
  loadingBar: 'Python on its way',
  starting: 'Starting…',
  running: 'Running…',
  ended: 'Finished.',
  failed: 'It stopped with an error.',
  failedAt: (line: string) => `It stopped with an error in line ${line}, marked in the program.`,
  stopped: 'Stopped, as you asked.',
  tooLong: (seconds: string) => `Ended after ${seconds} seconds, the longest a program may take here.`,
  refused: (what: string) =>
    `This browser, or the host of this page, does not let programs run: that needs workers and WebAssembly. You can read, copy and download all of them. (${what})`,
  cut: (count: string) => `… ${count} characters before this were left out.`,
  millions: (count: string) => `${count} million`,
  beyond: (most: string) => `Only the first ${most} places of the path are kept.`,
  noOutput: 'It printed nothing.',

  same: (steps: string, difference: string) =>
    `The same path as the app’s, all ${steps} steps of it. Largest difference: ${difference}.`,
  parts: (step: string, w: string, b: string, appW: string, appB: string) =>
    `The paths part at step ${step}: your program is at w ${w}, b ${b}; the app at w ${appW}, b ${appB}.`,
  broken: (step: string) =>
    `At step ${step} your program is no longer at a place: w or b is not a finite number.`,
  length: (steps: string, appSteps: string) =>
    `The same way, as far as both go. Your program takes ${steps} steps, the app ${appSteps}.`,
  noPath: 'No path yet: the program has not called visit(w, b).',
  elsewhere: 'Change the code, run it, and its path is drawn beside the app’s.',
} as const;
