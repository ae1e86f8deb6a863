import { describe, expect, it } from 'vitest';
import { type CsvOptions, readCsv, readPasted, type Table, textAt } from '../../../src/core/csv/index.ts';

/** A table as a person would write it down: the names, then the rows. */
function rowsOf({ columns, rowCount }: Table) {
  return [
    columns.map(({ name }) => name),
    ...Array.from({ length: rowCount }, (_, row) =>
      columns.map((column) =>
        column.wordOf === null || column.wordOf[row] === -1
          ? column.kind === 'number' && !Number.isNaN(column.values[row])
            ? column.values[row]
            : null
          : textAt(column, row),
      ),
    ),
  ];
}

function read(text: string, options: CsvOptions = {}): Table {
  const result = readCsv(text, options);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.table;
}

type Row = readonly (string | number | null)[];
const XY = ['x', 'y'];

describe('a table is read', () => {
  it.each<[name: string, text: string, rows: Row[]]>([
    ['with commas', 'x,y\n1,2\n3,4.5\n', [XY, [1, 2], [3, 4.5]]],
    ['without a line break at the end', 'x,y\n1,2', [XY, [1, 2]]],
    ['with CRLF', 'x,y\r\n1,2\r\n3,4\r\n', [XY, [1, 2], [3, 4]]],
    ['with CR alone, as old Macs wrote', 'x,y\r1,2\r3,4\r', [XY, [1, 2], [3, 4]]],
    ['with all three line endings', 'x,y\n1,2\r3,4\r\n5,6', [XY, [1, 2], [3, 4], [5, 6]]],
    ['with a byte order mark', '\ufeffx,y\n1,2', [XY, [1, 2]]],
    ['with a byte order mark and a quoted name', '\ufeff"x",y\n1,2', [XY, [1, 2]]],
    ['with semicolons', 'x;y\n1;2\n3;4', [XY, [1, 2], [3, 4]]],
    ['with semicolons and decimal commas', 'x;y\n1,5;2,25\n3;4,125', [XY, [1.5, 2.25], [3, 4.125]]],
    ['with semicolons and decimal points', 'x;y\n1.5;2.25\n3;4.5', [XY, [1.5, 2.25], [3, 4.5]]],
    [
      'with semicolons, commas and no names',
      '1,5;2,5\n3,5;4,5',
      [
        ['', ''],
        [1.5, 2.5],
        [3.5, 4.5],
      ],
    ],
    ['with three decimals after a comma and semicolons', 'x;y\n1,234;2,345', [XY, [1.234, 2.345]]],
    ['with tabs', 'x\ty\n1\t2\n', [XY, [1, 2]]],
    ['with tabs and decimal commas', 'x\ty\n1,5\t2,75\n', [XY, [1.5, 2.75]]],
    ['with pipes', 'x|y\n1|2\n3|4', [XY, [1, 2], [3, 4]]],
    ['with runs of spaces', '  x    y\n 1.5   2\n10.5  30  \n', [XY, [1.5, 2], [10.5, 30]]],
    ['with a space after each comma', 'x, y\n1, 2\n3, 4', [XY, [1, 2], [3, 4]]],
    ['with the delimiter that its first line declares', 'sep=;\nx;y\n1;2', [XY, [1, 2]]],
    ['with quotes round everything', '"x","y"\n"1","2"', [XY, [1, 2]]],
    [
      'with a delimiter inside quotes',
      'town,y\n"Ulm, Donau",2\nRom,3',
      [
        ['town', 'y'],
        ['Ulm, Donau', 2],
        ['Rom', 3],
      ],
    ],
    [
      'with doubled quotes',
      'dog,y\n"the ""best"" dog",2',
      [
        ['dog', 'y'],
        ['the "best" dog', 2],
      ],
    ],
    [
      'with a line break inside quotes',
      'dog,y\n"Bis\ncuit",2\n"Re\r\nx",3',
      [
        ['dog', 'y'],
        ['Bis\ncuit', 2],
        ['Re\r\nx', 3],
      ],
    ],
    [
      'with spaces before a quote',
      'dog, y\na, "2"\nb, "3"',
      [
        ['dog', 'y'],
        ['a', 2],
        ['b', 3],
      ],
    ],
    [
      'with spaces kept inside quotes',
      'dog,y\n" a ",2\nb,3',
      [
        ['dog', 'y'],
        [' a ', 2],
        ['b', 3],
      ],
    ],
    [
      'with a quote in the middle of a cell',
      'pipe,y\n5" pipe,2\n6" pipe,3',
      [
        ['pipe', 'y'],
        ['5" pipe', 2],
        ['6" pipe', 3],
      ],
    ],
    [
      'with text after a closing quote',
      'pipe,y\n"5" inch,2\nb,3',
      [
        ['pipe', 'y'],
        ['"5" inch', 2],
        ['b', 3],
      ],
    ],
    [
      'with quoted decimal commas between commas',
      'x,y\n"1,5","2,75"\n"3,5","4"',
      [XY, [1.5, 2.75], [3.5, 4]],
    ],
    ['with missing cells', 'x,y\n1,\n,4\n5,6', [XY, [1, null], [null, 4], [5, 6]]],
    ['with a short row', 'x,y\n1,2\n3\n5,6', [XY, [1, 2], [3, null], [5, 6]]],
    [
      'with NA and its kin',
      'x,y\nNA,2\nn/a,3\nNaN,4\nnull,5\n-,6\n7,8',
      [XY, [null, 2], [null, 3], [null, 4], [null, 5], [null, 6], [7, 8]],
    ],
    ['with the errors of a spreadsheet', 'x,y\n#DIV/0!,2\n#N/A,3\n4,5', [XY, [null, 2], [null, 3], [4, 5]]],
    [
      'with a column of text',
      'dog,y\nRex,2\nBiscuit,3\nRex,4',
      [
        ['dog', 'y'],
        ['Rex', 2],
        ['Biscuit', 3],
        ['Rex', 4],
      ],
    ],
    [
      'with NA as a word in a column of text',
      'dog,y\nNA,2\nRex,3',
      [
        ['dog', 'y'],
        ['NA', 2],
        ['Rex', 3],
      ],
    ],
    [
      'with zeros in front in a column of text',
      'id,y\nA1,2\nB2,3\n007,4',
      [
        ['id', 'y'],
        ['A1', 2],
        ['B2', 3],
        ['007', 4],
      ],
    ],
    ['with a word among numbers', 'x,y\n1,2\noops,4\n5,6\n7,8', [XY, [1, 2], ['oops', 4], [5, 6], [7, 8]]],
    [
      'with dates as text',
      'day,y\n2024-01-05,2\n2024-01-06,3',
      [
        ['day', 'y'],
        ['2024-01-05', 2],
        ['2024-01-06', 3],
      ],
    ],
    [
      'with dates written with points',
      'day;y\n05.01.2024;2,5\n06.01.2024;3',
      [
        ['day', 'y'],
        ['05.01.2024', 2.5],
        ['06.01.2024', 3],
      ],
    ],
    [
      'without names',
      '1,2\n3,4',
      [
        ['', ''],
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'without names and with text',
      'Rex,1\nBiscuit,2',
      [
        ['', ''],
        ['Rex', 1],
        ['Biscuit', 2],
      ],
    ],
    [
      'with names in one column only',
      'x,\n1,2\n3,4',
      [
        ['x', ''],
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'with two columns of one name',
      'x,x,x\n1,2,3',
      [
        ['x', 'x (2)', 'x (3)'],
        [1, 2, 3],
      ],
    ],
    [
      'with a name that a number was going to take',
      'x,x,x (2)\n1,2,3',
      [
        ['x', 'x (3)', 'x (2)'],
        [1, 2, 3],
      ],
    ],
    [
      'with R’s names of rows',
      'x y\n1 1.5 2\n2 3.5 4',
      [
        ['', 'x', 'y'],
        [1, 1.5, 2],
        [2, 3.5, 4],
      ],
    ],
    [
      'with pandas’ index',
      ',x,y\n0,1.5,2\n1,3.5,4',
      [
        ['', 'x', 'y'],
        [0, 1.5, 2],
        [1, 3.5, 4],
      ],
    ],
    [
      'with thousands set apart by commas',
      'x,y\n"1,234",2.5\n"1,234,567",3.5',
      [XY, [1234, 2.5], [1234567, 3.5]],
    ],
    ['with thousands set apart by points', 'x;y\n1.234,5;2\n1.234.567;3', [XY, [1234.5, 2], [1234567, 3]]],
    [
      'with thousands set apart by spaces',
      'x;y\n1 234;2\n1\u00a0234\u202f567;3\n12\u202f345;4',
      [XY, [1234, 2], ['1\u00a0234\u202f567', 3], [12345, 4]],
    ],
    ['with thousands set apart the Swiss way', "x;y\n1’234;2\n1'234'567;3", [XY, [1234, 2], [1234567, 3]]],
    ['with a true minus', 'x,y\n−1,2\n–3,4', [XY, [-1, 2], [-3, 4]]],
    ['with plus signs and exponents', 'x,y\n+1,2e3\n.5,-1.5E-2', [XY, [1, 2000], [0.5, -0.015]]],
    ['with money and percent', 'x,y\n$1.50,10%\n-$2.50,12.5 %', [XY, [1.5, 10], [-2.5, 12.5]]],
    ['with euros after the number', 'x;y\n1.234,50 €;2\n3,5€;4', [XY, [1234.5, 2], [3.5, 4]]],
    ['with a delimiter at the end of every line', 'x,y,\n1,2,\n3,4,\n', [XY, [1, 2], [3, 4]]],
    ['with many delimiters at the end of some', 'x;y\n1;2;;;\n3;4', [XY, [1, 2], [3, 4]]],
    ['with rows of delimiters alone', 'x,y\n1,2\n,\n,\n', [XY, [1, 2]]],
    ['with blank lines', '\n\nx,y\n\n1,2\n   \n3,4\n\n', [XY, [1, 2], [3, 4]]],
    ['with comments', '# made by hand\nx,y\n1,2\n# tired\n3,4', [XY, [1, 2], [3, 4]]],
    [
      'with a column called #',
      '#,y\n1,2\n2,3',
      [
        ['#', 'y'],
        [1, 2],
        [2, 3],
      ],
    ],
    ['with a title above', 'Pendulum 3\n\nx,y\n1,2\n3,4', [XY, [1, 2], [3, 4]]],
    [
      'with a title that a spreadsheet filled up',
      'Pendulum 3,,\nx,y,z\n1,2,5\n3,4,6',
      [
        ['x', 'y', 'z'],
        [1, 2, 5],
        [3, 4, 6],
      ],
    ],
    ['of one column', 'x\n1\n2', [['x'], [1], [2]]],
    ['of one number', '42', [[''], [42]]],
    ['with an empty cell in quotes as its only one', 'x\n1\n""\n3', [['x'], [1], [null], [3]]],
    [
      'with a number too large for the computer',
      'x,y\n1e999,2\n3,4\n5,6',
      [XY, ['1e999', 2], [3, 4], [5, 6]],
    ],
    [
      'with names like those of an object’s insides',
      '__proto__,constructor\n1,2',
      [
        ['__proto__', 'constructor'],
        [1, 2],
      ],
    ],
    [
      'with umlauts and other scripts',
      'Größe,重さ\n1,2',
      [
        ['Größe', '重さ'],
        [1, 2],
      ],
    ],
    [
      'with numbers that turn to words after the first rows',
      `x,y\n${'1,2\n'.repeat(300)}${'a,2\n'.repeat(400)}`,
      [XY, ...Array<Row>(300).fill(['1', 2]), ...Array<Row>(400).fill(['a', 2])],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(read(text))).toEqual(rows);
  });

  it('as it is told, rather than as it looks', () => {
    expect(rowsOf(read('1,2\n3,4', { header: true }))).toEqual([
      ['1', '2'],
      [3, 4],
    ]);
    expect(rowsOf(read('x,y\n3,4', { header: false }))).toEqual(
      [
        ['', ''],
        ['x', 'y'],
        ['3', '4'],
      ].map((r, i) => (i === 2 ? [3, 4] : r)),
    );
    expect(rowsOf(read('1,5\n2,5', { delimiter: ';' }))).toEqual([[''], [1.5], [2.5]]);
    expect(rowsOf(read('x\ty\n1,234\t2', { decimal: ',' }))).toEqual([XY, [1.234, 2]]);
  });
  it('to the same bits as Number reads each cell', () => {
    const cells = [
      '0.1',
      '123456789012345',
      '0.000001',
      '9007199254740993',
      '1.7976931348623157e308',
      '5e-324',
      '-0',
      '2.2250738585072011e-308',
      '0.30000000000000004',
      '123456.789012345',
    ];
    const [column] = read(`x\n${cells.join('\n')}`).columns;
    cells.forEach((cell, row) => {
      expect(Object.is(column?.values[row], Number(cell)), cell).toBe(true);
    });
  });
  it('from a spreadsheet’s clipboard', () => {
    const pasted = readPasted('pats\twags, all day\r\n1\t2,5\r\n3\t"4,5"\r\n');
    expect('table' in pasted && rowsOf(pasted.table)).toEqual([
      ['pats', 'wags, all day'],
      [1, 2.5],
      [3, 4.5],
    ]);
  });
});
