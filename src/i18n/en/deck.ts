/** The words of the deck that examples are dealt from. Numbers come in as text. */
export const deck = {
  name: 'The deck, dealt in hands',
  title: 'The deck',
  handOf: (hand: string, count: string) => `hand ${hand} of ${count}`,
  epoch: (epoch: string) => `epoch ${epoch}`,
  counts: (dealt: string, inHand: string, left: string) =>
    `${dealt} dealt · ${inHand} in hand · ${left} left`,
  slopeAlong: (name: string) => `slope along ${name}`,
  all: (count: string) => `all ${count}`,
  hand: 'this hand',
  handOfEpoch: (hand: string, epoch: string) => `${hand} · ${epoch}`,
  left: (left: string) => `${left} left`,
  lengths: (all: string, hand: string) => `length: all ${all}, this hand ${hand}`,
  lengthsShort: (all: string, hand: string) => `all ${all}, hand ${hand}`,
  spread: (hands: string, measured: string, law: string) => `${hands} off by ${measured}, the law: ${law}`,
  spreadShort: (measured: string, law: string) => `off by ${measured}, law ${law}`,
  hands: (count: number, text: string) => (count === 1 ? '1 hand' : `${text} hands`),
  card: (number: string, place: string, values: string) => `Row ${number}, ${place}: ${values}`,
  places: { dealt: 'dealt', hand: 'in hand', left: 'not dealt yet' },
  describe: (d: { cards: string; hand: string; counts: string; lit: string }) =>
    `${d.cards} cards, one an example, in the order in which they are dealt. ${d.hand}: ${d.counts}. ${d.lit}`,
  describeSlopes: (d: {
    weights: string;
    all: string;
    hand: string;
    pair: string;
    allAt: string;
    handAt: string;
  }) =>
    `Over all ${d.weights} parameters the slope of all the examples is ${d.all} long, that of this hand ${d.hand}. In the plane of ${d.pair} they point to ${d.allAt} and ${d.handAt}.`,
  describeSpread: (hands: string, measured: string, law: string) =>
    `The slopes of ${hands} dealt so far stray from the slope of all by ${measured}; the law says ${law}.`,
  deal: 'Deal',
  dealt: 'Hands dealt',
  dealtSoFar: (count: string) => `Hands dealt: ${count}`,
  dealOne: 'Deal a hand',
  dealMany: (count: string) => `Deal ${count}`,
  stop: 'Stop',
  startOver: 'Start over',
  size: 'Hand size',
  sizeTyped: 'Another size',
};
