/** What a notebook says between its cells, in Markdown. Letters of formulas stand between dollar signs, as Jupyter typesets them. */
export const notebook = {
  walk: 'The walk down the bowl',

  opening: (title: string, what: string, packages: string) =>
    `# ${title}

${what} Run the cells from top to bottom. Then change a number, run them again, and see what becomes of the path.

The last cell draws, with matplotlib. If something is missing, \`%pip install ${packages}\` in a cell of its own brings it.`,
  run: (way: string, steps: string) =>
    `${way}, ${steps === '1' ? 'one step' : `${steps} steps`}: the run that stood on the page, with its data and settings.`,
  changed: 'The program that stood on the page, as you have changed it.',

  file: (name: string, points: string) =>
    `## The file

${points} points are too many to read in a program. This cell writes them to \`${name}\`, beside this notebook; the program reads them from there.`,

  path: `## A path to look back on

The program calls \`visit\` where it starts and after each step. Here \`visit\` notes the place, so that there is a path to draw in the end.`,

  days: '## The data\n\nThree days with Biscuit, a dog: how often he was patted, and how often he wagged.',
  data: (x: string, y: string, points: string) =>
    `## The data

\`${x}\` is what goes in, \`${y}\` is what was observed: ${points} points.`,
  standardized:
    'Then $x$ is moved to mean 0 and divided by its standard deviation. The model works with that, and says in the end what its line is over $x$ as it was measured.',

  start: (batch: boolean) =>
    `## Where it starts

The two numbers that are learned, where they begin, and the settings of the run: how far a step goes, and how many there are.${
      batch ? ' A step reads `batch_size` examples; `seed` says in which order they are dealt.' : ''
    }`,

  model: (cost: string) =>
    `## The model and its cost

The model is a line, $\\hat y = w x + b$. What it predicts less what was observed is a miss; the cost goes by the squares of the misses:

$$
${cost}
$$`,
  costs: {
    sum: '\\sum_i (w x_i + b - y_i)^2',
    mean: '\\frac{1}{n} \\sum_i (w x_i + b - y_i)^2',
    halfSum: '\\frac{1}{2} \\sum_i (w x_i + b - y_i)^2',
    halfMean: '\\frac{1}{2n} \\sum_i (w x_i + b - y_i)^2',
  },
  through: 'This line goes through the origin: $b$ stays at 0.',
  slopesWritten: 'The slopes say how fast the cost rises if $w$ or $b$ grows a little.',
  slopesFound: (library: string) =>
    `Nobody writes the slopes down: ${library} finds out from the cost how fast it rises if $w$ or $b$ grows a little.`,
  surface: `## The surface

Each pair of $w$ and $b$ has a height, the cost. Here it is a formula, and no data are behind it.`,

  batches: `## Dealing the examples

In every epoch the examples are shuffled and dealt in hands of \`batch_size\`. The random numbers are worked out here, so that every machine deals the same.`,

  loop: (way: string, rule: string, letters: string) =>
    `## The loop

${way}

$$
${rule}
$$

${letters}.`,
  letter: (letter: string, meaning: string) => `$${letter}$: ${meaning}`,
  schedule: (sentence: string) => `The learning rate is worked out anew for each step. ${sentence}`,

  report: '## Where it ended\n\nThe last place, and its cost.',

  plot: (onlyW: boolean) =>
    `## What to look at

${
  onlyW
    ? 'Left: the cost of every line through the origin, and on it the places of the path.'
    : 'Left: every point is a pair of $w$ and $b$, every ring joins those of one cost, and the path goes over them.'
} Right: the cost after each step, on a scale of powers of ten unless a cost is 0 or below.

Where are the steps long, and where short? Does the path swing from wall to wall, or glide? Set \`learning_rate\` to half of what it is and then to twice that, run all cells, and compare.`,
  linear: {
    title: (title: string) => `A linear model: ${title}`,
    run: (epochs: string) =>
      `A linear model walks down its loss, ${epochs === '1' ? 'one epoch' : `${epochs} epochs`} of it, with the data and settings that stood on the page.`,
    lent: `## What the page lends

The chance of the page, worked out by hand, so that this notebook has the very data and deals the very hands that you saw.`,
    made: (examples: string, inputs: string) =>
      `## The data

${examples} examples of ${inputs === '1' ? 'one input' : `${inputs} inputs`}, made from weights that we know, with some noise added. Whoever walks back to those weights can be told how near they came.`,
    rows: (examples: string, inputs: string) =>
      `## The data

${examples} examples: a row of \`X\` for each, of ${inputs === '1' ? 'one input' : `${inputs} inputs`}, and its answer in \`y\`.`,
    model: '## The model\n\nA weight for each input, one sum, and a lift.',
    loss: '## The loss\n\nA miss is what the model answers, less the target. The loss goes by the squares of the misses.',
    batches: `## Dealing hands

In every epoch the examples are shuffled, and dealt a hand at a time: \`yield\` hands over one and waits until the next is asked for.`,
    parts: (library: string) =>
      `## The parts

What deals the hands, the model, the loss, and what takes the steps. Each is a line or two of ${library}.`,
    start: '## Where it starts',
    loop: `## The loop

For each hand: how far off is the model, which way is up, and a step the other way. After each epoch, the loss over all examples.`,
    plot: (made: boolean) => `## What to look at

Left: every weight, step by step${made ? '; the dashed lines are the truth that the data were made from' : ''}. Right: the loss over all examples after each step.

How smooth are the curves, and where do they level off? Set \`learning_rate\` to a third of what it is, run all cells, and compare.`,
    against: `## What to look at

Each dot is an example: what was observed across, what the model answers up. On the diagonal the model is right. How far off is it at most, and is it off more on one side?`,
  },
  plotWithoutRate: `## What to look at

Left: every point is a pair of $w$ and $b$, every ring joins those of one cost. Right: the cost after each step. One step is enough: the formula says where the bottom is.`,
} as const;
