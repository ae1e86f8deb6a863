import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  duplicate,
  type Experiments,
  freeName,
  merge,
  pruned,
  remove,
  rename,
  restore,
  save,
  shown,
} from '../../../src/run/playground/experiments.ts';
import {
  importExperiments,
  readExperiments,
  writeExperiments,
} from '../../../src/run/playground/experimentsFile.ts';
import {
  CURRENT_KEY,
  DAMAGED_KEY,
  EXPERIMENTS_KEY,
  keepCurrent,
  keepExperiments,
  readCurrent,
  readKept,
  type Store,
} from '../../../src/run/playground/experimentsKeep.ts';
import { fromJson, readFile, type StateJson, toJson } from '../../../src/run/playground/link/file.ts';
import { initialPlayground } from '../../../src/run/playground/state.ts';
import { CATALOG } from './link/states.ts';

const content = (w: number): StateJson =>
  toJson({ ...initialPlayground(CATALOG), starts: [[w, 1]] }, CATALOG);
const startOf = (experiments: Experiments, id: string) =>
  fromJson(experiments.find((one) => one.id === id)?.content, CATALOG).state.starts[0]?.[0];
const names = (experiments: Experiments) => shown(experiments).map(({ name }) => name);
const two = save(save([], { id: 'b', name: 'Slow', content: content(3), now: 10 }), {
  id: 'a',
  name: ' Fast\n one ',
  content: content(4),
  now: 20,
});

describe('kept experiments', () => {
  it('are saved, the last changed first, with a name on one line', () => {
    expect(names(two)).toEqual(['Fast one', 'Slow']);
    expect(startOf(two, 'b')).toBe(3);
  });
  it('are saved again under the same id', () => {
    const again = save(two, { id: 'b', name: 'Slower', content: content(5), now: 30 });
    expect(names(again)).toEqual(['Slower', 'Fast one']);
    expect(startOf(again, 'b')).toBe(5);
    expect(again.map(({ revision }) => revision)).toEqual([1, 2]);
  });
  it('are renamed and duplicated', () => {
    expect(names(rename(two, 'a', 'Quick', 40))).toEqual(['Quick', 'Slow']);
    const copied = duplicate(duplicate(two, 'b', { newId: 'c', now: 50 }), 'c', { newId: 'd', now: 60 });
    expect(names(copied)).toEqual(['Slow (3)', 'Slow (2)', 'Fast one', 'Slow']);
    expect(startOf(copied, 'd')).toBe(3);
  });
  it('are deleted, and that is undone', () => {
    const gone = remove(two, 'a', 70);
    expect(names(gone)).toEqual(['Slow']);
    const back = restore(gone, 'a', 80);
    expect(names(back)).toEqual(['Fast one', 'Slow']);
    expect(startOf(back, 'a')).toBe(4);
  });
  it('leave the list as it was where there is no such id', () => {
    expect([
      rename(two, 'x', 'y', 1),
      remove(two, 'x', 1),
      duplicate(two, 'x', { newId: 'y', now: 1 }),
    ]).toEqual([two, two, two]);
  });
  it('forget after a month what was deleted', () => {
    const day = 86_400_000;
    const gone = remove(two, 'a', 70);
    expect(pruned(gone, 30 * day)).toHaveLength(2);
    expect(pruned(gone, 31 * day).map(({ id }) => id)).toEqual(['b']);
  });
  it('find names that are free', () => {
    expect(freeName(two, 'Slow')).toBe('Slow (2)');
    expect(freeName(two, 'New')).toBe('New');
    expect(
      freeName(save(two, { id: 'e', name: 'x'.repeat(99), content: content(1), now: 1 }), 'x'.repeat(99)),
    ).toBe(`${'x'.repeat(73)} (2)`);
  });
});

type Tab = { list: Experiments };
const anyList: fc.Arbitrary<Experiments> = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('N', 'M'),
      w: fc.integer({ min: 1, max: 3 }),
      now: fc.nat(4),
      how: fc.constantFrom('save', 'remove', 'restore'),
    }),
    { maxLength: 8 },
  )
  .map((changes) =>
    changes.reduce<Experiments>((list, { id, name, w, now, how }) => {
      if (how === 'save') return save(list, { id, name, content: content(w), now });
      return how === 'remove' ? remove(list, id, now) : restore(list, id, now);
    }, []),
  );

describe('merging', () => {
  it('does not depend on who merges with whom, or how often', () => {
    fc.assert(
      fc.property(anyList, anyList, anyList, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
      { numRuns: 500, seed: 2 },
    );
  });
  it('takes the later change of one experiment and leaves the others alone', () => {
    const mine = rename(two, 'a', 'Mine', 100);
    const theirs = rename(rename(two, 'a', 'Theirs', 90), 'b', 'Other', 95);
    expect(names(merge(mine, theirs))).toEqual(['Mine', 'Other']);
    expect(names(merge(rename(mine, 'a', 'Twice', 80), theirs))).toEqual(['Other', 'Twice']);
  });
  it('does not bring back what the other tab deleted', () => {
    expect(names(merge(two, remove(two, 'a', 99)))).toEqual(['Slow']);
    expect(names(merge(remove(two, 'a', 99), two))).toEqual(['Slow']);
  });
});

/** localStorage as far as it is used, with a limit. */
function storeOf(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  const store: Store = {
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
  return { kept, open: () => store };
}

describe('in the browser', () => {
  it('two tabs keep both their work', () => {
    const { open } = storeOf();
    const one: Tab = { list: readKept(open).experiments };
    const other: Tab = { list: readKept(open).experiments };
    one.list = keepExperiments(
      open,
      save(one.list, { id: 'p', name: 'P', content: content(1), now: 1 }),
      1,
    ).experiments;
    other.list = keepExperiments(
      open,
      save(other.list, { id: 'q', name: 'Q', content: content(2), now: 2 }),
      2,
    ).experiments;
    expect(names(other.list)).toEqual(['Q', 'P']);
    one.list = keepExperiments(open, remove(one.list, 'p', 3), 3).experiments;
    expect(names(one.list)).toEqual(['Q']);
    expect(names(readKept(open, other.list).experiments)).toEqual(['Q']);
  });
  it('a full store is said, and what was there stays', () => {
    const { kept, open } = storeOf(600);
    expect(keepExperiments(open, two.slice(0, 1), 1).problem).toBe(null);
    const before = kept.get(EXPERIMENTS_KEY);
    const many = Array.from({ length: 9 }, (_, i) => i).reduce<Experiments>(
      (list, i) => save(list, { id: `i${i}`, name: 'N', content: content(i), now: i }),
      two,
    );
    const after = keepExperiments(open, many, 9);
    expect(after.problem).toBe('full');
    expect(after.experiments).toHaveLength(11);
    expect(kept.get(EXPERIMENTS_KEY)).toBe(before);
  });
  it('a store that nobody may touch is said', () => {
    const open = (): Store => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    expect(keepExperiments(open, two, 1)).toEqual({ experiments: two, problem: 'refused', damaged: false });
    expect(readKept(open)).toEqual({ experiments: [], problem: 'refused', damaged: false });
    expect(keepCurrent(open, content(1))).toBe('refused');
    expect(readCurrent(open)).toBe(null);
  });
  it('what cannot be read is put aside before anything is written', () => {
    const { kept, open } = storeOf();
    kept.set(EXPERIMENTS_KEY, '{"kind":"downhill exp');
    expect(keepExperiments(open, two, 1)).toMatchObject({ problem: null, damaged: true });
    expect(kept.get(DAMAGED_KEY)).toBe('{"kind":"downhill exp');
    expect(readKept(open)).toEqual({ experiments: two, problem: null, damaged: false });
  });
  it('what a newer version keeps is not overwritten', () => {
    const { kept, open } = storeOf();
    const newer = '{"kind":"downhill experiments","version":2,"items":[]}';
    kept.set(EXPERIMENTS_KEY, newer);
    expect(keepExperiments(open, two, 1)).toEqual({ experiments: two, problem: 'newer', damaged: false });
    expect(kept.get(EXPERIMENTS_KEY)).toBe(newer);
  });
  it('what was shown last comes back', () => {
    const { kept, open } = storeOf();
    expect(readCurrent(open)).toBe(null);
    expect(keepCurrent(open, content(6))).toBe(null);
    expect(kept.has(CURRENT_KEY)).toBe(true);
    expect(readFile(readCurrent(open) ?? '', CATALOG).state.starts).toEqual([[6, 1]]);
  });
});

describe('one file of experiments', () => {
  const ids = () => {
    let count = 0;
    return () => `new${++count}`;
  };
  it('is written and read', () => {
    expect(readExperiments(writeExperiments(two))).toEqual({ experiments: two, refused: 0 });
  });
  it('comes in beside what is there, changing nothing of it', () => {
    const file = writeExperiments(shown(two));
    const here = save(remove(two, 'a', 30), { id: 'b', name: 'Slow', content: content(9), now: 40 });
    const imported = importExperiments(here, file, { now: 50, newId: ids() });
    if ('problem' in imported) throw new Error(imported.problem);
    expect([imported.added, imported.same, imported.refused]).toEqual([2, 0, 0]);
    expect(names(imported.experiments).sort()).toEqual(['Fast one', 'Slow', 'Slow (2)']);
    expect(startOf(imported.experiments, 'b')).toBe(9);
    expect(importExperiments(two, file, { now: 50, newId: ids() })).toMatchObject({
      experiments: two,
      added: 0,
      same: 2,
    });
  });
  it('takes what fits and leaves the rest', () => {
    const good = two[0];
    const text = JSON.stringify({
      kind: 'downhill experiments',
      version: 1,
      items: [
        good,
        good,
        null,
        7,
        { ...good, id: '../x' },
        { ...good, id: 'y', content: { kind: 'x' } },
        { ...good, id: 'z', revision: 1e99, changed: 'now', deleted: 1 },
      ],
    }).replace('"name"', '"__proto__":{"polluted":1},"name"');
    const read = readExperiments(text);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.refused).toBe(5);
    expect(
      read.experiments.map(({ id, revision, changed, deleted }) => [id, revision, changed, deleted]),
    ).toEqual([
      ['a', 1, 20, false],
      ['z', 1, 0, false],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it.each([
    ['', 'notAFile'],
    ['null', 'notAFile'],
    ['[]', 'notAFile'],
    ['['.repeat(100_000), 'notAFile'],
    ['{"kind":"downhill experiments","version":1}', 'notAFile'],
    ['{"kind":"downhill experiments","version":9,"items":[]}', 'newer'],
    [' '.repeat(64_000_001), 'tooLarge'],
  ])('number %# is refused by name', (text, problem) => {
    expect(importExperiments(two, text, { now: 1, newId: ids() })).toEqual({ problem });
  });
});
