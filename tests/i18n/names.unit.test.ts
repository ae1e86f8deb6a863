import { describe, expect, it } from 'vitest';
import { names } from '../../src/i18n/en/names.ts';
import { LANGUAGES, programOf } from '../../src/run/programs/languages.ts';
import { textOf } from '../../src/run/programs/program.ts';
import { NAMES, namedIn, piecesOf } from '../../src/views/codeLab/highlight.ts';
import { plain } from '../run/laboratory/runs.ts';

/** What a thing is called in the course's own code, before what libraries call it. */
const inCode = (id: keyof typeof names) => names[id].code.split(', ')[0] ?? '';

const sources = import.meta.glob<string>('../../src/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe('things with several names', () => {
  it('are all that an element says it is a name of', () => {
    const written = Object.values(sources).flatMap((text) => [...text.matchAll(/data-names="(\w+)"/g)]);
    expect(written.length).toBeGreaterThan(3);
    expect(written.map(([, id = '']) => id).filter((id) => !(id in names))).toEqual([]);
  });

  it.each(Object.entries(names))(
    '%s has one in words, in books and in code, and a sentence that says what it is',
    (_, one) => {
      const { words, books, code, meaning } = one;
      for (const text of [words, books, code]) expect(text.trim()).not.toBe('');
      expect(new Set([words, books, code]).size).toBe(3);
      expect(meaning).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('are called in every program what they are called on their cards', () => {
    for (const language of LANGUAGES) {
      const text = textOf(programOf(language, plain, { steps: 3 }));
      if (!text.includes('backward()')) {
        expect(text, language.title).toMatch(new RegExp(`\\b${inCode('slopeW')}\\b.* = `));
        expect(text, language.title).toMatch(new RegExp(`\\b${inCode('slopeB')}\\b.* = `));
      }
      if (language.id !== 'javaScript')
        expect(text, language.title).toContain(`${inCode('learningRate')} = `);
    }
  });

  it('are found in a program, but for single letters', () => {
    const found = piecesOf('w = w - learning_rate * dcdw').map(({ text }) => [
      text,
      namedIn(text)['data-names'],
    ]);
    expect(found.filter(([, id]) => id)).toEqual([
      ['learning_rate', 'learningRate'],
      ['dcdw', 'slopeW'],
    ]);
    expect('optimizer = SGD([w, b], lr=learning_rate)'.match(NAMES['code-name'])?.[0]).toBe('lr');
  });
});
