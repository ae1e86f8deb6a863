import { describe, expect, it } from 'vitest';
import { type FeatureTable, groupLines, problemWithLine, summaryOf } from '../../src/core/index.ts';
import { catalogOf } from '../../src/run/laboratory/catalog.ts';
import { SETS } from '../../src/run/playground/catalog.ts';
import { LIMITS } from '../../src/run/playground/state.ts';

const setOf = (id: string) => {
  const found = SETS.get(id);
  if (!found) throw new Error(`there is no set ${id}`);
  return found;
};

describe.each([...SETS])('the data set %s', (id, set) => {
  it('is named for its file, can be fitted, and says where it comes from and what may be done with it', () => {
    expect(set.id).toBe(id);
    expect(problemWithLine(set.data)).toBeNull();
    expect(set.source.length).toBeGreaterThan(10);
    expect(set.license.length).toBeGreaterThan(2);
    expect([...SETS.values()].filter(({ title }) => title === set.title)).toHaveLength(1);
    for (const label of [set.xLabel, set.yLabel]) expect(label.length).toBeLessThanOrEqual(LIMITS.label);
    if (set.groups) expect(set.groups.of).toHaveLength(set.data.x.length);
  });
});

const tables = catalogOf<FeatureTable>(
  import.meta.glob(['../../src/core/tables/*.ts', '!../../src/core/tables/featureTable.ts'], { eager: true }),
  'a table',
);

it.each([...tables])(
  'the table %s has columns of one length and of numbers, and says where it comes from',
  (_id, table) => {
    const columns = [...table.features, table.answer];
    const [{ values: first } = { values: [] }] = columns;
    expect(first.length).toBeGreaterThan(0);
    for (const { values } of columns) expect(problemWithLine({ x: values, y: first })).toBeNull();
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(table.source.length).toBeGreaterThan(10);
    expect(table.license.length).toBeGreaterThan(2);
  },
);

// Best lines by exact rational arithmetic from the files, or as their sources state them.
it.each([
  ['wagsAndPats', 3, 13 / 14, 1.5],
  ['anscombe1', 11, 0.50009, 3.0001],
  ['anscombe2', 11, 0.5, 3.0009],
  ['anscombe3', 11, 0.49973, 3.0025],
  ['anscombe4', 11, 0.49991, 3.0017],
  ['penguins', 342, 49.68556640610009, -5780.831358077062],
  ['temperature', 144, 0.007933345390241943, -15.414215195723816],
  ['families', 934, 0.6373608969694787, 22.636240549589775],
  ['houses', 500, 224.44642030582804, 74234.72310410635],
])('%s has %i points and the best line y = %f x + %f', (id, count, w, b) => {
  const { data } = setOf(id);
  expect(data.x).toHaveLength(count);
  const line = summaryOf(data);
  const rounded = id.startsWith('anscombe') ? 5e-5 : 1e-9 * Math.abs(b);
  expect(Math.abs(line.w - w)).toBeLessThan(Math.max(rounded, 1e-9 * Math.abs(w)));
  expect(Math.abs(line.b - b)).toBeLessThan(rounded);
});

it('the families: 481 sons and 453 daughters, each sex with a line of its own', () => {
  const { data, groups } = setOf('families');
  if (!groups) throw new Error('there are no groups');
  const [sons, daughters] = groupLines(data, groups);
  expect([sons?.data.x.length, daughters?.data.x.length]).toEqual([481, 453]);
  expect(sons?.w).toBeCloseTo(0.7132744972744477, 9);
  expect(daughters?.w).toBeCloseTo(0.6607503918726059, 9);
  // The first family of Galton’s notebook: the father 78.5 inches, the mother 67.
  expect(data.x[0]).toBe(75.43);
});

it('the years run from 1880 to 2023', () => {
  const { x } = setOf('temperature').data;
  expect([x[0], x.at(-1)]).toEqual([1880, 2023]);
});
