import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionAbout } from '../../../src/app/playground/data/question.ts';
import { sayNote, sayProblem, sayQuestion } from '../../../src/app/playground/sayCsv.ts';
import { type Delimiter, readCsv, textAt, writeCsv } from '../../../src/core/csv/index.ts';

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(',', ';', '\t', '|', ' ', '\n', '\r\n', '\r', '"', '""', '#', 'sep=;\n'),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '1',
      '2,5',
      '3.75',
      '1.234',
      '1,234',
      '−4',
      '1e9',
      '1e999',
      '-0',
      '12345678901234567',
      '1,23,456',
      '(5.5)',
      '2019',
      '1 234',
      '\u200b7',
      '٣',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('x', 'dog', 'NA', '#N/A', '', '__proto__', 'ö', '\ufeff', '$5', '10%'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('5,000 texts of any kind', () => {
  it('give a table that hangs together, or a sentence', () => {
    let tables = 0;
    let sentences = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const result = readCsv(text);
        if ('problem' in result) {
          sentences++;
          expect(sayProblem(result.problem)).toMatch(/^[A-Z].*\.$/s);
          return;
        }
        tables++;
        const { columns, rowCount, sourceRows, notes } = result.table;
        expect(rowCount).toBeGreaterThan(0);
        expect(sourceRows).toHaveLength(rowCount);
        for (const { kind, values, wordOf, words } of columns) {
          expect(values).toHaveLength(kind === 'number' ? rowCount : 0);
          if (wordOf) expect(wordOf).toHaveLength(rowCount);
          if (wordOf) expect(Math.max(...wordOf)).toBeLessThan(words.length);
          for (const value of values) expect(Math.abs(value)).not.toBe(Number.POSITIVE_INFINITY);
        }
        for (let row = 1; row < rowCount; row++)
          expect(sourceRows[row]).toBeGreaterThan(sourceRows[row - 1] as number);
        for (const note of notes) expect(sayNote(note)).toMatch(/\.$/);
        for (const { column, point, comma } of result.table.unclear) {
          expect(columns[column]?.kind).toBe('number');
          expect(Math.abs(point - comma)).toBeGreaterThan(0);
        }
        const question = questionAbout(
          result.table,
          columns.map((_, i) => i),
        );
        if (question) expect(sayQuestion(question, ['x'])).toMatch(/\?$/);
      }),
      { numRuns: 5000, seed: 4 },
    );
    // Neither way out may be the only one that was tried.
    expect(Math.min(tables, sentences)).toBeGreaterThan(300);
  });
});

describe('what was written', () => {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 2, arbitrary: fc.constantFrom(0, -0, 1.234, 1234, 1e21, 5e-324, Number.NaN) },
  );
  /** No number and no sign of a missing one: those would be read as what they say. */
  const word = fc
    .oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('a,b', 'a;b', 'a "b"', '"a"', ' a ', 'a\nb', '#a', 'a\tb', 'a|b'),
    )
    .map((text) => (/[a-z]{2}/i.test(text) ? text : `w${text}w`));
  const table = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }))
    .chain(([rows, kinds]) =>
      fc.tuple(
        fc.uniqueArray(word, { minLength: kinds.length, maxLength: kinds.length }),
        fc.tuple(
          ...kinds.map(
            (isText): fc.Arbitrary<(number | string)[]> =>
              fc.array<number | string>(isText ? word : value, { minLength: rows, maxLength: rows }),
          ),
        ),
      ),
    );
  const styles = fc.constantFrom(
    {},
    { delimiter: ';', decimal: ',', newline: '\r\n', mark: true },
    { delimiter: '\t', decimal: ',' },
    { delimiter: '|', decimal: '.' },
  ) as fc.Arbitrary<{ delimiter?: Delimiter; decimal?: ',' | '.'; newline?: '\r\n'; mark?: true }>;

  it('is read again: the same names, words and bits', () => {
    fc.assert(
      fc.property(table, styles, ([names, values], style) => {
        const columns = names.map((name, i) => ({ name, values: values[i] ?? [] }));
        const { delimiter = ',', decimal = '.' } = style;
        const result = readCsv(writeCsv(columns, style), { delimiter, decimal, header: true });
        if ('problem' in result) throw new Error(JSON.stringify(result.problem));
        expect(result.table.columns.map(({ name }) => name)).toEqual(names);
        columns.forEach((column, i) => {
          const read = result.table.columns[i];
          if (!read) throw new Error('a column is gone');
          column.values.forEach((one, row) => {
            const again = typeof one === 'string' ? textAt(read, row) : read.values[row];
            // A NaN is written as a gap.
            expect(Object.is(again, one), `${String(one)} became ${String(again)}`).toBe(true);
          });
        });
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
