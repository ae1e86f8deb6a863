/**
 * How much warmer or colder than the mean of 1951 to 1980 each year was, over the whole globe, from 1880 on. One line misses the early
 * and the late years on the same side: it bends.
 */
import type { Dataset } from './dataset.ts';

const FIRST_YEAR = 1880;

// biome-ignore format: a page of numbers, not of lines.
const ANOMALIES = [
  -0.17, -0.09, -0.11, -0.17, -0.28, -0.33, -0.31, -0.36, -0.17, -0.1, -0.35, -0.22, -0.27, -0.31, -0.31,
  -0.23, -0.11, -0.11, -0.27, -0.17, -0.08, -0.15, -0.28, -0.37, -0.47, -0.26, -0.22, -0.39, -0.43, -0.48,
  -0.44, -0.44, -0.37, -0.34, -0.15, -0.14, -0.36, -0.46, -0.29, -0.27, -0.27, -0.19, -0.28, -0.26, -0.27,
  -0.22, -0.11, -0.22, -0.2, -0.36, -0.16, -0.09, -0.16, -0.29, -0.12, -0.2, -0.15, -0.03, 0, -0.02, 0.12,
  0.18, 0.06, 0.09, 0.2, 0.09, -0.07, -0.03, -0.11, -0.11, -0.17, -0.07, 0.01, 0.08, -0.13, -0.14, -0.19,
  0.05, 0.06, 0.03, -0.03, 0.06, 0.03, 0.05, -0.2, -0.11, -0.06, -0.02, -0.08, 0.05, 0.03, -0.08, 0.01,
  0.16, -0.07, -0.01, -0.1, 0.18, 0.07, 0.16, 0.26, 0.32, 0.14, 0.31, 0.16, 0.12, 0.18, 0.32, 0.39, 0.27,
  0.45, 0.41, 0.22, 0.23, 0.31, 0.45, 0.33, 0.46, 0.61, 0.38, 0.39, 0.54, 0.63, 0.62, 0.53, 0.68, 0.64,
  0.66, 0.54, 0.66, 0.72, 0.61, 0.65, 0.68, 0.74, 0.9, 1.01, 0.92, 0.85, 0.98, 1.01, 0.85, 0.89, 1.17,
];

const temperature: Dataset = {
  id: 'temperature',
  title: 'Temperature by year',
  xLabel: 'year',
  yLabel: 'warmer by (°C)',
  units: ['years', 'degrees Celsius above the mean of 1951–1980'],
  data: { x: ANOMALIES.map((_, i) => FIRST_YEAR + i), y: ANOMALIES },
  source: 'NASA GISS, GISTEMP surface temperature analysis; via vega-datasets 3.2.1',
  license: 'A U.S. Government work, in the public domain',
};

export default temperature;
