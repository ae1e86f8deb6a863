import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/run/playground/experiments.ts';
import { writeExperiments } from '../../../src/run/playground/experimentsFile.ts';
import { DAMAGED_KEY, EXPERIMENTS_KEY, type Store } from '../../../src/run/playground/experimentsKeep.ts';
import { createExperiments, type ExperimentsStore } from '../../../src/run/playground/experimentsStore.ts';
import { toJson } from '../../../src/run/playground/link/file.ts';
import { initialPlayground } from '../../../src/run/playground/state.ts';
import { CATALOG } from './link/states.ts';

const CONTENT = toJson(initialPlayground(CATALOG), CATALOG);

/** A browser's storage that can be full, or refuse. */
class Shelf implements Store {
  readonly items = new Map<string, string>();
  trouble: string | null = null;
  getItem(key: string): string | null {
    if (this.trouble === 'SecurityError') throw new DOMException('', 'SecurityError');
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.trouble) throw new DOMException('', this.trouble);
    this.items.set(key, value);
  }
}

let clock = 1;
let count = 0;
const tab = (shelf: Shelf): ExperimentsStore =>
  createExperiments({ open: () => shelf, now: () => clock++, newId: () => `id${count++}` });
const names = (store: ExperimentsStore) => shown(store.get().experiments).map(({ name }) => name);

describe('the experiments of a tab', () => {
  it('are kept at once and there at the next visit', () => {
    const shelf = new Shelf();
    const one = tab(shelf);
    const id = one.add('Slow', CONTENT);
    one.add('Slow', CONTENT);
    one.rename(id, ' Slower ');
    const next = tab(shelf);
    expect(names(next)).toEqual([]);
    next.read();
    expect(names(next)).toEqual(['Slower', 'Slow (2)']);
  });
  it('keep a name of their own when renamed to one that is taken, and their own when renamed to it or to nothing', () => {
    const one = tab(new Shelf());
    one.add('A', CONTENT);
    const id = one.add('B', CONTENT);
    one.rename(id, 'A');
    expect(names(one)).toEqual(['A (2)', 'A']);
    one.rename(id, 'A (2)');
    one.rename(id, '  ');
    expect(names(one)).toEqual(['A (2)', 'A']);
  });
  it('are updated, copied, deleted and brought back', () => {
    const one = tab(new Shelf());
    const id = one.add('A', CONTENT);
    const other = toJson({ ...initialPlayground(CATALOG), starts: [[7, 7]] }, CATALOG);
    one.update(id, other);
    expect(one.get().experiments[0]?.content).toEqual(other);
    one.duplicate(id);
    one.remove(id);
    expect(names(one)).toEqual(['A (2)']);
    one.restore(id);
    expect(names(one)).toEqual(['A', 'A (2)']);
  });
  it('of two tabs are kept together, whoever writes last', () => {
    const shelf = new Shelf();
    const [one, other] = [tab(shelf), tab(shelf)];
    one.add('From one', CONTENT);
    other.add('From the other', CONTENT);
    one.changedElsewhere(EXPERIMENTS_KEY);
    expect(names(one)).toEqual(['From the other', 'From one']);
    expect(names(other)).toEqual(['From the other', 'From one']);
    const before = one.get();
    one.changedElsewhere('something else');
    expect(one.get()).toBe(before);
  });
  it('of two tabs that write at the same moment are kept together as well', () => {
    const shelf = new Shelf();
    const [one, other] = [tab(shelf), tab(shelf)];
    const id = one.add('First', CONTENT);
    other.changedElsewhere(EXPERIMENTS_KEY);
    // What the other tab reads is from before; what it writes is over what the first has written meanwhile.
    const before = shelf.getItem(EXPERIMENTS_KEY) ?? '';
    one.remove(id);
    const removed = shelf.getItem(EXPERIMENTS_KEY) ?? '';
    shelf.setItem(EXPERIMENTS_KEY, before);
    other.duplicate(id);
    expect(shelf.getItem(EXPERIMENTS_KEY)).not.toBe(removed);
    one.changedElsewhere(EXPERIMENTS_KEY);
    other.changedElsewhere(EXPERIMENTS_KEY);
    expect([names(one), names(other)]).toEqual([['First (2)'], ['First (2)']]);
    // And then there is peace: what is kept is what both have.
    const kept = shelf.getItem(EXPERIMENTS_KEY);
    one.changedElsewhere(EXPERIMENTS_KEY);
    other.changedElsewhere(EXPERIMENTS_KEY);
    expect(shelf.getItem(EXPERIMENTS_KEY)).toBe(kept);
  });
  it('stay when another tab clears the storage, and are kept again with the next change', () => {
    const shelf = new Shelf();
    const one = tab(shelf);
    one.add('A', CONTENT);
    shelf.items.clear();
    one.changedElsewhere(null);
    expect(names(one)).toEqual(['A']);
    one.add('B', CONTENT);
    const next = tab(shelf);
    next.read();
    expect(names(next)).toEqual(['B', 'A']);
  });
});

describe('a storage that is full or refuses', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
  ])('%s is told, and nothing in memory is lost', (trouble, problem) => {
    const shelf = new Shelf();
    const one = tab(shelf);
    one.add('A', CONTENT);
    shelf.trouble = trouble;
    one.read();
    expect(one.get().problem).toBeNull();
    one.add('B', CONTENT);
    expect(one.get().problem).toBe(problem);
    expect(names(one)).toEqual(['B', 'A']);
  });
  it('is told of what is shown now as well, until it works again', () => {
    const shelf = new Shelf();
    const one = tab(shelf);
    shelf.trouble = 'QuotaExceededError';
    one.keepCurrent(CONTENT);
    expect(one.get().problem).toBe('full');
    shelf.trouble = null;
    one.keepCurrent(CONTENT);
    expect(one.get().problem).toBeNull();
    one.tooMany();
    expect(one.get().problem).toBe('tooMany');
    one.dismiss();
    expect(one.get().problem).toBeNull();
  });
  it('gets what it could not keep once another tab has made room', () => {
    const shelf = new Shelf();
    const one = tab(shelf);
    shelf.trouble = 'QuotaExceededError';
    one.add('A', CONTENT);
    shelf.trouble = null;
    one.changedElsewhere(EXPERIMENTS_KEY);
    expect(one.get().problem).toBeNull();
    expect(shelf.items.get(EXPERIMENTS_KEY)).toContain('"A"');
  });
});

describe('what was kept by others', () => {
  it('is put aside where it is damaged, and that is told until it is dismissed', () => {
    const shelf = new Shelf();
    shelf.items.set(EXPERIMENTS_KEY, '{"kind":');
    const one = tab(shelf);
    one.read();
    expect(one.get().damaged).toBe(true);
    one.add('A', CONTENT);
    expect(one.get().damaged).toBe(true);
    expect(shelf.items.get(DAMAGED_KEY)).toBe('{"kind":');
    one.dismiss();
    expect(one.get().damaged).toBe(false);
  });
  it('is left alone where a newer version wrote it', () => {
    const shelf = new Shelf();
    const newer = '{"kind":"downhill experiments","version":99,"items":[]}';
    shelf.items.set(EXPERIMENTS_KEY, newer);
    const one = tab(shelf);
    one.add('A', CONTENT);
    expect(one.get().problem).toBe('newer');
    expect(shelf.items.get(EXPERIMENTS_KEY)).toBe(newer);
    expect(names(one)).toEqual(['A']);
  });
  it('comes in from a file, once', () => {
    const source = tab(new Shelf());
    source.add('A', CONTENT);
    const file = writeExperiments(shown(source.get().experiments));
    const one = tab(new Shelf());
    expect(one.importText(file)).toMatchObject({ added: 1, same: 0, refused: 0 });
    expect(one.importText(file)).toMatchObject({ added: 0, same: 1 });
    expect(one.importText('{}')).toEqual({ problem: 'notAFile' });
    expect(names(one)).toEqual(['A']);
  });
});
