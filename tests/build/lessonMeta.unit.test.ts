import { describe, expect, it } from 'vitest';
import { readLessonMeta } from '../../build/lessonMeta.ts';

const GOOD = `export const meta = { slug: 'a-b', title: 'A', summary: 'S.', minutes: 7 };`;

describe('what a lesson says about itself', () => {
  it('is read as data', () => {
    expect(readLessonMeta(GOOD, 'x.mdx')).toMatchObject({ slug: 'a-b', minutes: 7 });
  });
  it('names the file and each key that is wrong', () => {
    const bad = GOOD.replace("'a-b'", "'A b'").replace('minutes: 7', 'minutes: -3');
    expect(() => readLessonMeta(bad, 'lessons/x.mdx')).toThrow(/lessons\/x\.mdx: .*"slug".*"minutes".*-3/s);
  });
  it('names a key that does not belong', () => {
    expect(() => readLessonMeta(GOOD.replace('minutes', 'mins: 1, minutes'), 'x.mdx')).toThrow(
      /"mins" is not a key/,
    );
  });
  it('does not run code', () => {
    expect(() => readLessonMeta(GOOD.replace("'A'", 'process.exit(1)'), 'x.mdx')).toThrow(
      /x\.mdx: meta is not a plain object/,
    );
  });
});
