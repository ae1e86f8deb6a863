import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { KATEX } from '../../build/lessons.ts';
import * as core from '../../src/core/index.ts';
import { initialSettings, problemWithSettings, type Setting, sliderMax } from '../../src/core/index.ts';
import { makers as makerWords } from '../../src/i18n/en/makers.ts';
import { optimizers as optimizerWords } from '../../src/i18n/en/optimizers.ts';
import { schedules as scheduleWords } from '../../src/i18n/en/schedules.ts';
import { surfaces as surfaceWords } from '../../src/i18n/en/surfaces.ts';
import { OPTIMIZERS, SCHEDULES, SURFACES } from '../../src/run/laboratory/laboratory.ts';
import { MAKERS } from '../../src/run/playground/catalog.ts';

type Words = Record<string, { name: string; sentence: string; settings?: Words }>;

const catalogs = [
  { kind: 'optimizer', catalog: OPTIMIZERS, words: optimizerWords as Words, suffix: '' },
  { kind: 'schedule', catalog: SCHEDULES, words: scheduleWords as Words, suffix: 'Schedule' },
  { kind: 'maker', catalog: MAKERS, words: makerWords as Words, suffix: 'Maker' },
  { kind: 'surface', catalog: SURFACES, words: surfaceWords as Words, suffix: 'Surface' },
] as const;

const sentence = /^[A-Z].*[^.]\.$/;

describe.each(catalogs)('every $kind', ({ catalog, words, suffix }) => {
  it('is found, exported by the core, and has words, and no words are left over', () => {
    expect(catalog.size).toBeGreaterThan(2);
    expect(Object.keys(words).toSorted()).toEqual([...catalog.keys()].toSorted());
    const publicFace: Record<string, unknown> = core;
    for (const [id, one] of catalog) expect(publicFace[`${id}${suffix}`], id).toBe(one);
  });

  it.each([...catalog])(
    '%s has a name of its own, a sentence, and a rule (where it has one) that can be typeset',
    (id, one) => {
      expect(words[id]?.sentence).toMatch(sentence);
      expect(Object.values(words).filter(({ name }) => name === words[id]?.name)).toHaveLength(1);
      if (!('rule' in one)) return;
      expect(katex.renderToString(one.rule, { ...KATEX, displayMode: true })).toContain('class="katex');
    },
  );
});

describe.each(catalogs.slice(0, 3))('the settings of every $kind', ({ catalog, words }) => {
  const declaredBy = (id: string): Readonly<Record<string, Setting>> => {
    const one = catalog.get(id);
    return one && 'settings' in one ? one.settings : {};
  };

  it.each([...catalog.keys()])('%s: each has words, a range, and a default that can be run', (id) => {
    const declared = declaredBy(id);
    expect(Object.keys(words[id]?.settings ?? {}).toSorted()).toEqual(Object.keys(declared).toSorted());
    for (const [name, setting] of Object.entries(declared)) {
      expect(words[id]?.settings?.[name]?.sentence, name).toMatch(sentence);
      const max = sliderMax(setting, 30);
      expect(setting.min, name).toBeLessThan(max);
      expect(setting.initial, name).toBeGreaterThanOrEqual(setting.min);
      expect(setting.initial, name).toBeLessThanOrEqual(max);
      if (setting.logarithmic) expect(setting.min, name).toBeGreaterThan(0);
      for (const end of [setting.min, max]) {
        expect(problemWithSettings({ [name]: setting }, { [name]: end }, 30)).toBeNull();
      }
    }
    expect(problemWithSettings(declared, initialSettings(declared, 1), 1)).toBeNull();
  });

  it.each([...catalog.keys()])('%s: what is missing or not a number is refused by name', (id) => {
    const declared = declaredBy(id);
    for (const name of Object.keys(declared)) {
      const { [name]: _, ...rest } = initialSettings(declared);
      expect(problemWithSettings(declared, rest)).toContain(`${name} must be`);
      expect(problemWithSettings(declared, { ...rest, [name]: Number.NaN })).toContain(`not NaN`);
    }
  });
});
