/** Words on a line that runs outside the plot. Numbers come in as text. */
export const farLine = {
  runs: (above: boolean, from: string, to: string) => `${above ? '↑' : '↓'} line: ${from} to ${to}`,
  describe: (above: boolean, from: string, to: string) =>
    `The line runs ${above ? 'above' : 'below'} the plot; a mark at its edge says where, from ${from} to ${to}.`,
} as const;
