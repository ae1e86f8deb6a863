/** A run with everything kept: parameters, cost and slopes of every step; against mathjs doing the steps and keeping the parameters. */
import { agree, compare } from '../timing.mjs';

export default [
  {
    name: 'recorded step, everything kept, against mathjs',
    goal: 50,
    unit: 'steps/s',
    floor: 5e6,
    async run({ core, run, rivals, timing }) {
      const { data } = core.wagsAndPats;
      const learningRate = 0.02;
      const math = rivals('mathjs');
      const rows = math.matrix(data.x.map((x) => [x, 1]));
      const across = math.transpose(rows);
      const observed = math.matrix(data.y.map((y) => [y]));
      const theirs = (steps) => {
        let at = math.matrix([[-1], [1]]);
        const kept = [at];
        for (let step = 0; step < steps; step++) {
          const residual = math.subtract(math.multiply(rows, at), observed);
          at = math.subtract(at, math.multiply(2 * learningRate, math.multiply(across, residual)));
          kept.push(at);
        }
        return kept.at(-1).toArray().flat();
      };
      const configuration = {
        data,
        reduction: 'sum',
        optimizer: 'gradientDescent',
        settings: { learningRate },
        start: [-1, 1],
      };
      const ours = (steps) => run.record(configuration, steps);
      agree(ours(200).at(200).parameters, theirs(200), 1e-9, 'mathjs');
      // A run as long as a learner's, again and again, rather than one of a hundred million steps.
      const length = 100_000;
      const runs = (steps) => {
        for (let left = steps; left > 0; left -= length) ours(Math.min(left, length));
      };
      return compare(runs, theirs, timing);
    },
  },
];
