import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { bytesIn, MOST_BYTES, qrCodeOf, qrSvg } from '../../../../src/app/handing/qrCode.ts';
import { CATALOG, createSession } from '../../../../src/app/playground/session.ts';
import { dataColumns, runColumns } from '../../../../src/app/playground/share/csv.ts';
import { embedSnippet } from '../../../../src/app/playground/share/handout/embedSnippet.ts';
import { defaultName, fileName } from '../../../../src/app/playground/share/names.ts';
import { writeCsv } from '../../../../src/core/csv/writeCsv.ts';
import {
  initialPlayground,
  initialRacer,
  type PlaygroundState,
} from '../../../../src/run/playground/state.ts';

const state = (changed: Partial<PlaygroundState> = {}): PlaygroundState => ({
  ...initialPlayground(CATALOG),
  ...changed,
});
const now = (changed: Partial<PlaygroundState> = {}) => createSession(state(changed)).stage.now();
const racer = (optimizer: string) => initialRacer(CATALOG, optimizer);

describe('the data as a table', () => {
  it('are what was observed, with the names of the columns', () => {
    expect(writeCsv(dataColumns(now()))).toBe('pats,wags\n1,2\n2,4\n4,5\n');
  });
  it('have standardized x beside them where the model works in it, and groups where there are any', () => {
    const points = { kind: 'points', x: [1, 3], y: [0.1, 1e-7] } as const;
    const standardized = now({ data: points, labels: ['age, years', 'size'], standardized: true });
    expect(writeCsv(dataColumns(standardized))).toBe(
      '"age, years",size,"age, years (standardized)"\n1,0.1,-1\n3,1e-7,1\n',
    );
    const [, , groups] = dataColumns(now({ data: { kind: 'set', id: 'penguins' } }));
    expect(groups?.name).toBe('group');
    expect(groups?.values[0]).toBe('Adelie');
  });
});

describe('a run as a table', () => {
  it('has a row for each step that was taken, from the start on', () => {
    const racers = [{ ...racer('gradientDescent'), settings: { learningRate: 0.01 } }];
    const rows = writeCsv(runColumns(now({ horizon: 2, racers })))
      .trim()
      .split('\n');
    expect(rows).toHaveLength(4);
    // By hand, from w = −1 and b = 1: the misses are −2, −5 and −8, so the cost is 93 and its slopes are −88 and −30.
    expect(rows.slice(0, 2)).toEqual([
      'racer,optimizer,step,w,b,cost,slope along w,slope along b',
      'A,Gradient descent,0,-1,1,93,-88,-30',
    ]);
    const [, , step, w, b, cost] = (rows[2] ?? '').split(',').map(Number);
    expect([step, w, b]).toEqual([1, -0.12, 1.3]);
    expect(cost).toBeCloseTo(0.82 ** 2 + 2.94 ** 2 + 4.18 ** 2, 10);
  });
  it('says which x w and b are over where x is standardized, and has the line over x as it was measured beside', () => {
    const racers = [{ ...racer('gradientDescent'), settings: { learningRate: 0.01 } }];
    // x = 1, 3 has mean 2 and spread 1: w·z + b is w·x + (b − 2w).
    const data = { kind: 'points', x: [1, 3], y: [5, 8] } as const;
    const rows = writeCsv(
      runColumns(now({ data, horizon: 1, racers, standardized: true, starts: [[3, 10]] })),
    ).split('\n');
    expect(rows[0]).toBe(
      'racer,optimizer,step,w per standardized x,b at standardized x = 0,cost,slope along w (per standardized x),slope along b (per standardized x),w per measured x,b at measured x = 0',
    );
    expect(rows[1]).toBe('A,Gradient descent,0,3,10,29,6,14,3,4');
  });
  it('has 0 for what is only rounding, as the page has', () => {
    const racers = [{ ...racer('gradientDescent'), settings: { learningRate: 0.01 } }];
    const data = { kind: 'points', x: [1, 2, 3], y: [1, 2, 3].map((x) => 0.1 * x + 0.3) } as const;
    const row = writeCsv(runColumns(now({ data, horizon: 1, racers, starts: [[0.1, 0.3]] }))).split('\n')[1];
    expect(row).toBe('A,Gradient descent,0,0.1,0.3,0,0,0');
  });
  it('has every racer, and every ball of a rain', () => {
    const race = runColumns(now({ horizon: 3, racers: [racer('momentum'), racer('adam')] }));
    expect(race[0]?.values).toEqual(['A', 'A', 'A', 'A', 'B', 'B', 'B', 'B']);
    expect(race[1]?.values[4]).toBe('Adam');
    const rain = runColumns(
      now({
        horizon: 1,
        cursor: 1,
        starts: [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
      }),
    );
    expect(new Set((rain[0]?.values ?? []) as string[])).toEqual(new Set(['ball 1', 'ball 2', 'ball 3']));
    const at = [...((rain[0]?.values ?? []) as string[])].indexOf('ball 3');
    expect([rain[2]?.values[at], rain[3]?.values[at]]).toEqual([0, 2]);
  });
});

describe('an experiment that nobody named', () => {
  it.each<[string, Partial<PlaygroundState>]>([
    ['Gradient descent on wags and pats', {}],
    ['Momentum on penguins', { racers: [racer('momentum')], data: { kind: 'set', id: 'penguins' } }],
    ['Momentum against Adam on wags and pats', { racers: [racer('momentum'), racer('adam')] }],
    ['Race of 2 on wags and pats', { racers: [racer('adam'), racer('adam')] }],
    ['Race of 3 on wags and pats', { racers: [racer('adam'), racer('momentum'), racer('newton')] }],
    ['Gradient descent on Beale’s plain', { landscape: { kind: 'preset', id: 'beale' } }],
    ['Gradient descent on 2 points', { data: { kind: 'points', x: [1, 2], y: [1, 2] } }],
  ])('is called %s', (name, changed) => {
    expect(defaultName(state(changed))).toBe(name);
  });
  it('gives its files names that every system takes', () => {
    expect(fileName('Bowl: Adam on Beale’s plain', 'png')).toBe('bowl-adam-on-beale-s-plain.png');
    expect(fileName('Éléphants à l’eau', 'svg')).toBe('elephants-a-l-eau.svg');
    expect(fileName('../…', 'csv')).toBe('downhill.csv');
  });
});

describe('the frame for another page', () => {
  it('is HTML whatever the link and the title hold', () => {
    expect(
      embedSnippet({ link: 'https://a.example/#a=1&b="2"', title: 'A <b> "c"', width: 900, height: 620 }),
    ).toContain(
      'src="https://a.example/#a=1&amp;b=&quot;2&quot;" title="A &lt;b&gt; &quot;c&quot;" width="900"',
    );
  });
});

describe('a QR code', () => {
  /** The modules that a path fills, read back from the path alone. */
  function modulesOf(path: string, side: number): boolean[][] {
    const rows = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let i = 0; i < Number(run); i++) (rows[Number(y)] as boolean[])[Number(x) + i] = true;
    return rows;
  }
  function decoded(path: string, side: number): string {
    const dots = 4;
    const size = side * dots;
    const modules = modulesOf(path, side);
    const data = new Uint8Array(size * size * 4);
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const dark = modules[Math.floor(y / dots)]?.[Math.floor(x / dots)];
        data.set(dark ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * size + x) * 4);
      }
    return decodeQR({ width: size, height: size, data });
  }
  it.each([80, 299, 301, 1200])('of %i bytes is read back as the link', (length) => {
    const link = `https://downhill.example/playground/#points=${'1,2;3,4;'.repeat(200)}`.slice(0, length);
    const code = qrCodeOf(link);
    expect(decoded(code?.path ?? '', code?.side ?? 0)).toBe(link);
  });
  it('has four light modules around it', () => {
    const { path, side } = qrCodeOf('https://downhill.example/') ?? { path: '', side: 0 };
    const modules = modulesOf(path, side);
    const edges = modules.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, side - 1 - x, side - 1 - y) < 4),
    );
    expect(edges.some(Boolean)).toBe(false);
    expect(modules[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
  });
  it('holds 2,953 bytes and not one more', () => {
    expect(qrCodeOf('a'.repeat(MOST_BYTES))?.side).toBe(177 + 8);
    expect(qrCodeOf('a'.repeat(MOST_BYTES + 1))).toBeNull();
    expect(bytesIn('é’')).toBe(5);
  });
  it('is a file with whole dots and a title that cannot break it', () => {
    const code = qrCodeOf('a&b') ?? { path: '', side: 0 };
    const svg = qrSvg(code, 'a&b<c>');
    expect(svg).toContain(`width="${code.side * Math.ceil(1200 / code.side)}"`);
    expect(svg).toContain('<title>a b c </title>');
  });
});
