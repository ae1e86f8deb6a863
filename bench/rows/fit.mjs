/**
 * The best line at once. Like against like: w and b, which is all that simple-statistics gives; what the full fit costs, with standard
 * errors and R², is in the note. Then both far from 0.
 */
import { agree, compare, lineData, perSecond } from '../timing.mjs';

const sizes = [3, 1e3, 1e5, 1e6];
const pairs = ({ x, y }) => x.map((value, i) => [value, y[i]]);

const speed = sizes.map((size) => ({
  name: `fit of one feature, ${size.toLocaleString('en-US')} points, against simple-statistics`,
  goal: 1,
  async run({ core, rivals, timing }) {
    const data = lineData(core, size);
    const columns = [data.x];
    const { linearRegression } = rivals('simple-statistics');
    const points = pairs(data);
    const full = () => core.leastSquares({ columns, y: data.y, intercept: true });
    const { m, b } = linearRegression(points);
    const quick = core.bottomOfLine(data);
    agree([quick.b, quick.w], [b, m], 1e-10, 'simple-statistics');
    agree(full().coefficients, [b, m], 1e-10, 'leastSquares');
    // Adding up the slopes keeps an engine from leaving the work out.
    const ours = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += core.bottomOfLine(data).w;
      return total;
    };
    const theirs = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += linearRegression(points).m;
      return total;
    };
    const fullFits = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += full().coefficients[1];
      return total;
    };
    const rates = await compare(ours, theirs, timing);
    const fullRatio = (await perSecond(fullFits, timing)) / rates.theirs;
    return { ...rates, note: `leastSquares, with standard errors and R²: ${fullRatio.toPrecision(3)}×` };
  },
}));

const far = {
  name: 'slope’s relative error, x near 1e8 with spread 1',
  async run({ core, rivals }) {
    const { linearRegression } = rivals('simple-statistics');
    // Multiples of 2⁻²⁰, which 1e8 can be added to exactly: both fits are of the very same numbers.
    const { x, y } = lineData(core, 1e3);
    const near = x.map((value) => Math.round(value * 2 ** 20) / 2 ** 20);
    const moved = near.map((value) => value + 1e8);
    // The truth by the other way, in double-double.
    const ones = near.map(() => 1);
    const truth = core.leastSquares({ columns: [ones, near], y, intercept: false }).coefficients[1];
    const error = (slope) => Math.abs(slope / truth - 1);
    const full = core.leastSquares({ columns: [moved], y, intercept: true });
    const ours = Math.max(error(core.bottomOfLine({ x: moved, y }).w), error(full.coefficients[1]));
    const theirs = error(linearRegression(pairs({ x: moved, y })).m);
    if (!(ours <= 1e-12)) throw new Error(`relative error ${ours} exceeds 1e-12`);
    return {
      text: `ours ${ours.toExponential(1)}, simple-statistics ${theirs.toExponential(1)}; goal 1e-12`,
    };
  },
};

export default [...speed, far];
