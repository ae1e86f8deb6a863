import { type Language, line, listOf, literal, rateOf, reduced } from './program.ts';

/** What the page itself is written in. */
const javaScript: Language = {
  id: 'javaScript',
  title: 'JavaScript',
  order: 5,
  runs: 'javaScript',
  fileName: 'descent.js',
  visit: ['function visit(w, b) {}', ''],
  comment: (words) => `// ${words}`,
  write(run, steps) {
    const { two, cost, slope } = reduced(run, 'pats.length');
    return [
      line(`const pats = ${listOf(run.data.x)};`, 'data'),
      line(`const wags = ${listOf(run.data.y)};`, 'data'),
      line(''),
      line(`let w = ${literal(run.start[0] ?? 0)};`, 'start'),
      line(`let b = ${literal(run.start[1] ?? 0)};`, 'start'),
      line(`const learningRate = ${literal(rateOf(run))};`, 'rate'),
      line(`const steps = ${steps};`, 'steps'),
      line(''),
      line('const sum = (term) =>'),
      line('  pats.reduce((total, x, i) => total + term(x, wags[i]), 0);'),
      line('const cost = (w, b) =>', 'cost'),
      line(`  sum((x, y) => (w * x + b - y) ** 2)${cost};`, 'cost'),
      line('const slopeW = (w, b) =>', 'slopeW'),
      line(`  sum((x, y) => ${two}(w * x + b - y) * x)${slope};`, 'slopeW'),
      line('const slopeB = (w, b) =>', 'slopeB'),
      line(`  sum((x, y) => ${two}(w * x + b - y))${slope};`, 'slopeB'),
      line(''),
      line('visit(w, b);', 'visit'),
      line('for (let step = 0; step < steps; step++) {', 'loop'),
      line('  const upW = slopeW(w, b);', 'slopeW'),
      line('  const upB = slopeB(w, b);', 'slopeB', 3),
      line('  w = w - learningRate * upW;', 'updateW', 2),
      line('  b = b - learningRate * upB;', 'updateB', 1),
      line('  visit(w, b);', 'visit'),
      line('}'),
      line(''),
      line('console.log("w =", w);', 'report'),
      line('console.log("b =", b);', 'report'),
      line('console.log("cost =", cost(w, b));', 'report'),
    ];
  },
};

export default javaScript;
