/** The words of the ruler of named levels. Numbers come in as text. */
export const levels = {
  name: 'Ruler of named costs',
  title: 'Where J stands',
  cost: 'J',
  level: {
    nothing: (answer: string) => `all get ${answer}`,
    half: (answer: string) => `all get ${answer}`,
    full: (answer: string) => `all get ${answer}`,
    oneAnswer: (answer: string) => `best for all: ${answer}`,
    oneWire: () => 'one wire',
    oneUnit: () => 'one hidden unit',
    twoUnits: () => 'two hidden units',
  },
  levelIs: (name: string, cost: string) => `${name}: ${cost}`,
  above: (cost: string, level: string) => `J is ${cost}, above every level; the highest is ${level}.`,
  between: (cost: string, over: string, under: string) =>
    `J is ${cost}, under “${over}” and above “${under}”.`,
  at: (cost: string) => `J is ${cost}.`,
  all: (levels: string) => `The levels, from the highest: ${levels}.`,
  none: 'There are no named levels for this cost.',
};
