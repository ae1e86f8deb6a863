/**
 * What a step's question may ask for, by the names that its `asked` may say, each with the kinds of stage that write it. While the question is open none of
 * these is written: not in a figure, on a card, in a strip, in words, on a screen or on paper. Whatever writes one asks `views/told.ts`. What a hand sets, as
 * the line, a rate, the steps taken, stands at its control and cannot be asked for; a tick of an axis and a level of the map may stay.
 */
export const QUANTITIES = {
  /** That of the ball, of lines that were tried, of racers, of the lowest place; the total of the squares. */
  cost: ['line', 'network'],
  /** The misses, predicted − observed; with them the areas of their squares. */
  residual: ['line', 'network'],
  /** The areas of the single squares. */
  square: ['line'],
  /** What the model says for what is put in: the machine, where the line is read, the table. */
  predicted: ['line', 'network'],
  /** The slope along the first axis of the floor, w; with it the rise over run of a nudge, which comes near it. */
  slopeW: ['line', 'network'],
  /** The slope along the second, b. */
  slopeB: ['line', 'network'],
  /** How far the slopes of lines through other days scatter, or those of other hands, as measured and as reckoned. */
  spread: ['line', 'network'],
  /** What the program prints. */
  printed: ['line'],
  /** The typical miss. */
  rootMeanSquare: ['network'],
  /** The typical miss of what is held out, and in the envelope. */
  heldOutMiss: ['network'],
  /** The share of the scatter that is explained. */
  rSquared: ['network'],
  /** The learning rate up to which a run settles: of the cost in hand, and of others beside it. */
  edge: ['network'],
} as const;

export type Quantity = keyof typeof QUANTITIES;
