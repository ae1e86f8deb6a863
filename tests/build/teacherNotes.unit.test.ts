import { describe, expect, it } from 'vitest';
import { readTeacherNotes } from '../../build/teacherNotes.ts';

const GOOD = {
  minutes: 12,
  goals: ['g'],
  ask: [{ step: 2, question: 'q', expect: [{ says: 's', because: 'b', right: true }] }],
  click: [{ step: 1, do: 'd' }],
  questions: [{ question: 'q', answer: 'a' }],
  extension: 'e',
  exit: { question: 'q', answer: 'a' },
};
const source = (notes: unknown) => `export const teacher = ${JSON.stringify(notes)};`;
const read = (notes: unknown) => readTeacherNotes(source(notes), 'lessons/x.mdx', 3);

describe('what a lesson tells whoever teaches it', () => {
  it('is read as data', () => {
    expect(read(GOOD)).toEqual(GOOD);
  });
  it('names the file and every place that is wrong', () => {
    const bad = {
      ...GOOD,
      minutes: 0,
      goals: [],
      ask: [{ step: 4, question: '', expect: [{ says: 's', because: 'b', right: false, why: 1 }] }],
      exit: 'bye',
    };
    expect(() => read(bad)).toThrow(
      /lessons\/x\.mdx: .*"teacher\.minutes".*"teacher\.goals".*"teacher\.ask\[0\]\.step".*from 1 to 3, not 4.*"teacher\.ask\[0\]\.question".*expect\[0\]\.right".*expect\[0\]\.why" is not a key.*"teacher\.exit"/s,
    );
  });
  it('runs no code', () => {
    expect(() => readTeacherNotes('export const teacher = process.exit(1);', 'x.mdx', 3)).toThrow(
      /teacher is not a plain object/,
    );
  });
});
