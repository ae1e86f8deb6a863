/** The words of a typed formula: the field, what is wrong with what was typed, and what can be typed. */
export const formula = {
  label: 'Formula in w and b',
  problems: {
    empty: 'There is no formula. Type one in w and b, as in w^2 + b^2.',
    tooLong: (length: string, most: string) => `This is ${length} characters long. Up to ${most} will do.`,
    tooDeep: (at: string, most: string) =>
      `From character ${at} on, things are more than ${most} deep inside each other. Fewer parentheses, signs and powers will do.`,
    unknownName: (text: string, at: string) =>
      `“${text}” at character ${at} means nothing here. There are w, b, pi, e, and the functions under “What can be typed”.`,
    unknownNear: (text: string, at: string, near: string) =>
      `“${text}” at character ${at} means nothing here. Is it ${near}?`,
    hugeNumber: (text: string, at: string) =>
      `${text} at character ${at} is more than the computer can count. Numbers up to 1e308 will do.`,
    unexpected: (text: string, at: string) =>
      `“${text}” at character ${at} has no place there. Numbers, w, b, functions, + − * / ^ and parentheses will do.`,
    nothingBefore: (text: string, at: string) =>
      `“${text}” at character ${at} has nothing before it. It needs a number, w, b, or something in parentheses there.`,
    nothingAfter: (text: string, at: string) =>
      `“${text}” at character ${at} has nothing after it. It needs a number, w, b, or something in parentheses there.`,
    missingSign: (text: string, at: string) =>
      `${text} at character ${at} stands right behind something else. Put * for times or ^ for a power between them.`,
    nothingInside: (text: string, at: string) =>
      `“${text}” at character ${at} has nothing inside. A number, w or b will do.`,
    openParenthesis: (at: string) =>
      `The parenthesis at character ${at} is never closed. Put a ) where it ends.`,
    openBar: (at: string) =>
      `The bar at character ${at} is never closed. Put another | where it ends, or write abs(…).`,
    strayParenthesis: (at: string) =>
      `The parenthesis at character ${at} closes nothing. Take it out, or put a ( before it.`,
    strayComma: (at: string) =>
      `The comma at character ${at} is in no function. Commas belong inside min(…) and max(…).`,
    decimalComma: (at: string) =>
      `The comma at character ${at} has no place in a number. Write decimals with a point, as in 2.5.`,
    commaOrPoint: (text: string, at: string, before: string, after: string) =>
      `“${text}” at character ${at} could be ${before}.${after}, or ${before} and ${after}. Write ${before}.${after}, or put a space behind the comma.`,
    twoNumbers: (text: string, at: string, one: string, other: string) =>
      `“${text}” at character ${at} could be ${one} or ${other}. Write the one that you mean.`,
    noArguments: (name: string, at: string, example: string) =>
      `${name} at character ${at} needs parentheses behind it, as in ${example}.`,
    wrongArguments: (name: string, at: string, given: string, example: string) =>
      `${name} at character ${at} is given ${given}. It takes ${example}.`,
    nowhereFinite: (w: string, b: string) =>
      `The formula has no value anywhere with w ${w} and b ${b}. Show another part of the floor, or type a formula that has values there.`,
  },
  given: (count: number) => (count === 0 ? 'nothing' : count === 1 ? '1 part' : `${count} parts`),
  takes: {
    one: (name: string) => `one, as in ${name}(w)`,
    more: (name: string) => `two or more with commas between them, as in ${name}(w, b)`,
  },
  range: (low: string, high: string) => `from ${low} to ${high}`,
  help: {
    title: 'What can be typed',
    rows: [
      {
        typed: ['w', 'b', '1.5', '0,5', '1e-3', 'pi', 'e'],
        means: 'the two numbers that move, and numbers that stay',
      },
      { typed: ['w + b', 'w - b', 'w / b'], means: 'plus, minus, divided by' },
      { typed: ['2w', 'w b', 'w*b', '2(w + 1)'], means: 'times; 1/2w is half of w' },
      { typed: ['w^2', 'w²', '2^-b'], means: 'powers, worked out before a minus sign' },
      { typed: ['sqrt(w)', 'exp(w)', 'ln(w)', 'log(w)'], means: 'ln and log are the same, to the base e' },
      { typed: ['sin(w)', 'cos(w)', 'tan(w)', 'atan(w)'], means: 'angles in radians' },
      {
        typed: ['sinh(w)', 'cosh(w)', 'tanh(w)', 'sigmoid(w)', 'relu(w)'],
        means: 'curves that machines learn with',
      },
      {
        typed: ['|w|', 'abs(w)', 'min(w, b)', 'max(w, b)'],
        means: 'size without sign; the smaller, the larger, with “, ” or “;” between the parts',
      },
    ],
  },
};
