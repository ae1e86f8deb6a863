/** The words of the chart of the lowest cost so far, by evaluations. Numbers come in as text. */
export const bestSoFar = {
  name: 'Lowest cost so far, by evaluations',
  title: 'Lowest so far',
  evaluations: 'evaluations',
  lowest: 'lowest J so far',
  lowestShort: 'lowest J',
  runner: { oneWire: 'one wire', darts: 'darts', descent: 'descent', bfgs: 'BFGS' },
  spent: (count: string) => `${count} evaluations`,
  has: (runner: string, cost: string, spent: string) => `${runner} has ${cost} after ${spent} evaluations`,
  described: (all: string) =>
    `The lowest cost that each way has found, by how many evaluations it took; a step with all its slopes counts as three. ${all}.`,
  here: (evaluations: string, cost: string) => `The run stands at ${evaluations} evaluations: ${cost}.`,
} as const;
