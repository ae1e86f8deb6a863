/** The words of the lesson that jumps to the bottom: the normal equations, the jump, a column that is there twice. Numbers come in as text. */
export const jump = {
  // The normal equations.
  equations: 'The normal equations',
  matrixSays: (d: { matrix: string; right: string; names: string; solution: string | null }) =>
    `X transposed times X is ${d.matrix}; X transposed times y is ${d.right}. They are solved for ${d.names}${
      d.solution ? `, which are about ${d.solution}` : ''
    }.`,
  so: 'so',
  rowSays: (values: readonly string[]) => values.join(' and '),
  rows: (rows: readonly string[]) => rows.join(', then '),
  large: (size: string) => `XᵀX is ${size} by ${size}: more than can be read here.`,
  // The jump.
  control: 'The jump',
  go: 'Jump to the bottom',
  walk: 'Walk instead',
  comparedName: 'Steps of the jump and of a walk',
  compared: (rate: string, steps: string) =>
    `The jump: 1 step. A walk at ${rate}: ${steps} to within a thousandth of the least.`,
  steps: (count: string) => (count === '1' ? '1 step' : `${count} steps`),
  never: 'no number of steps',
  // Answers beside each other.
  answers: 'Answers side by side',
  inHand: 'in hand',
  keptAs: (number: string) => `kept ${number}`,
  together: 'together',
  typicalMiss: 'typical miss',
  one: 'One best answer.',
  /** A sentence that may begin with the name of a column. */
  sentence: (message: string) => message.replace(/^./, (letter) => letter.toUpperCase()),
  smallest: 'Of endless best answers this is the one with the smallest weights.',
  keepControl: 'Answers to keep',
  roll: 'Roll to the floor',
  keptName: 'Answers kept',
  keep: 'Keep this answer',
  forget: 'Forget them',
  keptSoFar: (count: string, most: string) => `Kept: ${count} of ${most}`,
} as const;
