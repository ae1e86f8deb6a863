/**
 * Three students and their exam: hours of sleep and of study, and points out of 100. What a network reads is a share of the largest of its column, 10 and 5 hours, and of 100 points. Two numbers in, three
 * units, one number out, no biases: nine weights, which start where Stephen Welch's *Neural Networks Demystified* (2014) leaves one to choose.
 */
import type { Column, FeatureTable } from './featureTable.ts';

const shares = (name: string, unit: string, values: readonly number[], largest: number): Column => ({
  name,
  unit: null,
  values: values.map((value) => value / largest),
  measured: { unit, times: largest },
});

const SLEEP = [3, 5, 10];
const STUDY = [5, 1, 2];

const table: FeatureTable = {
  id: 'exam',
  title: 'Three students and an exam',
  features: [
    shares('sleep', 'hours', SLEEP, Math.max(...SLEEP)),
    shares('study', 'hours', STUDY, Math.max(...STUDY)),
  ],
  answer: shares('score', 'points', [75, 82, 93], 100),
  row: 'student',
  // From sleep to the three units, from study to them, from them to the score.
  start: [0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9],
  source: 'Hours and scores of Neural Networks Demystified, by Stephen Welch.',
  license: 'MIT',
};

export default table;
