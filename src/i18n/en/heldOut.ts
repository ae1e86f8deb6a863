/** The words of what is held out: the deal, the degree, the envelope, and the picture of too simple and too clever. Numbers come in as text. */
const times = (count: string, one: string, many: string) => (count === '1' ? `1 ${one}` : `${count} ${many}`);

export const heldOut = {
  // The parts of a deal, in a strip.
  deal: 'The deal',
  houses: 'houses',
  learned: 'learned from',
  heldOut: 'held out',
  envelope: 'in the envelope',
  sealed: 'sealed',
  typicalMiss: 'typical miss',
  openedWith: (degree: string) => `in the envelope, opened with degree ${degree}`,
  // Dealing anew.
  dealAnew: 'Deal the houses anew',
  dealAgain: 'Deal again',
  dealMany: 'Deal many times',
  stop: 'Stop',
  startOver: 'Start over',
  tally: 'Tally',
  lower: (count: string, deals: string) => `Theirs was lower in ${count} of ${times(deals, 'deal', 'deals')}`,
  wins: (best: string, count: string, deals: string) =>
    `Best on the held out: degree ${best}, in ${count} of ${times(deals, 'deal', 'deals')}`,
  noDeals: 'No deals counted yet',
  // The degree.
  degree: 'Degree',
  degreeOf: (degree: string) => `Degree ${degree}`,
  peeks: (count: string) => times(count, 'peek', 'peeks'),
  // The envelope.
  theEnvelope: 'The envelope',
  says: 'What the envelope says',
  open: 'Open the envelope',
  closed: 'It can be opened once, with the degree that you have chosen.',
  opened: (degree: string, miss: string) =>
    `Opened with degree ${degree}: typical miss ${miss}. It cannot be closed again.`,
  // One feature.
  learnedRange: 'learned range',
  hollow: (count: string) => `${count} of them, hollow, are held out.`,
  curveSays: (d: {
    degree: string;
    learned: string;
    heldOut: string;
    from: string;
    to: string;
    feature: string;
  }) =>
    `The curve is the model’s, of degree ${d.degree}. It learned from ${d.learned}, filled, whose ${d.feature} is from ${d.from} to ${d.to}, shaded; ${d.heldOut} are held out, hollow.`,
  // Too simple, too clever.
  complexity: 'Miss by degree',
  complexityTitle: 'Miss by degree',
  missAxis: 'typical miss',
  degreeAxis: 'degree',
  envelopeMark: (miss: string) => `envelope ${miss}`,
  won: (count: string) => `won ${count}`,
  chosen: 'Degree in hand',
  chosenSays: (degree: string, learned: string, heldOut: string) =>
    `degree ${degree}: typical miss ${learned} on what is learned from, ${heldOut} on what is held out`,
  notLooked: 'not looked at',
  noneChosen: 'none',
  complexityDescribe: (d: { rows: string; more: string }) =>
    `The typical miss by degree, on a logarithmic scale, on what is learned from and on what is held out. ${d.rows} ${d.more}`,
  rowSays: (degree: string, learned: string, heldOut: string) =>
    `Degree ${degree}: ${learned} and ${heldOut}.`,
  openedSays: (degree: string, miss: string) =>
    `The envelope was opened with degree ${degree} and says ${miss}.`,
  winsSay: (deals: string, wins: string) =>
    `In ${times(deals, 'deal', 'deals')} the best on what is held out was ${wins}.`,
  winOf: (degree: string, count: string) => `degree ${degree} in ${count}`,
} as const;
