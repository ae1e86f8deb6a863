/**
 * The 500 houses with their area measured a second time, in square meters: once to the last digit, which says nothing new, and once in whole ones, as an advertisement has it. A foot is 0.3048 m by
 * definition (1959), so a square foot is 0.3048² = 0.09290304 m².
 */
import type { FeatureTable } from './featureTable.ts';
import houses from './houses.ts';

const SQUARE_METERS = 0.09290304;

const area = houses.features.find(({ name }) => name === 'area');
const feet = area?.values ?? [];
const repeats = { column: 'area', times: SQUARE_METERS };

const table: FeatureTable = {
  ...houses,
  id: 'housesInMeters',
  features: [
    ...houses.features,
    { name: 'area in m²', unit: 'm²', values: feet.map((value) => value * SQUARE_METERS), repeats },
    {
      name: 'whole m²',
      unit: 'm²',
      values: feet.map((value) => Math.round(value * SQUARE_METERS)),
      repeats,
    },
  ],
};

export default table;
