/** Every row of the table, in order. */
import csv from './rows/csv.mjs';
import descent from './rows/descent.mjs';
import fit from './rows/fit.mjs';
import network from './rows/network.mjs';
import realData from './rows/realData.mjs';
import recording from './rows/recording.mjs';
import search from './rows/search.mjs';
import surface from './rows/surface.mjs';
import table from './rows/table.mjs';

export const ROWS = [
  ...descent,
  ...recording,
  ...fit,
  ...surface,
  ...network,
  ...search,
  ...realData,
  ...csv,
  ...table,
];
