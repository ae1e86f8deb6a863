/** The words of two programs side by side. Numbers come in as text. */
export const twoPrograms = {
  name: 'Two programs',
  title: 'Two programs',
  scratch: 'From scratch',
  concise: 'Concise',
  library: 'Library',
  describe: (one: string, lines: string, other: string, otherLines: string) =>
    `The same walk as two programs: in ${one}, ${lines} lines; in ${other}, ${otherLines} lines.`,
  programIn: (language: string) => `Program, ${language}`,
  parts: 'Parts that both have',
  reasons: 'What is it for?',
  names: {
    iterator: 'Data iterator',
    model: 'Model',
    loss: 'Loss',
    slopes: 'Slopes',
    update: 'Update',
    epoch: 'Epoch',
  },
  does: {
    data: 'The data: made from a truth that we know, or the days themselves',
    start: 'Where the weights begin',
    rate: 'The learning rate: how far each step goes',
    iterator: 'Data iterator: deals the examples, a hand at a time, until all are dealt',
    model: 'Model: each input times its weight, added up, and b',
    loss: 'Loss: one number for how far off the answers are',
    slopes: 'Slopes: which way the loss rises along each weight, and how steeply',
    update: 'Update: each weight, less the learning rate times its slope',
    epoch: 'Epoch: once through all the examples, again and again',
    visit: 'Tells the page where it stands: a dot of the path',
    report: 'Says how it went',
  },
  reasonNames: { yield: 'yield', zero: 'zero_grad', noGrad: 'no_grad', detach: 'detach' },
  why: {
    yield:
      'yield hands over one hand and waits for the next call, so nothing is copied beforehand. With return in its place the first hand is the last, and the loop stops with an error.',
    zero: 'zero_grad puts the slopes back to 0; in plain Python, dw and db begin at 0 for every hand. Without it each hand’s slopes are added to all that came before.',
    noGrad:
      'Under no_grad nothing is written down for the way back. Without it the same number is printed, and PyTorch has kept every sum of all the examples to do so. Plain Python keeps none, so its program runs as before.',
    detach:
      'detach gives the numbers without the record of how they came about. Without it PyTorch stops: numpy() is refused for a tensor that still wants slopes. Plain Python has only the numbers, so its program runs as before.',
  },
  leaveOut: (name: string) => `Leave ${name} out`,
  putBack: (name: string) => `Put ${name} back`,
  at: (scratch: string, library: string) => ` From scratch: ${scratch}. Concise: ${library}.`,
  lines: (numbers: readonly string[]) =>
    numbers.length === 0
      ? 'no line'
      : numbers.length > 1
        ? `lines ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
        : `${numbers[0]?.includes(' ') ? 'lines' : 'line'} ${numbers[0]}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  nothing: 'Point at a line, or choose a part: its counterpart lights up on the other side.',
  write: 'Write it yourself',
  download: (library: string) => `Download ${library}`,
  notebook: 'as a notebook',
  none: {
    model: 'There is a program only of a linear model with squared misses.',
    data: 'There is a program only of made-up data or of a few rows, as they are.',
    way: 'There is a program only of plain steps, on hands or on all examples.',
  },
} as const;
