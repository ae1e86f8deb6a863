/**
 * One thing, several names: what each is called in words, in books (as KaTeX source), in code, and what it is. A key is what an author writes
 * in `<Name of="…">` and what an element carries as `data-names`; more than one name is a list, the lessons' own first.
 */
export const names = {
  w: {
    words: 'weight, slope of the line',
    books: String.raw`\w,\ m,\ \beta_1,\ \theta_1`,
    code: 'w',
    meaning: 'How much the answer grows for 1 more of what goes in.',
  },
  b: {
    words: 'intercept, bias',
    books: String.raw`\b,\ c,\ \beta_0,\ \theta_0`,
    code: 'b',
    meaning: 'The answer where nothing goes in: the line at 0.',
  },
  cost: {
    words: 'cost, loss',
    books: String.raw`J,\ L`,
    code: 'cost(w, b)',
    meaning: 'What is to be as small as can be. For a line: all its misses, in one number.',
  },
  miss: {
    words: 'miss, residual, error',
    books: String.raw`\hat y - y`,
    code: 'w * x + b - y',
    meaning: 'What the line says, minus what was counted. Many books turn it around.',
  },
  slopeW: {
    words: 'slope along w',
    books: String.raw`\dfrac{\partial\,\cost}{\partial \w}`,
    code: 'dcdw, w.grad',
    meaning: 'The change of cost for a small change in w, while b is held still.',
  },
  slopeB: {
    words: 'slope along b',
    books: String.raw`\dfrac{\partial\,\cost}{\partial \b}`,
    code: 'dcdb, b.grad',
    meaning: 'The change of cost for a small change in b, while w is held still.',
  },
  gradient: {
    words: 'gradient',
    books: String.raw`\nabla\,\cost`,
    code: '(dcdw, dcdb)',
    meaning: 'The slopes together, as one arrow that points straight uphill.',
  },
  learningRate: {
    words: 'learning rate, step size',
    books: String.raw`\eta,\ \alpha`,
    code: 'learning_rate, lr',
    meaning: 'How much of the slopes a step takes away.',
  },
  rSquared: {
    words: 'coefficient of determination',
    books: String.raw`r^2,\ R^2`,
    code: 'r2_score',
    meaning: 'The share of the scatter that the line explains: 1 is all of it, 0 is none.',
  },
  weightedSum: {
    words: 'weighted sum, score',
    books: String.raw`z,\ s`,
    code: 'X @ W',
    meaning: 'What comes along the wires of a unit, each times its weight, added up.',
  },
  activation: {
    words: 'value, activation',
    books: String.raw`a,\ h`,
    code: 'sigmoid(z)',
    meaning: 'What a unit makes of its sum, and hands on.',
  },
  sigmoid: {
    words: 'sigmoid, logistic function',
    books: String.raw`\sigma(z)`,
    code: '1 / (1 + exp(-z))',
    meaning: 'It squashes any number into one between 0 and 1.',
  },
  bfgs: {
    words: 'BFGS, quasi-Newton method',
    books: 'H_k',
    code: "minimize(J, w, method='BFGS')",
    meaning: 'Descent that learns from the slopes how the cost curves.',
  },
};
