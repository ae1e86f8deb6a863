import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STAGE, LINE_FIELDS, type StageState } from '../../../src/run/kinds/line/state.ts';
import * as link from '../../../src/run/stage/link.ts';

const readStage = (text: string) => link.readStage(LINE_FIELDS, text);
const writeStage = (now: StageState, home: StageState) => link.writeStage(LINE_FIELDS, now, home);

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const anything = fc.record(
  {
    start: fc.tuple(number, number),
    cursor: fc.nat(20_000),
    horizon: fc.nat(20_000),
    learningRate: fc.double({ min: 0, max: 10, noNaN: true }),
    uphill: fc.boolean(),
    rates: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    camera: fc.record(
      {
        azimuth: fc.double({ min: -100, max: 100, noNaN: true }),
        elevation: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        zoom: fc.double({ min: 0.1, max: 10, noNaN: true }),
      },
      { noNullPrototype: true },
    ),
    rise: fc.double({ min: 0, max: 3, noNaN: true }),
    slice: fc.constantFrom('w' as const, 'b' as const, null),
    samples: fc.array(fc.tuple(number, number), { maxLength: 8 }),
    logCost: fc.boolean(),
    data: fc
      .array(fc.tuple(number, number), { minLength: 1, maxLength: 20 })
      .map((all) => ({ x: all.map(([x]) => x), y: all.map(([, y]) => y) })),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe('a stage in a link', () => {
  it('comes back to the last digit', () => {
    fc.assert(
      fc.property(anything, (patch) => {
        const now = { ...DEFAULT_STAGE, ...patch } as StageState;
        const { patch: read, refused } = readStage(writeStage(now, DEFAULT_STAGE));
        expect(refused).toEqual([]);
        expect(JSON.stringify({ ...DEFAULT_STAGE, ...read })).toBe(
          JSON.stringify({ ...DEFAULT_STAGE, ...(JSON.parse(JSON.stringify(patch)) as Partial<StageState>) }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is legible, and says only what differs from the step', () => {
    expect(writeStage(DEFAULT_STAGE, DEFAULT_STAGE)).toBe('');
    expect(writeStage({ ...DEFAULT_STAGE, start: [0.5, -2], cursor: 4, lit: 2 }, DEFAULT_STAGE)).toBe(
      '&start=[0.5,-2]&cursor=4',
    );
    const away = { ...DEFAULT_STAGE, start: [3, 4] as const };
    expect(writeStage(DEFAULT_STAGE, away)).toBe('&start=[-1,1]');
  });

  it('brings programs along as text, and not where they went', () => {
    const code = { language: 'python', texts: { python: 'w = 1 # & = ü' }, learningRate: 0.02, blanks: 1 };
    const path = { at: [0], parameters: [[1], [2]], count: 1, brokenAt: null };
    const link = writeStage({ ...DEFAULT_STAGE, code: { ...code, path } }, DEFAULT_STAGE);
    expect(link).not.toMatch(/ü| |#/);
    expect(readStage(link)).toEqual({ patch: { code: { ...code, path: null } }, refused: [] });
    // That it was run is no other picture.
    const home = { ...DEFAULT_STAGE, code: { ...code, path: null } };
    expect(writeStage({ ...home, code: { ...code, path } }, home)).toBe('');
  });

  it.each([
    'start=[1]',
    'start=[1,2,3]',
    'start=["1",2]',
    'start=[1e300,0]',
    'cursor=-1',
    'cursor=1.5',
    'cursor=1e9',
    'cursor',
    'learningRate=NaN',
    'learningRate=%',
    'data={"x":[1],"y":[1,2]}',
    'data={"x":[1]}',
    'camera={"azimuth":0,"elevation":9,"zoom":1}',
    'camera={"azimuth":0,"elevation":0,"zoom":1,"more":1}',
    'code={"language":"python"}',
    'code={"language":"python","texts":{"__proto__":"x"},"learningRate":null,"blanks":0,"path":null}',
    'code={"language":"python","texts":{},"learningRate":null,"blanks":0,"path":{"at":[],"parameters":[],"count":9,"brokenAt":null}}',
    'lit=1',
    '__proto__={"cursor":3}',
    'constructor=1',
    'toString=1',
  ])('leaves out what it cannot take: %s', (field) => {
    const { patch, refused } = readStage(`&b=1&${field}&uphill=true`);
    expect(patch).toEqual({ uphill: true });
    expect(refused).toEqual(['b', field.split('=')[0]]);
    expect(({} as Record<string, unknown>)['cursor']).toBeUndefined();
  });

  it('never throws, and ends soon, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        readStage(text);
        readStage(`&start=${text}&data=${encodeURIComponent(text)}`);
      }),
      { numRuns: 3000 },
    );
    expect(readStage(`&samples=${'['.repeat(200_000)}`).patch).toEqual({});
    expect(readStage('&a=1'.repeat(100_000)).refused.length).toBeLessThan(100);
  });
});
