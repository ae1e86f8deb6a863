import { describe, expect, test, vi } from 'vitest';

// Each test loads the page's modules anew.
vi.setConfig({ testTimeout: 30_000 });

/** The playground as it is when its page has come, and no formula yet. */
async function fresh() {
  vi.resetModules();
  const formulas = await import('../../../src/app/playground/formulas.ts');
  const session = await import('../../../src/app/playground/session.ts');
  return { ...formulas, ...session };
}

describe('a formula that comes before what reads formulas', () => {
  test('in an address is opened, with its terrain', async () => {
    const { openAddress, createSession } = await fresh();
    const opened = await openAddress('#formula=w%5E2%2B3b%5E2');
    expect(opened?.refusals).toEqual([]);
    expect(opened?.state.landscape).toEqual({ kind: 'formula', text: 'w^2+3b^2' });
    const { ground } = createSession(opened?.state as never).stage.now();
    expect(ground.value([2, 1])).toBe(7);
  });

  test('is refused with the rest of what is no formula, and nothing else is', async () => {
    const { openAddress } = await fresh();
    const opened = await openAddress('#formula=w%5E%5E2&steps=5');
    expect(opened?.refusals.map(({ field }) => field)).toEqual(['formula']);
    expect(opened?.state.cursor).toBe(5);
  });

  test('in what two ask for at once is read by both', async () => {
    const { openAddress } = await fresh();
    const both = await Promise.all(['#formula=w*b', '#steps=3', '#formula=b%5E2'].map(openAddress));
    expect(both.map((opened) => opened?.state.landscape)).toEqual([
      { kind: 'formula', text: 'w*b' },
      { kind: 'cost' },
      { kind: 'formula', text: 'b^2' },
    ]);
  });

  test('cannot be shown: a state is given one only once it can', async () => {
    const { formulaTerrain, bringFormulas } = await fresh();
    expect(() => formulaTerrain('w^2', null)).toThrow('before bringFormulas()');
    await bringFormulas();
    expect(formulaTerrain('w^2 + b', null)?.value([3, 1])).toBe(10);
  });
});

test('what has none is read once', async () => {
  const { readingFormulas } = await fresh();
  const read = vi.fn(() => 'state');
  expect(await readingFormulas(read)).toBe('state');
  expect(read).toHaveBeenCalledTimes(1);
});
