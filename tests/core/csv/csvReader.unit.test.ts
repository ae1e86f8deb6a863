import { describe, expect, it } from 'vitest';
import {
  BytesToText,
  type CsvNote,
  type CsvOptions,
  CsvReader,
  chooseColumns,
  LONGEST_ROW,
  readCsv,
  readCsvBytes,
  readCsvStream,
  type Table,
  writeCsv,
} from '../../../src/core/csv/index.ts';

function tableOf(text: string, options: CsvOptions = {}): Table {
  const result = readCsv(text, options);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.table;
}
const notesOf = (text: string, options: CsvOptions = {}): readonly CsvNote[] => tableOf(text, options).notes;

describe('what is no table gets a name and a row', () => {
  it.each([
    ['nothing', '', { code: 'empty' }],
    ['blank lines', ' \n\r\n\t\n', { code: 'empty' }],
    ['comments alone', '# one\n# two', { code: 'empty' }],
    ['delimiters alone', ',,\n,,', { code: 'empty' }],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000', { code: 'workbook' }],
    ['bytes that are no text', 'x,y\n\u0000\u0001,2', { code: 'notText' }],
    ['names alone', '\nx,y\n\n', { code: 'onlyNames', row: 2 }],
    ['a quote that nothing closes', 'x,y\n1,2\n"3,4\n5,6', { code: 'openQuote', row: 3 }],
    [
      'decimal commas between commas',
      'x,y\n1,5,2,5\n3,5,4,5',
      { code: 'tooManyCells', row: 2, count: 3, columns: 2 },
    ],
    [
      'a row that never ends',
      `x,y\n1,2\n${'a'.repeat(LONGEST_ROW + 9)}`,
      { code: 'rowTooLong', row: 3, most: LONGEST_ROW },
    ],
    [
      'a quote opened before very much',
      `x,y\n1,2\n"${'a\n'.repeat(LONGEST_ROW)}`,
      { code: 'openQuote', row: 3 },
    ],
    [
      'very many columns',
      `${'a,'.repeat(1200)}a\n1,2`,
      { code: 'tooManyColumns', row: 1, count: 1201, most: 1000 },
    ],
  ])('%s', (_, text, problem) => {
    const reader = new CsvReader();
    for (let at = 0; at < text.length; at += 70_000) reader.push(text.slice(at, at + 70_000));
    expect(reader.finish()).toEqual({ problem });
  });
});

describe('what was done to a table is said', () => {
  it('comments and lines above it', () => {
    expect(notesOf('# one\nPendulum\n# two\nx,y\n1,2')).toEqual([
      { code: 'titleLines', count: 1 },
      { code: 'comments', count: 2 },
    ]);
  });
  it('rows that are too wide', () => {
    expect(notesOf('x,y\n1,2\n3,4,5\n6,7\n8,9,,9\n5,5')).toEqual([
      { code: 'wideRowsLeftOut', count: 2, row: 3 },
    ]);
  });
  it('rows past the last that fits', () => {
    const table = tableOf('x\n1\n2\n3\n4', { mostRows: 3 });
    expect([...(table.columns[0]?.values ?? [])]).toEqual([1, 2, 3]);
    expect(table.notes).toEqual([{ code: 'firstRowsOnly', count: 3 }]);
  });
});

describe('the source’s row numbers', () => {
  it('count blank lines, comments and names, and a quoted line break not at all', () => {
    const { sourceRows } = tableOf('\n# c\nname,y\n"a\nb",1\n\nc,2');
    expect([...sourceRows]).toEqual([4, 6]);
  });
});

describe('two columns as points', () => {
  const table = tableOf('name,x,y\nRex,1,10\nBo,,20\nAl,3,x\nIda,4,1e999\nMia,5,50');
  it('leave out rows, each with its reason', () => {
    const chosen = chooseColumns(table, { x: 1, y: 2 });
    expect(chosen).toEqual({
      data: { x: [1, 5], y: [10, 50] },
      rows: [2, 6],
      leftOutCount: 3,
      leftOut: [
        { row: 3, column: 'x', why: 'missing', text: '' },
        { row: 4, column: 'y', why: 'notANumber', text: 'x' },
        { row: 5, column: 'y', why: 'tooLarge', text: '1e999', most: Number.MAX_VALUE },
      ],
    });
  });
  it('may be the same column twice', () => {
    expect(chooseColumns(table, { x: 1, y: 1 })).toMatchObject({
      data: { x: [1, 3, 4, 5], y: [1, 3, 4, 5] },
    });
  });
  it('are refused where there is no such column, it holds words, or no row has both', () => {
    expect(chooseColumns(table, { x: 7, y: 2 })).toEqual({ problem: { code: 'noSuchColumn', column: 7 } });
    expect(chooseColumns(table, { x: 1, y: 0 })).toEqual({
      problem: { code: 'textColumn', column: 'name', row: 2, text: 'Rex' },
    });
    expect(chooseColumns(tableOf('x,y\n1,\n,2'), { x: 0, y: 1 })).toEqual({
      problem: { code: 'noPoints', row: 2 },
    });
  });
  it('list no more than a hundred of the rows left out', () => {
    const chosen = chooseColumns(tableOf(`x,y\n1,2\n${'3,\n'.repeat(250)}`), { x: 0, y: 1 });
    expect(chosen).toMatchObject({ leftOutCount: 250 });
    expect('leftOut' in chosen && chosen.leftOut.length).toBe(100);
  });
});

describe('text in pieces', () => {
  const text = '\ufeffname;x;"y, all"\r\n"a;""b""\r\nc";1,5;2\r\n# remark\r\nd;3,25;\r\n';
  const whole = readCsv(text);
  it.each([1, 2, 3, 7, 11])('of %i characters gives the table of the whole', (size) => {
    const long = text + 'e;4,5;6\r\n"f";7,5;""\r\n'.repeat(4000);
    const reader = new CsvReader();
    for (let at = 0; at < long.length; at += size) reader.push(long.slice(at, at + size));
    expect(reader.finish()).toEqual(readCsv(long));
    expect('table' in whole && whole.table.rowCount).toBe(2);
  });
});

function streamOf(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const each = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = each.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

describe('a stream of bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const many = function* (count: number) {
    yield bytes('x,y\n');
    for (let i = 0; i < count; i++) yield bytes(`${i},${2 * i}\n`.repeat(50));
  };
  it('is read with progress', async () => {
    const seen: number[] = [];
    const result = await readCsvStream(streamOf(many(400)), { onProgress: ({ rows }) => seen.push(rows) });
    expect('table' in result && result.table.rowCount).toBe(20_000);
    expect(seen).toHaveLength(401);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(10_000);
  });
  it('stops when told', async () => {
    const stop = new AbortController();
    let calls = 0;
    const result = await readCsvStream(streamOf(many(1e9)), {
      signal: stop.signal,
      onProgress: () => ++calls === 5 && stop.abort(),
    });
    expect(result).toEqual({ canceled: true });
    expect(calls).toBe(5);
  });
  it('is not read on once the table is full', async () => {
    const result = await readCsvStream(streamOf(many(1e9)), { mostRows: 1000 });
    expect('table' in result && result.table.rowCount).toBe(1000);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, little: boolean) => {
    const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
    view.setUint16(0, 0xfeff, little);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
    return new Uint8Array(view.buffer);
  };
  const names = (given: Uint8Array) => {
    const result = readCsvBytes(given);
    return 'table' in result ? result.table.columns.map(({ name }) => name) : result.problem;
  };
  it.each([
    ['UTF-8', new TextEncoder().encode('Größe,重\n1,2')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffGröße,重\n1,2')],
    ['UTF-16, small end first', utf16('Größe,重\n1,2', true)],
    ['UTF-16, large end first', utf16('Größe,重\n1,2', false)],
  ])('in %s', (_, given) => {
    expect(names(given)).toEqual(['Größe', '重']);
    for (const size of [1, 2, 3]) {
      const decoder = new BytesToText();
      let text = '';
      for (let at = 0; at < given.length; at += size) text += decoder.push(given.subarray(at, at + size));
      expect(text + decoder.finish()).toBe('Größe,重\n1,2');
    }
  });
  it('in Windows-1252, at once and one by one', () => {
    const given = Uint8Array.from('Gr\u00f6\u00dfe,\u0080\n1,2', (c) => c.charCodeAt(0));
    expect(names(given)).toEqual(['Größe', '€']);
    const decoder = new BytesToText();
    expect([...given].map((byte) => decoder.push(Uint8Array.of(byte))).join('') + decoder.finish()).toBe(
      'Größe,€\n1,2',
    );
  });
  it('of damaged UTF-8 keep what can be read', () => {
    expect(names(Uint8Array.of(0xc3, 0xb6, 0x2c, 0x61, 0x0a, 0x31, 0x2c, 0xff))).toEqual(['ö', 'a']);
  });
});

describe('a million rows', () => {
  it('are read to the last digit, one string a species and no more', () => {
    const species = ['Adelie', 'Gentoo', 'Chinstrap'];
    const reader = new CsvReader();
    reader.push('species,x,y\n');
    for (let block = 0; block < 100; block++) {
      let text = '';
      for (let i = block * 10_000; i < (block + 1) * 10_000; i++)
        text += `${species[i % 3]},${i / 8},${-i}\n`;
      reader.push(text);
    }
    const result = reader.finish();
    if ('problem' in result) throw new Error(result.problem.code);
    const [names, x, y] = result.table.columns;
    expect(names?.words).toEqual(species);
    expect(x?.values[777_777]).toBe(777_777 / 8);
    expect(y?.values[999_999]).toBe(-999_999);
    expect(result.table.sourceRows.at(-1)).toBe(1_000_001);
    expect(result.table.notes).toEqual([]);
  }, 60_000);
});

describe('writing', () => {
  it('writes names, numbers, words and gaps', () => {
    const columns = [
      { name: 'pats, given', values: [1, -0, 0.1 + 0.2] },
      { name: 'note', values: ['a "b"', null, ' c'] },
      { name: 'y', values: Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY, 1e-7) },
    ];
    expect(writeCsv(columns)).toBe(
      '"pats, given",note,y\n1,"a ""b""",\n-0,,\n0.30000000000000004," c",1e-7\n',
    );
    expect(writeCsv(columns.slice(2), { delimiter: ';', decimal: ',', newline: '\r\n', mark: true })).toBe(
      '\ufeffy\r\n""\r\n""\r\n1e-7\r\n',
    );
  });
  it('refuses what could not be read again', () => {
    expect(() => writeCsv([], { delimiter: ',', decimal: ',' })).toThrow('delimiter and decimal must differ');
    expect(() =>
      writeCsv([
        { name: 'a', values: [1] },
        { name: 'b', values: [] },
      ]),
    ).toThrow('column b has 0 rows, not 1');
  });
});
