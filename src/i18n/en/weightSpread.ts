/** The words of the figure of weights of samples drawn again. */
export const weightSpread = {
  weightSpread: 'Weights, drawn again',
  spreadTitle: 'Drawn again',
  spreadDescribe: (d: { draws: string; rows: string }) =>
    `The examples were drawn again ${d.draws} times. ${d.rows}`,
  spreadOf: (d: { name: string; now: string; least: string; most: string; above: string }) =>
    `${d.name} is ${d.now} with the examples as they are; in the draws it goes from ${d.least} to ${d.most} and is above 0 in ${d.above} percent.`,
  spreadNone: (name: string, now: string) => `${name} is ${now} with the examples as they are.`,
  spreadWeight: (name: string) => `The weight of ${name}`,
  spreadTogether: 'together',
  spreadShared: (names: readonly string[]) => `What ${names.join(' and ')} say together`,
  aboveZero: (percent: string) => `${percent}% above 0`,
  noDraws: 'not drawn yet',
};
