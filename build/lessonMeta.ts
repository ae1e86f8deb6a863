import { readDataLiteral } from './dataLiteral.ts';

/** What a lesson says about itself. Checked when it is built; see `checkLessonMeta`. */
export interface LessonMeta {
  readonly slug: string;
  readonly title: string;
  /** One sentence for the contents and for search engines. */
  readonly summary: string;
  readonly minutes: number;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const RULES: Record<string, readonly [(value: unknown) => boolean, string]> = {
  slug: [
    (value) => isText(value) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    'lower-case words joined by hyphens',
  ],
  title: [isText, 'a sentence or a few words'],
  summary: [(value) => isText(value) && value.length <= 160, 'one sentence of at most 160 characters'],
  minutes: [
    (value) => typeof value === 'number' && value > 0 && value <= 60,
    'a number of minutes from 1 to 60',
  ],
};

/** Checks a lesson's metadata. Throws one message that names the file and every key that is wrong. */
export function checkLessonMeta(meta: unknown, file: string): LessonMeta {
  const given = (typeof meta === 'object' && meta !== null ? meta : {}) as Record<string, unknown>;
  const wrong: string[] = [];
  for (const [key, [holds, wanted]] of Object.entries(RULES)) {
    const value = given[key];
    if (!holds(value)) wrong.push(`"${key}" must be ${wanted}, not ${JSON.stringify(value) ?? 'missing'}`);
  }
  for (const key of Object.keys(given)) if (!(key in RULES)) wrong.push(`"${key}" is not a key of meta`);
  if (wrong.length) throw new Error(`${file}: in meta, ${wrong.join('; ')}.`);
  return meta as LessonMeta;
}

/** Reads and checks what stands behind `export const meta =`. */
export function readLessonMeta(source: string, file: string): LessonMeta {
  return checkLessonMeta(readDataLiteral(source, 'meta', file), file);
}
