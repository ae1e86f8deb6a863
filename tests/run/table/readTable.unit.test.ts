import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseColumns, readCsv, type Table } from '../../../src/core/csv/index.ts';
import { choose } from '../../../src/run/table/choose.ts';
import { buffersOf, lightened } from '../../../src/run/table/lighten.ts';
import type { TableAsk, TableProgress, TableTell } from '../../../src/run/table/messages.ts';
import { MOST_BYTES, readSource } from '../../../src/run/table/readSource.ts';
import { readTable } from '../../../src/run/table/readTable.ts';

/** A worker that holds what it was asked until the test lets it answer. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: TableTell }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  ended = false;
  asked: TableAsk[] = [];
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(ask: TableAsk) {
    this.asked.push(ask);
  }
  terminate() {
    this.ended = true;
  }
  tell(data: TableTell) {
    this.onmessage?.({ data: structuredClone(data) });
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const made = () => FakeWorker.made[0] as FakeWorker;
const lines = (count: number) =>
  `x,y\n${Array.from({ length: count }, (_, i) => `${i},${i % 7 === 6 ? 'lost' : 2 * i}`).join('\n')}`;

function tableIn(answer: object): Table {
  if (!('table' in answer)) throw new Error(JSON.stringify(answer));
  return answer.table as Table;
}
function tableOf(text: string): Table {
  return tableIn(readCsv(text));
}

describe('a small table', () => {
  it('is read at once, without a worker, from a text or a file', async () => {
    const text = 'x;y\n1,5;2\n3;4,5';
    for (const source of [text, new Blob([text])]) {
      const table = tableIn(await readTable(source));
      expect(table.columns.map(({ values }) => [...values])).toEqual([
        [1.5, 3],
        [2, 4.5],
      ]);
    }
    expect(FakeWorker.made).toHaveLength(0);
  });

  it('is taken for tabs where it was pasted, whatever else it holds', async () => {
    const table = tableIn(await readTable('x, of a kind\ty\n1,5\t2\n'));
    expect(table.dialect).toEqual({ delimiter: '\t', decimal: ',', header: true });
  });

  it('shows its first twenty rows and its last five', async () => {
    const answer = await readTable(lines(100));
    if (!('table' in answer)) throw new Error('no table');
    const { first, last } = answer.table.preview;
    expect(first).toHaveLength(20);
    expect(first[6]).toEqual(['6', 'lost']);
    expect(last.map(([x]) => x)).toEqual(['95', '96', '97', '98', '99']);
    const short = await readTable(lines(22));
    if (!('table' in short)) throw new Error('no table');
    expect(short.table.preview.last.map(([x]) => x)).toEqual(['20', '21']);
  });

  it('that is none comes with its problem', async () => {
    expect(await readTable('x,y\n')).toEqual({ problem: { code: 'onlyNames', row: 1 } });
  });
});

describe('a large table', () => {
  const text = lines(40_000);

  it('goes to a worker, which is ended once it has answered', async () => {
    const seen: TableProgress[] = [];
    const coming = readTable(new Blob([text]), { decimal: '.', onProgress: (one) => seen.push(one) });
    const [ask] = made().asked;
    expect(ask?.options).toEqual({ decimal: '.' });
    made().tell({ kind: 'progress', progress: { done: 5, total: 9, rows: 1 } });
    const answer = await readSource(ask as TableAsk, { onProgress: () => {}, clock: () => 0 });
    made().tell({ kind: 'answer', answer });
    expect(tableIn(await coming).rowCount).toBe(40_000);
    expect(seen).toEqual([{ done: 5, total: 9, rows: 1 }]);
    expect(made().ended).toBe(true);
  });

  it('is canceled at once, and what the worker says after that is not heard', async () => {
    const controller = new AbortController();
    const seen: TableProgress[] = [];
    const coming = readTable(text, { signal: controller.signal, onProgress: (one) => seen.push(one) });
    controller.abort();
    expect(made().ended).toBe(true);
    made().tell({ kind: 'progress', progress: { done: 5, total: 9, rows: 1 } });
    expect(await coming).toEqual({ canceled: true });
    expect(seen).toEqual([]);
    expect(await readTable(text, { signal: controller.signal })).toEqual({ canceled: true });
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('is read in the page where there are no workers, or none that starts', async () => {
    const coming = readTable(text);
    made().onerror?.({ preventDefault: () => {} });
    expect(tableIn(await coming).rowCount).toBe(40_000);
    vi.stubGlobal('Worker', undefined);
    expect(tableIn(await readTable(text)).rowCount).toBe(40_000);
  });

  it('tells how far it is, but not more than eight times a second', async () => {
    let time = 0;
    const seen: TableProgress[] = [];
    const clock = () => {
      time += 20;
      return time;
    };
    await readSource({ source: lines(400_000), options: {} }, { onProgress: (one) => seen.push(one), clock });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBeLessThanOrEqual(time / 125);
    for (const [i, { done, total, rows }] of seen.entries()) {
      expect(done).toBeLessThanOrEqual(total);
      expect(rows).toBeGreaterThan(seen[i - 1]?.rows ?? 0);
    }
  });

  it('of more bytes than are read is refused with both numbers', async () => {
    const source = { size: MOST_BYTES + 1 } as Blob;
    const answer = await readSource({ source, options: {} }, { onProgress: () => {}, clock: () => 0 });
    expect(answer).toEqual({ problem: { code: 'tooMuch', bytes: 67_108_865, most: 67_108_864 } });
  });

  it('that is gone by the time it is read is a problem with a name', async () => {
    const gone = { size: 9, stream: () => new ReadableStream({ start: (c) => c.error(new Error('gone')) }) };
    const answer = await readSource(
      { source: gone as unknown as Blob, options: {} },
      { onProgress: () => {}, clock: () => 0 },
    );
    expect(answer).toEqual({ problem: { code: 'unreadable' } });
  });
});

describe('what comes over to the page', () => {
  const table = tableOf(
    `x,y,town\n${Array.from({ length: 900 }, (_, i) => `${i % 3 ? i : `no ${i}`},${i % 4 ? i : ''},t${i}`).join('\n')}`,
  );
  const light = lightened(table);

  it('has all the numbers, and of each column no more than a hundred words', () => {
    expect(light.columns.map(({ values }) => values)).toEqual(table.columns.map(({ values }) => values));
    expect(light.columns.map(({ words }) => words.length)).toEqual([100, 0, 100]);
  });

  it('says the same about every choice of columns', () => {
    for (const [x, y] of [
      [0, 1],
      [1, 0],
      [2, 0],
      [1, 2],
      [0, 0],
      [7, 0],
    ] as const) {
      expect(chooseColumns(light, { x, y })).toEqual(chooseColumns(table, { x, y }));
    }
  });

  it('is not copied', () => {
    const buffers = buffersOf(light);
    const over = structuredClone(light, { transfer: buffers });
    expect(buffers.every(({ byteLength }) => byteLength === 0)).toBe(true);
    expect(over.columns[1]?.values[898]).toBe(898);
  });
});

describe('choosing columns', () => {
  const signal = () => new AbortController().signal;

  it('in pieces gives what it gives at once', async () => {
    const table = tableOf(lines(250_000));
    expect(await choose(table, { x: 0, y: 1 }, signal())).toEqual(chooseColumns(table, { x: 0, y: 1 }));
    expect(await choose(table, { x: 0, y: 5 }, signal())).toEqual({
      problem: { code: 'noSuchColumn', column: 5 },
    });
  });

  it('lets the page go on in between, and stops when it is told', async () => {
    const table = tableOf(lines(350_000));
    const controller = new AbortController();
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      controller.abort();
    };
    port2.postMessage(null);
    expect(await choose(table, { x: 0, y: 1 }, controller.signal)).toBeNull();
    expect(turns).toBe(1);
    port1.close();
  });

  it('leaves out what is larger than is allowed, and says so', () => {
    const table = tableOf('x,y\n1,2\n1e120,3\n4,-1e101\n5,1e100\n');
    const chosen = chooseColumns(table, { x: 0, y: 1, largest: 1e100 });
    if ('problem' in chosen) throw new Error('no points');
    expect(chosen.data).toEqual({ x: [1, 5], y: [2, 1e100] });
    expect(chosen.leftOut).toEqual([
      { row: 3, column: 'x', why: 'tooLarge', text: '1e+120', most: 1e100 },
      { row: 4, column: 'y', why: 'tooLarge', text: '-1e+101', most: 1e100 },
    ]);
  });
});
