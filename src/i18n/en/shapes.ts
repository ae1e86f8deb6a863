/** The words of the strip on shapes that do not match. */
export const shapes = {
  name: 'Every answer minus every target',
  answer: (number: string) => `answer ${number}`,
  target: (number: string) => `target ${number}`,
  meant: 'squares of a miss each, their mean',
  all: 'squares of all in this table, their mean',
} as const;
