import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayRefusal } from '../../../../src/app/playground/sayLink.ts';
import { writeAddress } from '../../../../src/run/playground/link/address.ts';
import { readFile, writeFile } from '../../../../src/run/playground/link/file.ts';
import {
  LONGEST_LINK,
  MOST_TEXT,
  readLink,
  SHORT_LINK,
  writeLink,
} from '../../../../src/run/playground/link/link.ts';
import { type Migration, migrate } from '../../../../src/run/playground/link/migrate.ts';
import { pack, unpack } from '../../../../src/run/playground/link/pack.ts';
import { Refusals } from '../../../../src/run/playground/link/refusal.ts';
import { RESERVED } from '../../../../src/run/playground/link/runFields.ts';
import { writeState } from '../../../../src/run/playground/link/state.ts';
import { initialPlayground, type PlaygroundState } from '../../../../src/run/playground/state.ts';
import { anyState, CATALOG } from './states.ts';

const initial = initialPlayground(CATALOG);

async function linkOf(state: PlaygroundState): Promise<string> {
  const written = await writeLink(state, CATALOG);
  if ('tooLong' in written) throw new Error(`too long: ${written.characters}`);
  return written.link;
}
const withPoints = (count: number): PlaygroundState => ({
  ...initial,
  racers: [{ ...(initial.racers[0] as PlaygroundState['racers'][0]), settings: { learningRate: 0.02 } }],
  data: {
    kind: 'points',
    x: Array.from({ length: count }, (_, i) => ((i * 7919) % 10_007) / 100),
    y: Array.from({ length: count }, (_, i) => ((i * 104_729) % 10_009) / 100),
  },
});

describe('a link', () => {
  it('to the initial state says nothing', async () => {
    expect(await linkOf(initial)).toBe('');
    expect(await readLink('', CATALOG)).toEqual({
      state: initial,
      refusals: [],
      refusalCount: 0,
      said: new Set(),
    });
  });
  it('reads like what it says', async () => {
    const opened = await readLink(
      '#points=1,2;2,4;4,5&w=-1&b=1&optimizer=momentum&learningRate=0.02&steps=40',
      CATALOG,
    );
    expect(opened.refusals).toEqual([]);
    expect(opened.state).toEqual({
      ...initial,
      data: { kind: 'points', x: [1, 2, 4], y: [2, 4, 5] },
      racers: [
        {
          optimizer: 'momentum',
          settings: { learningRate: 0.02, momentum: 0.9 },
          schedule: 'constant',
          scheduleSettings: {},
        },
      ],
      cursor: 40,
    });
    expect(await linkOf(opened.state)).toBe(
      'points=1,2;2,4;4,5&optimizer=momentum&learningRate=0.02&w=-1&b=1&steps=40',
    );
  });
  it('keeps every digit, minus zero, and names with signs of their own', async () => {
    const state: PlaygroundState = {
      ...initial,
      data: { kind: 'points', x: [0.1 + 0.2, 1e21], y: [-0, 5e-324] },
      labels: ['a&b = 50 %', '#größe+'],
    };
    const link = await linkOf(state);
    expect(link).toBe(
      'points=0.30000000000000004,-0;1e21,5e-324&xLabel=a%26b%20%3D%2050%20%25&yLabel=%23gr%C3%B6%C3%9Fe+&w=-1&b=1',
    );
    expect(isDeepStrictEqual((await readLink(link, CATALOG)).state, state)).toBe(true);
  });
  it('numbers racers after the first, and settings called like a field', async () => {
    const [one] = initial.racers as [PlaygroundState['racers'][0]];
    const batch = {
      optimizer: 'miniBatch',
      settings: { seed: 8, batchSize: 2 },
      schedule: 'step',
      scheduleSettings: { every: 4, factor: 0.5 },
    };
    expect(
      await linkOf({
        ...initial,
        racers: [batch, one, { ...batch, settings: { seed: 3, batchSize: 9 } }],
        seed: 6,
      }),
    ).toBe(
      'optimizer=miniBatch&1.seed=8&schedule=step&schedule.every=4&2.optimizer=gradientDescent&3.optimizer=miniBatch&3.batchSize=9&3.schedule=step&3.schedule.every=4&seed=6',
    );
  });
  it('packs what is long and leaves the rest legible', async () => {
    const state = withPoints(1000);
    const link = await linkOf(state);
    expect(link).toMatch(/^learningRate=0\.02&w=-1&b=1&z=[\w-]+$/);
    expect(link.length).toBeLessThan(LONGEST_LINK);
    expect(link.length).toBeLessThan(writeAddress(writeState(state, CATALOG)).length);
    expect(isDeepStrictEqual((await readLink(link, CATALOG)).state, state)).toBe(true);
  });
  it('stays legible up to a length, then packs', async () => {
    expect(await linkOf(withPoints(100))).toMatch(/^points=/);
    expect((await linkOf(withPoints(100))).length).toBeLessThan(SHORT_LINK);
    expect(await linkOf(withPoints(200))).toMatch(/&z=/);
  });
  it('says when it would be too long', async () => {
    for (const count of [20_000, 100_000]) {
      const written = await writeLink(withPoints(count), CATALOG);
      expect(written).toMatchObject({ tooLong: true, most: LONGEST_LINK });
      expect('characters' in written && written.characters).toBeGreaterThan(LONGEST_LINK);
    }
  });
  it('knows every name that it gives to a field', () => {
    const keys = new Set<string>();
    const settings = new Set([...CATALOG.optimizers.values()].flatMap((kind) => Object.keys(kind.settings)));
    for (const state of fc.sample(anyState, { numRuns: 500, seed: 1 }))
      for (const key of writeState(state, CATALOG).keys()) keys.add(key);
    const bare = [...keys].filter((key) => !key.includes('.') && !(settings.has(key) && !RESERVED.has(key)));
    expect(bare.filter((key) => !RESERVED.has(key))).toEqual([]);
    expect([...RESERVED].filter((key) => !keys.has(key)).sort()).toEqual(['v', 'z']);
  });
});

describe('10,000 random states', () => {
  it('come back from their links to the same bits', async () => {
    let packed = 0;
    let tooLong = 0;
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        const written = await writeLink(state, CATALOG);
        if ('tooLong' in written) {
          tooLong++;
          return;
        }
        if (/(^|&)z=/.test(written.link)) packed++;
        const opened = await readLink(`#${written.link}`, CATALOG);
        expect(opened.refusals).toEqual([]);
        if (!isDeepStrictEqual(opened.state, state)) expect(opened.state).toEqual(state);
        expect(isDeepStrictEqual(opened.state, state)).toBe(true);
      }),
      { numRuns: 10_000, seed: 7 },
    );
    expect(packed).toBeGreaterThan(500);
    expect(tooLong).toBe(0);
  }, 300_000);
  it('come back from their files, too', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const opened = readFile(writeFile(state, CATALOG), CATALOG);
        expect(opened.refusals).toEqual([]);
        expect(isDeepStrictEqual(opened.state, state)).toBe(true);
      }),
      { numRuns: 2000, seed: 8 },
    );
  }, 60_000);
});

it('a link that was written by hand, or came through a chat, may have a true minus and marks that nobody sees', async () => {
  const opened = await readLink('w=%E2%88%921.5&b=2%E2%80%8B&points=1,%E2%80%8E2;3,%E2%88%924', CATALOG);
  expect(opened.refusals).toEqual([]);
  expect(opened.state).toMatchObject({ starts: [[-1.5, 2]], data: { x: [1, 3], y: [2, -4] } });
});

describe('what a link says wrongly is named, and the rest opens', () => {
  it.each([
    [
      'learningRate=0.5',
      'learningRate: “0.5” was not taken. Any number from 0.0001 to 0.1 will do. 0.01 stands in for it.',
    ],
    [
      'learningRate=fast',
      'learningRate: “fast” was not taken. Any number from 0.0001 to 0.1 will do. 0.01 stands in for it.',
    ],
    [
      'steps=1.5',
      'steps: “1.5” was not taken. Any whole number from 0 to 100000 will do. 0 stands in for it.',
    ],
    [
      'steps=1e999',
      'steps: “1e999” was not taken. Any whole number from 0 to 100000 will do. 0 stands in for it.',
    ],
    [
      'optimizer=adams',
      'optimizer: “adams” was not taken. It may be gradientDescent, momentum, miniBatch, batched, odd or newton. “Gradient descent” stands in for it.',
    ],
    [
      'points=1,2;3;4,5',
      'points: “3” was not taken. Pair 2 needs two numbers with a comma between them, as in 1,2;2,4. “Wags and pats” stands in for it.',
    ],
    [
      'points=1,2;1e308,5',
      'points: “1e308,5” was not taken. Pair 2 needs two numbers with a comma between them, as in 1,2;2,4. “Wags and pats” stands in for it.',
    ],
    [
      'starts=',
      'starts was empty and was not taken. Pair 1 needs two numbers with a comma between them, as in 1,2;2,4. -1,1 stands in for it.',
    ],
    [
      `starts=${'1,2;'.repeat(501)}`,
      `starts: “${'1,2;'.repeat(9)}1,2…” was not taken. Up to 500 pairs will do. -1,1 stands in for it.`,
    ],
    ['window=4,-6,0,1', 'window: “4,-6,0,1” was not taken. It needs low,high,low,high. It is left out.'],
    [
      'camera=0,9,1',
      'camera: “0,9,1” was not taken. It needs azimuth,elevation,zoom, with the elevation between −π/2 and π/2. 2.1,0.6,1 stands in for it.',
    ],
    [
      'camera=0,1',
      'camera: “0,1” was not taken. It needs 3 numbers with commas between them. It is left out.',
    ],
    ['embed=yes', 'embed: “yes” was not taken. 1 and 0 will do. 0 stands in for it.'],
    [
      'hide=cost,everything',
      'hide: “everything” was not taken. It may be learningRate, timeline, cost or optimizer. It is left out.',
    ],
    ['formula=w?b', 'formula: “w?b” was not taken. It needs a formula in w and b. It is left out.'],
    [
      `xLabel=${'x'.repeat(61)}`,
      `xLabel: “${'x'.repeat(39)}…” was not taken. Up to 60 ordinary characters on one line will do. It is left out.`,
    ],
    [
      'xLabel=%00',
      'xLabel: “\0” was not taken. Up to 60 ordinary characters on one line will do. It is left out.',
    ],
    [
      'xLabel=%E0%A4%A',
      'xLabel: “%E0%A4%A” was not taken. Its percent signs do not spell any text. It is left out.',
    ],
    [
      'points=1,2&set=penguins',
      'set: “penguins” was not taken. It does not go together with points. It is left out.',
    ],
    [
      'set=houses',
      'set: “houses” was not taken. It may be wagsAndPats, penguins or anscombe.1. “Wags and pats” stands in for it.',
    ],
    [
      'make=chaos',
      'make: “chaos” was not taken. It may be line or twoGroups. “Wags and pats” stands in for it.',
    ],
    ['w=2&w=3', 'w: “3” was not taken. It was given twice, and the first one counts. 2 stands in for it.'],
    ['__proto__=1', '__proto__: “1” was not taken. Nothing here has that name. It is left out.'],
    ['momentum=0.9', 'momentum: “0.9” was not taken. Nothing here has that name. It is left out.'],
    [
      'v=2',
      'v: “2” was not taken. It was made by a newer version of this page; version 1 reads what it can. 1 stands in for it.',
    ],
    [
      'z=!!',
      'z: “!!” was not taken. The link seems to have been cut off or changed on its way. It is left out.',
    ],
  ])('%s', async (link, sentence) => {
    const { state, refusals, refusalCount } = await readLink(`speed=30&${link}&loop=1`, CATALOG);
    expect(refusals.map(sayRefusal)).toEqual([sentence]);
    expect(refusalCount).toBe(1);
    expect(state).toMatchObject({ speed: 30, loop: true });
  });
  it.each([
    ['decay=1', 'decay: “1” was not taken. Any number from 0 up to but not 1 will do. 0.5 stands in for it.'],
    ['drift=much', 'drift: “much” was not taken. Any number will do. 0.3 stands in for it.'],
    ['every=0', 'every: “0” was not taken. Any whole number from 1 up will do. 4 stands in for it.'],
    [
      'every=1e40',
      'every: “1e40” was not taken. Any whole number from 1 to 9007199254740991 will do. 4 stands in for it.',
    ],
    ['batchSize=50', 'batchSize: “50” was not taken. Any whole number from 1 to 49 will do. It is left out.'],
  ])('%s, for settings that are open above, excluded or optional', async (link, sentence) => {
    const { state, refusals } = await readLink(`optimizer=batched&${link}`, CATALOG);
    expect(refusals.map(sayRefusal)).toEqual([sentence]);
    expect(state.racers[0]?.settings).toEqual({ decay: 0.5, drift: 0.3, every: 4 });
  });
  it('keeps the controls that it knows and the start that stood', async () => {
    expect((await readLink('hide=cost,everything', CATALOG)).state.hidden).toEqual(['cost']);
    expect((await readLink('w=2&w=3', CATALOG)).state.starts).toEqual([[2, 1]]);
    expect((await readLink('points=1,2&set=penguins', CATALOG)).state.data).toEqual({
      kind: 'points',
      x: [1],
      y: [2],
    });
  });
  it('has no minus zero for a whole number', async () => {
    const { state, refusals } = await readLink('seed=-0&w=-0', CATALOG);
    expect([Object.is(state.seed, 0), Object.is(state.starts[0]?.[0], -0), refusals.length]).toEqual([
      true,
      true,
      0,
    ]);
  });
  it('counts refusals beyond the fifty that it lists', async () => {
    const link = Array.from({ length: 90 }, (_, i) => `a${i}=1`).join('&');
    const { refusals, refusalCount } = await readLink(link, CATALOG);
    expect([refusals.length, refusalCount]).toEqual([50, 90]);
  });
  it('opens what a cut link still holds', async () => {
    const link = await linkOf(withPoints(1000));
    for (const length of [link.length - 1, link.length - 2, link.length - 3, link.length >> 1, 40]) {
      const { state, refusals } = await readLink(link.slice(0, length), CATALOG);
      expect(state.racers[0]?.settings).toEqual({ learningRate: 0.02 });
      expect(state.data).toEqual(initial.data);
      expect(refusals.map(({ field, allowed }) => [field, allowed.code])).toEqual([['z', 'cut']]);
    }
  });
});

describe('hostile links', () => {
  it.each<[string, () => string | Promise<string>, codes: string[]]>([
    ['a bomb', () => pack('a'.repeat(50_000_000)).then((z) => `z=${z}`), ['size']],
    ['a bomb of points', () => pack(`points=${'1,2;'.repeat(20_000_000)}`).then((z) => `z=${z}`), ['size']],
    ['a bomb in a bomb', async () => `z=${await pack(`z=${await pack('a'.repeat(1e6))}`)}`, ['unknown']],
    ['ten thousand fields', () => 'a=1&'.repeat(10_000), ['once']],
    ['points without end', () => `points=${'1,2;'.repeat(2e6)}`, ['size']],
    ['a number without end', () => `w=${'9'.repeat(400_000)}`, ['range']],
    ['brackets ten thousand deep', () => `formula=${'('.repeat(10_000)}`, ['text']],
    ['percent signs', () => `xLabel=${'%'.repeat(100_000)}`, ['percent']],
    ['lone halves of characters', () => 'xLabel=\ud800&\udfff=1', ['text', 'unknown']],
    [
      'names of an object’s insides',
      () => '__proto__=1&constructor=2&optimizer=__proto__&make=constructor&schedule=toString&hide=__proto__',
      ['oneOf', 'unknown'],
    ],
    [
      'names of insides with paths',
      () => '__proto__.x=1&2.optimizer=odd&2.__proto__=1&2.constructor=99&schedule.__proto__=1',
      ['range', 'unknown'],
    ],
  ])('%s', async (_, make, codes) => {
    const link = await make();
    let fastest = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 5 && fastest >= 100; turn++) {
      const start = performance.now();
      const { state, refusals } = await readLink(link, CATALOG);
      fastest = Math.min(fastest, performance.now() - start);
      expect([...new Set(refusals.map(({ allowed }) => allowed.code))]).toEqual(
        expect.arrayContaining(codes),
      );
      for (const refusal of refusals) {
        expect(refusal.value.length).toBeLessThanOrEqual(40);
        expect(sayRefusal(refusal).length).toBeLessThan(400);
      }
      expect(state.data).toEqual(initial.data);
      expect(Object.getPrototypeOf(state.racers[0]?.settings)).toBe(Object.prototype);
    }
    expect(fastest).toBeLessThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  it.each([
    ['legible', async (points: string) => `points=${points}`],
    ['packed', async (points: string) => `z=${await pack(`points=${points}`)}`],
  ])('as full of good points as may be, %s, open in good time', async (_, make) => {
    const link = await make('1.25,-3;'.repeat(62_000));
    let fastest = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 5 && fastest >= 100; turn++) {
      const start = performance.now();
      const { state, refusals } = await readLink(link, CATALOG);
      fastest = Math.min(fastest, performance.now() - start);
      expect(refusals).toEqual([]);
      expect(state.data.kind === 'points' && state.data.x.length).toBe(62_000);
    }
    expect(fastest).toBeLessThan(100);
  });
  it('unpack no more than they may', async () => {
    const { text, ended } = await unpack(await pack('a'.repeat(5_000_000)), 100_000);
    expect(ended).toBe('tooMuch');
    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(MOST_TEXT).toBeLessThan(1e6);
  });
});

describe('10,000 corrupted links', () => {
  const hostile = fc.constantFrom(
    '__proto__',
    'constructor=',
    '1e308',
    '-0',
    'NaN',
    '%',
    '%00',
    '\ud800',
    '&',
    '=',
    ';',
    ',',
    '#',
    '&z=',
    'z=AAAA',
    '&v=99',
    '9'.repeat(50),
    '&2.optimizer=odd',
    '&points=',
    '&schedule=step',
  );
  const edits = fc.array(
    fc.record({ at: fc.nat(), drop: fc.nat(12), put: fc.oneof(hostile, fc.string({ maxLength: 4 })) }),
    { maxLength: 6 },
  );
  it('never throw, take long, harm a prototype or open a state that cannot be shared', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(anyState, edits, fc.integer({ min: 1, max: 300 }), async (state, changes, keep) => {
        const written = await writeLink(state, CATALOG);
        let link = 'link' in written ? written.link : '';
        for (const { at, drop, put } of changes) {
          const place = at % (link.length + 1);
          link = link.slice(0, place) + put + link.slice(place + drop);
        }
        if (keep < 100) link = link.slice(0, Math.round((link.length * keep) / 100));
        let fastest = Number.POSITIVE_INFINITY;
        let opened = await readLink('', CATALOG);
        for (let turn = 0; turn < 5 && fastest >= 100; turn++) {
          const start = performance.now();
          opened = await readLink(link, CATALOG);
          fastest = Math.min(fastest, performance.now() - start);
        }
        expect(fastest).toBeLessThan(100);
        if (opened.refusalCount > 0) refused++;
        expect(opened.refusals.length).toBeLessThanOrEqual(50);
        for (const refusal of opened.refusals) sayRefusal(refusal);
        const again = readFile(writeFile(opened.state, CATALOG), CATALOG);
        expect(again.refusals).toEqual([]);
        expect(isDeepStrictEqual(again.state, opened.state)).toBe(true);
      }),
      { numRuns: 10_000, seed: 9 },
    );
    expect(refused).toBeGreaterThan(5000);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 300_000);
});

describe('a file', () => {
  it.each([
    ['', 'notAFile'],
    ['{', 'notAFile'],
    ['null', 'notAFile'],
    ['[]', 'notAFile'],
    ['"downhill playground"', 'notAFile'],
    ['{"kind":{"toString":1}}', 'notAFile'],
    ['['.repeat(100_000), 'notAFile'],
    [`{"kind":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'notAFile'],
    ['{"kind":"downhill playground","version":7}', 'version'],
    ['{"kind":"downhill playground","version":"1"}', 'version'],
    ['{"kind":"downhill playground","version":1,"fields":{"w":2}}', 'unknown'],
    ['{"kind":"downhill playground","version":1,"fields":{"__proto__":"1"}}', 'unknown'],
    ['{"kind":"downhill playground","version":1,"fields":{"xLabel":"\\ud800"}}', 'text'],
  ])('%s is refused in part or whole', (text, code) => {
    const { state, refusals } = readFile(text, CATALOG);
    expect(state).toEqual(initial);
    expect(refusals.map(({ allowed }) => allowed.code)).toEqual([code]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  it('holds a million points', () => {
    const x = Array.from({ length: 1e6 }, (_, i) => i / 8);
    const state: PlaygroundState = {
      ...initial,
      data: { kind: 'points', x, y: x.map((value) => -value / 3) },
    };
    const { state: again, refusals } = readFile(writeFile(state, CATALOG), CATALOG);
    expect(refusals).toEqual([]);
    if (again.data.kind !== 'points') throw new Error('no points');
    expect([again.data.x.length, again.data.x[999_999], again.data.y[999_999]]).toEqual([
      1e6,
      124_999.875,
      -124_999.875 / 3,
    ]);
  }, 60_000);
  it('opens what is good', () => {
    const { state, refusals } = readFile(
      '{"kind":"downhill playground","version":1,"fields":{"w":"-0","b":"x"}}',
      CATALOG,
    );
    expect(Object.is(state.starts[0]?.[0], -0)).toBe(true);
    expect(refusals.map(({ field }) => field)).toEqual(['b']);
  });
});

describe('an older version', () => {
  const rename =
    (from: string, to: string): Migration =>
    (fields) =>
      new Map([...fields].map(([key, text]) => [key === from ? to : key, text]));
  const migrations = [rename('rate', 'speed2'), rename('speed2', 'learningRate')];
  it.each([
    ['1', { rate: '5' }, { learningRate: '5' }, 0],
    ['2', { speed2: '6', rate: '1' }, { learningRate: '6', rate: '1' }, 0],
    ['3', { learningRate: '7' }, { learningRate: '7' }, 0],
    ['4', { learningRate: '8' }, { learningRate: '8' }, 1],
    ['-1', { rate: '9' }, { rate: '9' }, 1],
  ])('%s is brought up to date, one version after the other', (v, before, after, refused) => {
    const refusals = new Refusals();
    const fields = migrate(
      new Map(Object.entries({ ...before, v }) as [string, string][]),
      refusals,
      migrations,
    );
    expect(Object.fromEntries(fields)).toEqual(after);
    expect(refusals.count).toBe(refused);
  });
});
