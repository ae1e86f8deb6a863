import { describe, expect, it } from 'vitest';

const catalogs = import.meta.glob<Record<string, Record<string, unknown>>>('../../src/i18n/*/*.ts', {
  eager: true,
});
const english = Object.entries(catalogs).filter(([path]) => path.includes('/en/'));

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]))
    : typeof value;

describe('the message catalog', () => {
  it('is there in English', () => {
    expect(english.length).toBeGreaterThan(10);
  });
  it.each(english)('%s exports one catalog named after its file, without empty words', (path, module) => {
    const name = /(\w+)\.ts$/.exec(path)?.[1] ?? '';
    expect(Object.keys(module)).toEqual([name]);
    const visit = (value: unknown, key: string): void => {
      if (typeof value === 'string') expect(value.trim(), key).not.toBe('');
      else if (typeof value === 'object' && value !== null)
        for (const [k, one] of Object.entries(value)) visit(one, `${key}.${k}`);
    };
    visit(module[name], name);
  });
  it('says the same things in every other language', () => {
    for (const [path, module] of Object.entries(catalogs)) {
      const original = catalogs[path.replace(/\/i18n\/\w+\//, '/i18n/en/')];
      expect(shape(module), path).toEqual(shape(original));
    }
  });
});
