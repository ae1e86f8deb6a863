/** A thousand examples made up from a truth that is known: y = 3x₁ − 1.5x₂ + 2.5, and a little noise. */
import { type Made, madeFeatures } from '../madeFeatures.ts';
import type { FeatureTable } from './featureTable.ts';

const made: Made = { weights: [3, -1.5], bias: 2.5, noise: 0.01, count: 1000, seed: 1 };
const { columns, answers } = madeFeatures(made);

const table: FeatureTable = {
  id: 'madeUp',
  title: 'Made up, with a truth that is known',
  features: columns.map((values, i) => ({ name: ['x₁', 'x₂'][i] as string, unit: null, values })),
  answer: { name: 'y', unit: null, values: answers },
  made,
  source: 'Made by this course from seed 1.',
  license: 'MIT',
};

export default table;
